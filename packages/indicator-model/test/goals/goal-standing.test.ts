import { describe, expect, test } from 'vitest';
import type { GoalStanding, IndicatorStanding } from '../../src/indicators.js';
import type { GoalRecord, IndicatorRecord, ObservationRecord } from '../../src/records.js';
import { track } from '../../src/track.js';
import { programme, unit } from '../build.js';
import { catalogue, indicator, observations, value } from '../build-tracked.js';

function judged(
  asOf: string,
  overrides: Partial<IndicatorRecord>,
  entries: readonly ObservationRecord[],
  dataAsOf = asOf,
): IndicatorStanding {
  const records = programme({
    dataAsOf,
    units: [unit('a'), unit('b'), unit('c')],
    catalogues: [catalogue(indicator('i', overrides))],
    observations: [observations('i', '2027', ...entries)],
  });
  const standing = track(records, { asOf }).indicators.get('i');
  if (standing === undefined) throw new Error('no such indicator');
  return standing;
}

function goal(comparator: GoalRecord['comparator'], figure?: string, period = '2028'): GoalRecord {
  return { period, comparator, ...(figure === undefined ? {} : { value: figure }) };
}

function only({ goals }: IndicatorStanding): GoalStanding {
  const [first] = goals;
  if (first === undefined) throw new Error('no goal');
  return first;
}

const AT_LEAST = { goals: [goal('>=', '95')] };

describe('a goal whose period is measured', () => {
  const measured = [value('e1', '2028', '95', { date: '2029-01-10' })];

  test('is achieved at its figure and missed below it, once its time is over', () => {
    expect(only(judged('2029-02-01', AT_LEAST, measured))).toMatchObject({
      state: 'achieved',
      reason: { code: 'goal-met', entry: 'e1', date: '2029-01-10' },
      actual: { value: '95', complete: true },
    });
    const below = [value('e1', '2028', '94.99', { date: '2029-01-10' })];
    expect(only(judged('2029-02-01', AT_LEAST, below))).toMatchObject({
      state: 'missed',
      reason: { code: 'goal-missed' },
    });
  });

  test.each([
    ['>', '95', '95', 'missed'],
    ['<=', '5', '5', 'achieved'],
    ['<', '5', '5', 'missed'],
    ['=', '0', '0', 'achieved'],
    ['=', '0', '0.01', 'missed'],
    ['all', undefined, '100', 'achieved'],
    ['all', undefined, '99.9', 'missed'],
  ] as const)('%s %s against %s is %s', (comparator, figure, actual, state) => {
    const standing = judged('2029-02-01', { direction: 'none', goals: [goal(comparator, figure)] }, [
      value('e1', '2028', actual, { date: '2029-01-10' }),
    ]);
    expect(standing.state).toBe(state);
  });

  test.each([
    ['110', 'achieved'],
    ['130', 'achieved'],
    ['109.9', 'missed'],
    ['130.1', 'missed'],
  ])('between 110 and 130, both included: %s is %s', (actual, state) => {
    const between = { goals: [{ period: '2028', comparator: 'between' as const, value: '110', upper: '130' }] };
    expect(judged('2029-02-01', between, [value('e1', '2028', actual, { date: '2029-01-10' })]).state).toBe(state);
  });

  test('of an exact figure is met by more where more is better, by less where less is', () => {
    const exactly = { goals: [goal('=', '100')] };
    const more = [value('e1', '2028', '120', { date: '2029-01-10' })];
    expect(judged('2029-02-01', { ...exactly, direction: 'higher' }, more).state).toBe('achieved');
    expect(judged('2029-02-01', { ...exactly, direction: 'lower' }, more).state).toBe('missed');
    expect(judged('2029-02-01', { ...exactly, direction: 'none' }, more).state).toBe('missed');
  });
});

