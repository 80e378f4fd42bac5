import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  absolute,
  divide,
  fraction,
  multiply,
  ONE,
  order,
  type Rational,
  subtract,
  total,
  whole,
  ZERO,
} from '../../src/exact/rational.js';
import { type Child, combineMean, combineSum } from '../../src/score/combine.js';

const RUNS = { numRuns: 10_000 };
const drawn = fc.record({
  full: fc.integer({ min: 1, max: 5_000 }),
  a: fc.integer({ min: 0, max: 1_000 }),
  b: fc.integer({ min: 0, max: 1_000 }),
  turns: fc.integer({ min: 0, max: 1_000 }),
  known: fc.boolean(),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;
const children = fc.array(drawn, { minLength: 1, maxLength: 6 });

/** A leaf whose unknown points lie between two shares of its full points, as it stands and as it turns out. */
function leafOf({ full, a, b, turns, known }: Drawn, at: number): { readonly before: Child; readonly after: Child } {
  const most = fraction(BigInt(full), 100n);
  const share = (of: number) => multiply(most, fraction(BigInt(of), 1000n));
  const [worst, best] = [share(Math.min(a, b)), share(Math.max(a, b))];
  const way = subtract(best, worst);
  const points = known ? share(a) : subtract(best, multiply(way, fraction(BigInt(turns), 1000n)));
  const settled = { full: most, points, span: { worst: points, best: points }, known: ONE, missing: [] };
  const open = { full: most, span: { worst, best }, known: ZERO, missing: [String(at)], unknown: 'no-value' as const };
  return { before: { scored: known ? settled : open, weight: most }, after: { scored: settled, weight: most } };
}

test.each([
  ['sum', combineSum],
  ['mean', combineMean],
])('whatever the unknown turns out to be, a %s lies within the range it had', (_, combine) => {
  fc.assert(
    fc.property(children, (all) => {
      const leaves = all.map(leafOf);
      const full = total(leaves.map(({ after }) => after.scored.full ?? ZERO));
      const before = combine(
        leaves.map((leaf) => leaf.before),
        full,
      );
      const {
        points = ZERO,
        span,
        missing,
        known,
      } = combine(
        leaves.map((leaf) => leaf.after),
        full,
      );
      expect(missing).toEqual([]);
      expect(known).toEqual(ONE);
      expect(span).toEqual({ worst: points, best: points });
      expect(order(before.span?.worst ?? ONE, points)).toBeLessThanOrEqual(0);
      expect(order(points, before.span?.best ?? ZERO)).toBeLessThanOrEqual(0);
      expect(before.missing.length > 0).toBe(all.some((one) => !one.known));
    }),
    RUNS,
  );
});

test('where everything is known, a weighted mean of shares is the sum of points', () => {
  fc.assert(
    fc.property(children, (all) => {
      const after = all.map(leafOf).map((leaf) => leaf.after);
      const full = total(after.map(({ scored }) => scored.full ?? ZERO));
      expect(combineMean(after, full).points).toEqual(combineSum(after, full).points);
    }),
    RUNS,
  );
});

test('the mean of some is theirs alone, whatever stands beside them unknown', () => {
  fc.assert(
    fc.property(children, (all) => {
      const before = all.map(leafOf).map((leaf) => leaf.before);
      const known = before.filter(({ scored }) => scored.points !== undefined);
      const full = whole(100);
      expect(combineMean(before, full).points).toEqual(
        known.length === 0 ? undefined : combineMean(known, full).points,
      );
    }),
    RUNS,
  );
});

test('the share of the weight that is known is that of the known over all', () => {
  fc.assert(
    fc.property(children, (all) => {
      const before = all.map(leafOf).map((leaf) => leaf.before);
      const weightOf = (some: readonly Child[]): Rational => total(some.map(({ weight }) => weight ?? ZERO));
      const share = divide(weightOf(before.filter(({ scored }) => scored.points !== undefined)), weightOf(before));
      expect(absolute(subtract(combineSum(before, whole(1)).known ?? ONE, share))).toEqual(ZERO);
    }),
    RUNS,
  );
});
