import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bracketsOf } from '../../src/notation/brackets-of.js';
import type { DeadlineReading } from '../../src/notation/deadline-reading.js';
import { canonicalDeadlineText, formatDeadline } from '../../src/notation/format-deadline.js';
import { canonicalTargetText, formatTarget } from '../../src/notation/format-target.js';
import { formatUnits } from '../../src/notation/format-units.js';
import { parseDeadline } from '../../src/notation/parse-deadline.js';
import { parseTarget } from '../../src/notation/parse-target.js';
import { parseUnits } from '../../src/notation/parse-units.js';
import { readBrackets } from '../../src/notation/read-terms.js';
import { daysInMonth } from '../../src/schemas/calendar-date.js';
import { type Deadline, FREQUENCY } from '../../src/schemas/deadline.js';
import type { Responsibility } from '../../src/schemas/responsibility.js';
import type { Target } from '../../src/schemas/target.js';

const RUNS = { numRuns: 5000, seed: 20260318 };
const twoDigits = (value: number) => String(value).padStart(2, '0');

const date = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => `${year}-${twoDigits(month)}-${twoDigits(Math.min(day, daysInMonth(year, month)))}`);
const doubt = fc.constantFrom({}, { doubt: true as const });
const event = fc.constantFrom('发布之日', '收到材料之日', '决定调整之日', '印发');

const recurring = fc.oneof(
  fc.record({ every: fc.constantFrom(...FREQUENCY.tokens), n: fc.integer({ min: 1, max: 60 }) }),
  fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), doubt)
    .map(([n, month, day, doubted]) => ({
      every: 'year' as const,
      n,
      by: `${twoDigits(month)}-${twoDigits(day)}`,
      ...doubted,
    })),
  fc.integer({ min: 1, max: 12 }).map((month) => {
    return { every: 'year' as const, n: 1, by: `${twoDigits(month)}-${month === 2 ? 99 : daysInMonth(2024, month)}` };
  }),
  fc
    .tuple(fc.integer({ min: 1, max: 31 }), doubt)
    .map(([day, doubted]) => ({ every: 'month' as const, n: 1, by: twoDigits(day), ...doubted })),
  fc
    .tuple(
      fc.constantFrom('quarter' as const, 'half-year' as const),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom(1, 10, 31, 99),
    )
    .map(([every, month, day]) => ({ every, n: 1, by: `${twoDigits(month)}-${twoDigits(day)}` })),
);

const deadlineReading: fc.Arbitrary<DeadlineReading> = fc.oneof(
  fc.tuple(date, doubt).map(([day, doubted]) => ({ kind: 'date' as const, date: day, ...doubted })),
  recurring.map((turn) => ({ kind: 'every' as const, ...turn })),
  fc
    .tuple(
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom('hour', 'day', 'workday', 'week', 'month', 'year'),
      fc.option(event, { nil: undefined }),
    )
    .map(([n, unit, after]) => ({ kind: 'within' as const, n, unit, ...(after && { event: after }) })),
  fc.constantFrom('有效期届满', '任职', '集体讨论').map((name) => ({ kind: 'before' as const, event: name })),
  fc.constantFrom('per-term', 'ongoing', 'plan-period', 'unclear').map((kind) => ({ kind })),
);

const deadline: fc.Arbitrary<Deadline> = fc
  .tuple(deadlineReading, fc.constantFrom('', '方案印发', '全面推开'))
  .map(([reading, about]) => {
    const named = about && reading.kind !== 'unclear' ? { about } : {};
    return { ...reading, text: canonicalDeadlineText(reading), ...named };
  });

const decimal = fc
  .tuple(fc.integer({ min: 0, max: 2_000_000 }), fc.constantFrom('', '.5', '.25', '.0'))
  .map(([whole, fraction]) => `${whole}${fraction}`);
