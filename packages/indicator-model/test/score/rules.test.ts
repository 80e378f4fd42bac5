import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeExact } from '../../src/exact/exact.js';
import { fraction, order, type Rational, whole, ZERO } from '../../src/exact/rational.js';
import { readDecimal } from '../../src/exact/read-decimal.js';
import { milestone } from '../../src/score/rules/milestone.js';
import { scoreByRule, spanOfRule, type ValueRule } from '../../src/score/rules/score-by-rule.js';

const RUNS = { numRuns: 10_000 };

describe('by hand', () => {
  const scored = (rule: ValueRule, full: string, value: string) => {
    const { points, working } = scoreByRule(rule, readDecimal(full), readDecimal(value));
    return [writeExact(points), working];
  };
  const proportional = { kind: 'proportional', from: '80', to: '95', atFrom: '6', strict: true } as const;

  test.each([
    ['79.99', '0', '0'],
    ['80', '6', '6 + (80 − 80) ÷ 15 × 4'],
    ['87.5', '8', '6 + (87.5 − 80) ÷ 15 × 4'],
    ['95', '10', '10'],
    ['100', '10', '10'],
  ])('80%% gives 6 of 10 and 95%% gives 10: %s%% gives %s', (value, points, working) => {
    expect(scored(proportional, '10', value)).toEqual([points, working]);
  });

  test('below the first anchor its points stay unless the rule is strict', () => {
    expect(scored({ ...proportional, strict: false }, '10', '20')).toEqual(['6', '6']);
  });

  test('less can be better: 5 days give 10, 10 days give none', () => {
    const rule = { kind: 'proportional', from: '10', to: '5', atFrom: '0', strict: false } as const;
    expect(scored(rule, '10', '4')).toEqual(['10', '10']);
    expect(scored(rule, '10', '7')).toEqual(['6', '(10 − 7) ÷ 5 × 10']);
    expect(scored(rule, '10', '11')).toEqual(['0', '0']);
  });

  test('the bound of a step belongs to it', () => {
    const rule = {
      kind: 'step',
      lower: false,
      steps: [
        { bound: '90', points: '10' },
        { bound: '75', points: '6' },
      ],
    } as const;
    expect(scored(rule, '10', '90')).toEqual(['10', '90 ≥ 90 → 10']);
    expect(scored(rule, '10', '89.9')).toEqual(['6', '89.9 ≥ 75 → 6']);
    expect(scored(rule, '10', '74.9')).toEqual(['0', '74.9 → 0']);
    expect(scored({ ...rule, lower: true }, '10', '75')).toEqual(['10', '75 ≤ 90 → 10']);
  });

  test('events take points down to the floor: 10 − 3 × 0.5, 10 − 30 × 0.5 → 2', () => {
    const rule = { kind: 'per-event', each: '0.5', floor: '2' } as const;
    expect(scored(rule, '10', '3')).toEqual(['8.5', '10 − 3 × 0.5']);
    expect(scored(rule, '10', '30')).toEqual(['2', '10 − 30 × 0.5 → 2']);
  });

  test('each one missing to what is expected is an event: 10 − (4 − 3) × 0.5', () => {
    const rule = { kind: 'per-event', each: '0.5', floor: '0', expected: '4' } as const;
    expect(scored(rule, '10', '3')).toEqual(['9.5', '10 − (4 − 3) × 0.5']);
    expect(scored(rule, '10', '6')).toEqual(['10', '10']);
  });

  test('a bonus is held to its cap', () => {
    const rule = { kind: 'bonus', each: '1', cap: '2' } as const;
    expect(scored(rule, '2', '1')).toEqual(['1', '1 × 1']);
    expect(scored(rule, '2', '3')).toEqual(['2', '3 × 1 → 2']);
  });
});