describe('a goal that nothing is known of', () => {
  test.each([
    ['2028-06-30', '2028-06-30', 'never-measured'],
    ['2029-02-01', '2029-02-01', 'no-value'],
    ['2029-02-01', '2028-12-30', 'beyond-data'],
  ])('on %s with records up to %s has no data: %s', (asOf, dataAsOf, code) => {
    expect(only(judged(asOf, AT_LEAST, [], dataAsOf))).toMatchObject({ state: 'no-data', reason: { code } });
  });

  test('is no zero', () => {
    expect(only(judged('2029-02-01', { goals: [goal('=', '0')] }, []))).toMatchObject({ state: 'no-data' });
  });
});

describe('the way to a goal of the last value', () => {
  // 1096 days from 2025-12-31 to 2028-12-31; on 2027-12-31 730 are gone: 80 + 15 × 730 ÷ 1096 = 89.990876
  const withBase = { ...AT_LEAST, baseline: { period: '2025', value: '80' } };
  const at = (figure: string) => [value('e1', '2027', figure, { date: '2028-01-10' })];

  test('is even: what has come as far as its time is on course, what has not is behind', () => {
    expect(only(judged('2028-03-01', withBase, at('89.99')))).toMatchObject({
      state: 'behind',
      expected: '89.990876',
      start: { on: '2025-12-31', value: '80', from: 'baseline' },
      measuredTo: '2027-12-31',
      reason: { code: 'behind-pace', entry: 'e1' },
    });
    expect(only(judged('2028-03-01', withBase, at('90')))).toMatchObject({
      state: 'on-course',
      reason: { code: 'on-pace' },
    });
  });

  test('may lead down to zero', () => {
    const down = { direction: 'lower' as const, goals: [goal('=', '0')], baseline: { period: '2025', value: '1096' } };
    // 1096 − 730 = 366 may be left
    expect(judged('2028-03-01', down, at('366')).state).toBe('on-course');
    expect(judged('2028-03-01', down, at('367')).state).toBe('behind');
  });

  test('begins at the first value where there is no baseline', () => {
    const two = [value('e0', '2026', '80', { date: '2027-01-10' }), ...at('81')];
    expect(only(judged('2028-03-01', AT_LEAST, two))).toMatchObject({
      state: 'behind',
      start: { on: '2026-12-31', from: 'earlier-value' },
    });
  });

  test('is told of nobody without a start', () => {
    expect(only(judged('2028-03-01', AT_LEAST, at('10')))).toMatchObject({
      state: 'on-course',
      reason: { code: 'pace-unknown' },
    });
  });
});

describe('a goal of a sum', () => {
  const sum = { aggregate: 'sum' as const, frequency: 'quarter' as const, goals: [goal('>=', '12')] };
  const quarters = (...figures: (string | undefined)[]) =>
    figures.flatMap((figure, at) =>
      figure === undefined ? [] : [value(`e${at}`, `2028-Q${at + 1}`, figure, { date: '2028-12-31' })],
    );

  test('is achieved as soon as the sum is reached', () => {
    expect(judged('2028-12-31', sum, quarters('6', '6')).state).toBe('achieved');
  });

  test('is on course while it grows with the time: 91 of 366 days gone ask for 12 × 91 ÷ 366 = 2.98', () => {
    expect(only(judged('2028-12-31', sum, quarters('3')))).toMatchObject({ state: 'on-course', expected: '2.983607' });
    expect(judged('2028-12-31', sum, quarters('2.98')).state).toBe('behind');
  });

  test('is not missed for want of a quarter', () => {
    expect(only(judged('2029-02-01', sum, quarters('3', '3', undefined, '3')))).toMatchObject({
      state: 'no-data',
      reason: { code: 'period-incomplete' },
      actual: { value: '9', missing: ['2028-Q3'] },
    });
    expect(judged('2029-02-01', sum, quarters('3', '3', '2', '3')).state).toBe('missed');
  });

  test('that is a limit is on course below it, behind above it, and achieved when all is in', () => {
    const limit = { ...sum, direction: 'lower' as const, goals: [goal('<=', '12')] };
    expect(only(judged('2028-12-31', limit, quarters('6', '6')))).toMatchObject({
      state: 'on-course',
      reason: { code: 'within-limit' },
    });
    expect(only(judged('2028-12-31', limit, quarters('6', '7')))).toMatchObject({
      state: 'behind',
      reason: { code: 'limit-exceeded' },
    });
    expect(judged('2029-02-01', limit, quarters('3', '3', '3', '3')).state).toBe('achieved');
  });
});