const unit = fc.constantFrom('', '%', '个百分点', '学时', '次', '万项', '个工作日', 'hours');
const measure = fc.tuple(decimal, unit).map(([value, of]) => ({ value, ...(of && { unit: of }) }));
const comparison = fc.oneof(
  fc.tuple(fc.constantFrom('>=', '>', '<=', '<', '=', '~'), measure).map(([comparator, of]) => ({ comparator, ...of })),
  fc.tuple(measure, decimal).map(([of, upper]) => ({ comparator: 'between' as const, ...of, upper })),
  fc.tuple(measure, fc.boolean()).map(([of, falls]) => {
    const isZero = Number(of.value) === 0;
    return { comparator: 'change' as const, ...of, value: falls && !isZero ? `-${of.value}` : of.value };
  }),
  fc.constantFrom('all', 'zero').map((comparator) => ({ comparator })),
);
const context = fc.record(
  {
    per: fc.uniqueArray(fc.constantFrom('人', '阶段', '任期', '乡镇（街道）', '村', '县'), {
      minLength: 1,
      maxLength: 2,
    }),
    every: fc.constantFrom(...FREQUENCY.tokens),
    by: date,
  },
  { requiredKeys: [] },
);
const metric = fc.constantFrom(
  '培训',
  '备案审查率',
  '“三公”经费公开',
  '县（区）和市直部门督察',
  'Training of staff',
  '',
);
const target: fc.Arbitrary<Target> = fc.tuple(metric, comparison, context).map(([name, of, within]) => {
  const whole = { metric: name, ...of, ...within };
  return { ...whole, text: canonicalTargetText(whole) };
});

const name = fc.constantFrom(
  '市司法局',
  '市财政局',
  '各县（区）政府',
  '各市、县（区）人民政府',
  '市住房城乡建设委（市道运局）',
  '各高等院校',
);
const units = fc.uniqueArray(name, { minLength: 1, maxLength: 4 }).map((names) => names.map((one) => ({ name: one })));
const extras = fc.record(
  { open: fc.constant(true), scope: fc.constantFrom('含各直属机构，下同', '按职责分工负责') },
  { requiredKeys: [] },
);
const owed = fc.tuple(units, extras).map(([of, more]) => ({ units: of, ...more }));
const responsibilities: fc.Arbitrary<Responsibility[]> = fc.oneof(
  words(['lead', '责任单位'], ['support', '配合单位']),
  words(['lead', '牵头单位'], ['support', '责任单位'], ['support', '协办单位']),
  words(['lead', '责任单位'], ['support', '责任单位']),
  words(['lead', '牵头部门'], ['support', '负责']),
  words(['lead', '牵头'], ['support', '配合']),
  words(['lead', 'Lead'], ['support', 'Support']),
  words(['lead', '责任部门']),
);

function words(...roles: (readonly [Responsibility['role'], string])[]): fc.Arbitrary<Responsibility[]> {
  const each = roles.map(([role, word]) => {
    const isKey = /^(?:牵头|配合|负责)$/.test(word);
    return owed.map((of) => ({
      role,
      word,
      ...of,
      ...(isKey && of.scope?.startsWith('按') && { scope: '含各分支机构' }),
    }));
  });
  return fc.tuple(...each);
}

describe('what is written is read back', () => {
  test('deadlines', () => {
    fc.assert(
      fc.property(deadline, (one) => {
        expect(parseDeadline(formatDeadline(one))).toEqual([one]);
      }),
      RUNS,
    );
  });

  test('targets', () => {
    fc.assert(
      fc.property(target, (one) => {
        expect(parseTarget(formatTarget(one))).toEqual([one]);
      }),
      RUNS,
    );
  });

  test('targets, from their canonical words alone', () => {
    fc.assert(
      fc.property(target, (one) => {
        expect(parseTarget(one.text)).toEqual([one]);
      }),
      RUNS,
    );
  });

  test('deadlines, from their canonical words alone', () => {
    fc.assert(
      fc.property(deadlineReading, (one) => {
        const text = canonicalDeadlineText(one);
        expect(parseDeadline(text)).toEqual([{ ...one, text }]);
      }),
      RUNS,
    );
  });

  test('responsibilities', () => {
    fc.assert(
      fc.property(responsibilities, (some) => {
        expect(parseUnits(formatUnits(some))).toEqual(some);
      }),
      RUNS,
    );
  });

  test('brackets', () => {
    const terms = fc.record({
      responsibilities: fc.oneof(fc.constant<Responsibility[]>([]), responsibilities),
      deadlines: fc.array(
        deadline.filter(({ kind }) => kind !== 'unclear'),
        { maxLength: 3 },
      ),
      targets: fc.array(target, { maxLength: 3 }),
      implements: fc.array(fc.constantFrom({ clause: 'gangyao-2021#8', relation: '细化' }, { clause: 'a#1' }), {
        maxLength: 2,
      }),
    });
    fc.assert(
      fc.property(terms, (of) => {
        const read = readBrackets(bracketsOf(of));
        expect(read.terms).toEqual(of);
        expect(read.problems).toEqual([]);
      }),
      RUNS,
    );
  });
});
