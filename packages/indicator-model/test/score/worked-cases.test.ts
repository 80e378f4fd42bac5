import { describe, expect, test } from 'vitest';
import type { AssessmentStanding } from '../../src/assessments.js';
import { roundExact } from '../../src/exact/exact.js';
import type { AssessmentRecord, PartRecord, Records, SchemeRecord } from '../../src/records.js';
import { track } from '../../src/track.js';
import { due, log, owed, plan, programme, task, unit, update } from '../build.js';
import {
  assessment,
  catalogue,
  EXPERT,
  event,
  indicator,
  item,
  noData,
  observations,
  partOf,
  SHARE,
  scheme,
  value,
  withdrawal,
} from '../build-tracked.js';

const GRADES = [
  { title: '优秀', from: '90' },
  { title: '良好', from: '75' },
  { title: '合格', from: '60' },
  { title: '不合格' },
];

function scored(
  parts: readonly PartRecord[],
  given: AssessmentRecord,
  overrides: Partial<SchemeRecord> = {},
  records: Partial<Records> = {},
  asOf = '2028-06-30',
): AssessmentStanding {
  const whole = programme({
    units: [unit('u'), unit('v')],
    schemes: [scheme(parts, overrides)],
    assessments: [given],
    ...records,
  });
  const standing = track(whole, { asOf }).assessments.get(`${given.year}/${given.unit}`);
  if (standing === undefined) throw new Error('not scored');
  return standing;
}

describe('a mean of equal weights', () => {
  const part = partOf([item('a', undefined, EXPERT), item('b', undefined, EXPERT), item('c', undefined, EXPERT)], {
    combine: 'mean',
  });
  const rounding = { item: 1, total: 1, mode: 'half-up' } as const;

  test('of 60, 60 and 80 is (60 + 60 + 80) ÷ 3 = 66.66…, rounded to 66.7', () => {
    const given = assessment([
      { item: 'a', verified: '60' },
      { item: 'b', verified: '60' },
      { item: 'c', verified: '80' },
    ]);
    const { verified } = scored([part], given, { rounding });
    expect(verified?.parts[0]).toMatchObject({
      points: '200/3',
      missing: [],
      explanation: { by: 'mean', working: '(60 + 60 + 80) ÷ 3' },
    });
    expect(verified?.total).toMatchObject({ points: '66.7', known: '100' });
    expect(verified?.total.range).toBeUndefined();
    expect(roundExact(verified?.parts[0]?.points ?? '', 1)).toBe('66.7');
  });

  test('leaves one without data out of the mean and says so: (60 + 80) ÷ 2 = 70, of two thirds of the weight', () => {
    const given = assessment([
      { item: 'a', verified: '60' },
      { item: 'c', verified: '80' },
    ]);
    const { verified } = scored([part], given, { rounding });
    expect(verified?.parts[0]).toMatchObject({
      points: '70',
      missing: ['b'],
      known: '66.66',
      // b may still turn out 0 or 100: (60 + 0 + 80) ÷ 3 and (60 + 100 + 80) ÷ 3
      range: { worst: '140/3', best: '80' },
      explanation: { working: '(60 + 80) ÷ 2', unknown: 'below-unknown' },
    });
    expect(verified?.total).toMatchObject({ points: '70.0', range: { worst: '46.7', best: '80.0' }, known: '66.66' });
    expect(verified?.parts[0]?.items[1]).toMatchObject({ missing: ['b'], range: { worst: '0.0', best: '100.0' } });
  });

  test('of nothing is unknown, not zero', () => {
    const { verified } = scored([part], assessment([]), { rounding, grades: GRADES });
    expect(verified?.total).not.toHaveProperty('points');
    expect(verified?.total).toMatchObject({ range: { worst: '0.0', best: '100.0' }, known: '0' });
    expect(verified).not.toHaveProperty('grade');
    expect(verified?.gradeRange).toEqual({ worst: '不合格', best: '优秀' });
  });

  test('may have weights: (18 + 40) ÷ (20 + 50) × 100 = 82.857…', () => {
    const weighted = partOf([item('a', '20', EXPERT), item('b', '50', EXPERT), item('c', '30', EXPERT)], {
      combine: 'mean',
    });
    const given = assessment([
      { item: 'a', verified: '18' },
      { item: 'b', verified: '40' },
    ]);
    expect(scored([weighted], given).verified?.parts[0]).toMatchObject({
      points: '580/7',
      known: '70',
      missing: ['c'],
      explanation: { working: '(18 + 40) ÷ (20 + 50) × 100' },
    });
  });
});