test('a mean is held against its goal as it stands', () => {
  const mean = { aggregate: 'mean' as const, frequency: 'half-year' as const, ...AT_LEAST };
  const half = (figure: string) => [value('e1', '2028-H1', figure, { date: '2028-12-31' })];
  expect(judged('2028-12-31', mean, half('96'))).toMatchObject({
    state: 'on-course',
    reason: { code: 'within-limit' },
  });
  expect(judged('2028-12-31', mean, half('94'))).toMatchObject({ state: 'behind', reason: { code: 'behind-pace' } });
});

test('the goal that counts is the newest that something is known of', () => {
  const goals = [goal('>=', '80', '2027'), goal('>=', '90', '2028'), goal('>=', '95', '2029')];
  const known = [value('e1', '2027', '85', { date: '2028-01-10' })];
  expect(judged('2028-02-01', { goals }, known).current).toMatchObject({ period: '2027', state: 'achieved' });
  const newer = [...known, value('e2', '2028', '85', { date: '2028-06-30' })];
  expect(judged('2028-12-31', { goals }, newer).current).toMatchObject({ period: '2028', state: 'behind' });
  expect(judged('2029-02-01', { goals: [] }, newer)).toMatchObject({ state: 'no-goal', reason: { code: 'no-goal' } });
});

test('a coverage indicator names the units that are still missing', () => {
  const coverage = { unit: '%', coverage: ['a', 'b', 'c'], goals: [goal('all')] };
  const listed = [value('e1', '2028', '66.67', { date: '2029-01-10', covered: ['a', 'c'] })];
  expect(judged('2029-02-01', coverage, listed)).toMatchObject({
    state: 'missed',
    coverage: { units: ['a', 'b', 'c'], covered: ['a', 'c'], missing: ['b'], open: false },
    current: { actual: { value: '66.666667' } },
  });
});

describe('a catalogue', () => {
  const records = programme({
    dataAsOf: '2029-02-01',
    catalogues: [
      catalogue(
        indicator('g', { kind: 'binding' }),
        indicator('g1', { parent: 'g', goals: [goal('>=', '1')] }),
        indicator('g2', { parent: 'g', kind: 'expected', goals: [goal('>=', '3')] }),
        indicator('h'),
      ),
    ],
    observations: [
      observations('g1', '2028', value('a', '2028', '1')),
      observations('g2', '2028', value('b', '2028', '2')),
    ],
  });

  test('counts leaves by state, binding and expected apart; kinds are inherited', () => {
    const { catalogues, indicators } = track(records, { asOf: '2029-02-01' });
    expect(indicators.get('g1')).toMatchObject({ kind: 'binding', parent: 'g', children: [] });
    expect(indicators.get('g')).toMatchObject({
      state: 'no-goal',
      children: ['g1', 'g2'],
      leaves: { all: { total: 2 } },
    });
    const { leaves, indicators: ids } = catalogues.get('c') ?? {};
    expect(ids).toEqual(['g', 'g1', 'g2', 'h']);
    expect(leaves).toMatchObject({
      all: { total: 3, by: { achieved: 1, missed: 1, 'no-goal': 1 } },
      binding: { total: 1, by: { achieved: 1 } },
      expected: { total: 1, by: { missed: 1 } },
      unstated: { total: 1, by: { 'no-goal': 1 } },
    });
  });
});