describe('for all values', () => {
  const hundredths = (most: number) => fc.integer({ min: 0, max: most }).map((n) => (n / 100).toFixed(2));
  const amount = hundredths(20_000);
  const valueRule: fc.Arbitrary<ValueRule> = fc.oneof(
    fc.record({
      kind: fc.constant('proportional'),
      from: amount,
      to: amount,
      atFrom: hundredths(3_000),
      strict: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('step'),
      lower: fc.boolean(),
      steps: fc.array(fc.record({ bound: amount, points: hundredths(3_000) }), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant('per-event'), each: hundredths(500), floor: hundredths(3_000) }),
    fc.record({ kind: fc.constant('per-event'), each: hundredths(500), floor: hundredths(3_000), expected: amount }),
    fc.record({ kind: fc.constant('bonus'), each: hundredths(500), cap: hundredths(3_000) }),
  );
  const full = fc.integer({ min: 1, max: 3_000 }).map((n) => fraction(BigInt(n), 100n));
  const value = fc.integer({ min: 0, max: 25_000 }).map((n) => fraction(BigInt(n), 100n));

  test('points lie within the span of the rule, and the span within 0 and the full points', () => {
    fc.assert(
      fc.property(valueRule, full, value, (rule, most, input) => {
        const { worst, best } = spanOfRule(rule, most);
        const { points } = scoreByRule(rule, most, input);
        expectOrder(ZERO, worst, points, best, most);
      }),
      RUNS,
    );
  });

  test('a better value never has fewer points', () => {
    fc.assert(
      fc.property(valueRule, full, value, value, (rule, most, a, b) => {
        const [lower, higher] = order(a, b) <= 0 ? [a, b] : [b, a];
        const [worse, better] = isLessBetter(rule) ? [higher, lower] : [lower, higher];
        // Points at the first anchor above the full points are a mistake of the scheme.
        if (rule.kind === 'proportional' && order(readDecimal(rule.atFrom), most) > 0) return;
        expectOrder(scoreByRule(rule, most, worse).points, scoreByRule(rule, most, better).points);
      }),
      RUNS,
    );
  });

  test('each task finished in place of an open one adds, and what is unknown spans both', () => {
    const result = fc.constantFrom('on-time', 'late', 'open', 'unknown');
    const late = fc.constantFrom('0', '0.25', '0.5', '1');
    fc.assert(
      fc.property(
        fc.array(result, { minLength: 1, maxLength: 6 }),
        late,
        full,
        result,
        (results, share, most, last) => {
          const rule = { kind: 'milestone' as const, tasks: ['t'], late: share };
          const span = milestone(rule, most, results);
          expectOrder(ZERO, span.worst, span.best, most);
          const settled = results.map((one) => (one === 'unknown' && last !== 'unknown' ? last : one));
          const { worst, best } = milestone(rule, most, settled);
          expectOrder(span.worst, worst, best, span.best);
          if (!results.includes('unknown')) expect(order(span.worst, span.best)).toBe(0);
          const better = results.map((one, at) => (at === 0 ? ('on-time' as const) : one));
          expectOrder(span.worst, milestone(rule, most, better).worst);
        },
      ),
      RUNS,
    );
  });

  test('a rule without a value can still give anything', () => {
    expect(spanOfRule({ kind: 'expert' }, whole(7))).toEqual({ worst: ZERO, best: whole(7) });
    expect(spanOfRule(undefined, whole(7))).toEqual({ worst: ZERO, best: whole(7) });
  });
});

function isLessBetter(rule: ValueRule): boolean {
  if (rule.kind === 'proportional') return order(readDecimal(rule.from), readDecimal(rule.to)) > 0;
  return (rule.kind === 'step' && rule.lower) || (rule.kind === 'per-event' && rule.expected === undefined);
}

function expectOrder(...rising: Rational[]): void {
  rising.forEach((one, at) => {
    const next = rising[at + 1];
    if (next !== undefined) expect(order(one, next)).toBeLessThanOrEqual(0);
  });
}