describe('a sum', () => {
  const part = partOf([
    item('a', '60', EXPERT),
    item('b', '40', { kind: 'step', lower: false, steps: [{ bound: '1', points: '30' }] }),
  ]);

  test('with one unknown value is a range from worst to best: 50 + 0 to 50 + 30', () => {
    const { verified } = scored([part], assessment([{ item: 'a', verified: '50' }]), { grades: GRADES });
    expect(verified?.total).toMatchObject({ range: { worst: '50.00', best: '80.00' }, known: '60' });
    expect(verified?.total).not.toHaveProperty('points');
    expect(verified?.parts[0]?.items[1]).toMatchObject({ explanation: { unknown: 'no-value' } });
    expect(verified?.gradeRange).toEqual({ worst: '不合格', best: '良好' });
  });

  test('has a grade in spite of a range when both ends have the same', () => {
    const small = partOf([item('a', '95', EXPERT), item('b', '5', EXPERT)]);
    const { verified } = scored([small], assessment([{ item: 'a', verified: '92' }]), { grades: GRADES });
    expect(verified).toMatchObject({
      grade: { title: '优秀', by: 'total' },
      total: { range: { worst: '92.00', best: '97.00' } },
    });
  });

  test('without weights stands without scores', () => {
    const unweighted = partOf([item('a', undefined, EXPERT), item('b', undefined, EXPERT)]);
    const given = assessment([
      { item: 'a', verified: '5' },
      { item: 'b', verified: '6' },
    ]);
    const { verified } = scored([unweighted], given, { grades: GRADES });
    expect(verified?.parts[0]?.items).toMatchObject([{ id: 'a' }, { id: 'b' }]);
    expect(verified?.parts[0]).not.toHaveProperty('points');
    expect(verified?.parts[0]).not.toHaveProperty('range');
    expect(verified?.total).toMatchObject({ known: '0', explanation: { unknown: 'weights-unknown' } });
    expect(verified?.total).not.toHaveProperty('points');
    expect(verified).not.toHaveProperty('grade');
  });
});

describe('a veto', () => {
  const parts = [partOf([item('a', '100', EXPERT)])];
  const vetoes = [{ id: 'incident', title: '发生重大事件', grade: '不合格' }];
  const given = (date: string) =>
    assessment([{ item: 'a', verified: '95' }], {
      verifiedOn: '2028-02-01',
      events: [event('incident', 1, { date, findings: ['f1'] })],
    });

  test('makes the whole result 不合格 and says why, whatever the total', () => {
    const { result, rank } = scored(parts, given('2027-09-01'), { vetoes, grades: GRADES });
    expect(result?.total.points).toBe('95.00');
    expect(result?.grade).toEqual({
      title: '不合格',
      by: 'veto',
      veto: { id: 'incident', grade: '不合格', count: 1, date: '2027-09-01', findings: ['f1'] },
      without: '优秀',
    });
    expect(rank).toBeUndefined();
  });

  test('that happened after the day of the result decides nothing', () => {
    expect(scored(parts, given('2028-02-02'), { vetoes, grades: GRADES }).result?.grade).toEqual({
      title: '优秀',
      by: 'total',
    });
  });

  test('decides over an unknown total as well; of two the worse grade counts', () => {
    const two = [...vetoes, { id: 'false-report', title: '虚报', grade: '合格' }];
    const both = assessment([], { events: [event('false-report'), event('incident')] });
    expect(scored(parts, both, { vetoes: two, grades: GRADES }).result?.grade).toMatchObject({
      title: '不合格',
      veto: { id: 'incident' },
    });
  });
});

describe('a grade', () => {
  const parts = [partOf([item('a', '100', EXPERT)])];

  test.each([
    ['90', '优秀'],
    // 89.995 is rounded to 90.00 before it is graded.
    ['89.995', '优秀'],
    ['89.99', '良好'],
    ['75', '良好'],
    ['60', '合格'],
    ['59.99', '不合格'],
    ['0', '不合格'],
  ])('of %s is %s: 以上包括本数', (points, title) => {
    const given = assessment([{ item: 'a', verified: points }]);
    expect(
      scored(parts, given, { grades: GRADES, rounding: { item: 3, total: 2, mode: 'half-up' } }).result?.grade,
    ).toEqual({
      title,
      by: 'total',
    });
  });
});

describe('adjustments', () => {
  const parts = [partOf([item('a', '100', EXPERT)])];
  const adjustments = [
    { id: 'praise', title: '表扬', each: '1.5', cap: '2' },
    { id: 'blame', title: '批评', each: '-40' },
  ];

  test('are held to their cap, and the total within 0 and the most that the scheme gives', () => {
    const praised = assessment([{ item: 'a', verified: '99' }], { events: [event('praise', 2)] });
    expect(scored(parts, praised, { adjustments }).result).toMatchObject({
      adjustments: [{ id: 'praise', count: 2, points: '2', capped: true, explanation: { working: '2 × 1.5 → 2' } }],
      total: { points: '100.00' },
    });
    const blamed = assessment([{ item: 'a', verified: '70' }], { events: [event('blame', 2)] });
    expect(scored(parts, blamed, { adjustments }).result?.total.points).toBe('0.00');
  });
});

describe('points given by people', () => {
  const parts = [partOf([item('a', '60', EXPERT), item('b', '40', SHARE)])];
  const given = assessment(
    [
      { item: 'a', self: '58', verified: '50', final: '52', finalReason: '补充材料属实' },
      { item: 'b', self: '40', value: '90' },
    ],
    {
      selfOn: '2028-01-10',
      verifiedOn: '2028-02-01',
      finalOn: '2028-03-01',
      reply: { date: '2028-02-20', agrees: false, text: 't' },
    },
  );

  test('make three trees: by the unit, by the assessors, and as decided after it was heard', () => {
    const { self, verified, final, state, reply } = scored(parts, given);
    expect([self, verified, final].map((tree) => tree?.total.points)).toEqual(['98.00', '86.00', '88.00']);
    expect(final?.parts[0]?.items[0]?.explanation).toMatchObject({ basis: 'final', finalReason: '补充材料属实' });
    expect(final?.parts[0]?.items[1]?.explanation).toMatchObject({ basis: 'computed', by: 'proportional' });
    expect(state).toBe('final');
    expect(reply).toEqual({ date: '2028-02-20', agrees: false, text: 't' });
  });

  test('are not there before their day', () => {
    const on = (asOf: string) => {
      const { state, self, verified, final, reply } = scored(parts, given, {}, {}, asOf);
      return [state, ...[self, verified, final, reply].map((one) => one !== undefined)];
    };
    expect(on('2028-01-10')).toEqual(['self-scored', true, false, false, false]);
    expect(on('2028-02-01')).toEqual(['verified', true, true, false, false]);
    expect(on('2028-02-29')).toEqual(['verified', true, true, false, true]);
    expect(on('2028-03-01')).toEqual(['final', true, true, true, true]);
    expect(() => scored(parts, given, {}, {}, '2028-01-09')).toThrow('not scored');
  });
});

describe('an observation', () => {
  const parts = [partOf([item('a', '100', SHARE, { indicator: 'i' })])];
  const records = (...entries: Parameters<typeof observations>[2][]) => ({
    catalogues: [catalogue(indicator('i'))],
    observations: [observations('i', '2027', ...entries)],
  });
  const first = value('e1', '2027', '80', { unit: 'u', date: '2028-01-05' });

  test('of the year and unit is the input of an item', () => {
    const other = value('e2', '2027', '10', { unit: 'v', date: '2028-01-05' });
    expect(scored(parts, assessment([]), {}, records(first, other)).verified?.total.points).toBe('80.00');
  });

  test('that is corrected after the result was made leaves it as it was, and is named', () => {
    const later = value('e2', '2027', '90', { unit: 'u', date: '2028-03-01', corrects: 'e1' });
    const given = assessment([], { verifiedOn: '2028-02-01' });
    const { verified } = scored(parts, given, {}, records(first, later));
    expect(verified?.total.points).toBe('80.00');
    expect(verified?.parts[0]?.items[0]?.explanation.inputs).toMatchObject([{ entry: 'e1', revisedBy: 'e2' }]);
  });

  test.each([
    ['withdrawn', withdrawal('e2', '2028-01-20', 'e1')],
    ['no-data', noData('e2', '2027', { unit: 'u', date: '2028-01-20', corrects: 'e1' })],
  ])('that is %s is not zero but unknown', (unknown, entry) => {
    const { verified } = scored(parts, assessment([]), {}, records(first, entry));
    expect(verified?.total).toMatchObject({ range: { worst: '0.00', best: '100.00' } });
    expect(verified?.parts[0]?.items[0]?.explanation).toMatchObject({ unknown });
  });
});

describe('renaming a unit', () => {
  const units = [unit('old', { validTo: '2028-03-31', renamedTo: 'new' }), unit('new', { validFrom: '2028-04-01' })];
  const records: Partial<Records> = {
    units,
    catalogues: [catalogue(indicator('i'))],
    observations: [observations('i', '2027', value('e1', '2027', '80', { unit: 'old', date: '2028-01-05' }))],
  };
  const parts = [partOf([item('a', '100', SHARE, { indicator: 'i' })])];

  test('keeps its result, with the address under which it was recorded and the unit as it stands', () => {
    const given = assessment([], { unit: 'old', verifiedOn: '2028-02-01' });
    for (const [asOf, name] of [
      ['2028-03-31', 'old'],
      ['2028-06-30', 'new'],
    ] as const) {
      const standing = scored(parts, given, { units: ['old'] }, records, asOf);
      expect(standing).toMatchObject({ id: '2027/old', recordedUnit: 'old', unit: name, rank: 1 });
      expect(standing.result?.total.points).toBe('80.00');
    }
  });
});

describe('milestones', () => {
  const parts = [partOf([item('a', '100', { kind: 'milestone', tasks: ['t1', 't2', 't3', 't4'], late: '0.5' })])];
  const records: Partial<Records> = {
    units: [unit('u')],
    plans: [plan({ nodes: ['t1', 't2', 't3', 't4'].map((id) => task(id, { ...owed(['u']), ...due('2027-06-30') })) })],
    progress: [
      log('u', 't1', update('u1', '2027-06-30', 'completed')),
      log('u', 't2', update('u2', '2027-07-01', 'completed')),
      log('u', 't3', update('u3', '2028-05-01', 'completed')),
    ],
    dataAsOf: '2028-06-30',
  };

  test('count tasks in time, late and open as they stood on the day of the result: 100 × (1 + 1 × 0.5) ÷ 4', () => {
    const given = assessment([], { verifiedOn: '2028-02-01' });
    const { verified } = scored(parts, given, {}, records);
    expect(verified?.parts[0]?.items[0]).toMatchObject({
      points: '37.50',
      explanation: {
        working: '100 × (1 + 1 × 0.5) ÷ 4',
        inputs: [
          { task: 't1', result: 'on-time' },
          { task: 't2', result: 'late' },
          { task: 't3', result: 'open' },
          { task: 't4', result: 'open' },
        ],
      },
    });
  });

  test('in a programme that does not track are unknown', () => {
    const { tracking: _, ...untracked } = programme({
      ...records,
      schemes: [scheme(parts)],
      assessments: [assessment([])],
    });
    const verified = track(untracked, { asOf: '2028-06-30' }).assessments.get('2027/u')?.verified;
    expect(verified?.total).toMatchObject({ range: { worst: '0.00', best: '100.00' } });
    expect(verified?.parts[0]?.items[0]?.explanation.unknown).toBe('tasks-unknown');
  });
});

test('results are ranked by total; equal ones share a place, unknown ones have none', () => {
  const parts = [partOf([item('a', '100', EXPERT)])];
  const points = { a: '90', b: '80', c: '90', d: '70', e: undefined };
  const records = programme({
    units: Object.keys(points).map((id) => unit(id)),
    schemes: [scheme(parts, { units: [...Object.keys(points), 'f'], grades: GRADES })],
    assessments: Object.entries(points).map(([id, verified]) =>
      assessment(verified === undefined ? [] : [{ item: 'a', verified }], { unit: id, verifiedOn: '2028-02-01' }),
    ),
  });
  const { assessments, schemes } = track({ ...records, units: [...records.units, unit('f')] }, { asOf: '2028-06-30' });
  expect([...assessments.values()].map(({ recordedUnit, rank }) => [recordedUnit, rank])).toEqual([
    ['a', 1],
    ['b', 3],
    ['c', 1],
    ['d', 4],
    ['e', undefined],
  ]);
  expect(schemes.get('2027-c')).toMatchObject({
    units: ['a', 'b', 'c', 'd', 'e', 'f'],
    missing: ['f'],
    assessments: ['2027/a', '2027/c', '2027/b', '2027/d', '2027/e'],
    grades: [
      { title: '优秀', count: 2 },
      { title: '良好', count: 1 },
      { title: '合格', count: 1 },
      { title: '不合格', count: 0 },
    ],
    ungraded: 1,
    scored: true,
  });
});
