import { expect, test } from 'vitest';
import { MOST_TURNS, type TurnWindow, turnsOf } from '../../src/duties/turns.js';

const WINDOW: TurnWindow = { anchor: '2026-01-01', from: '2026-04-01', asOf: '2027-05-01', until: '2030-12-31' };

function ids(recurrence: Parameters<typeof turnsOf>[0], window: Partial<TurnWindow> = {}): string[] {
  return turnsOf(recurrence, { ...WINDOW, ...window }).map(({ id, deadline }) => `${id} due ${deadline}`);
}

test('turns run from the first that is due after the start to the one that holds the day', () => {
  expect(ids({ every: 'year', n: 1, by: '10-99' })).toEqual(['2026 due 2026-10-31', '2027 due 2027-10-31']);
  expect(ids({ every: 'quarter', n: 1 })).toEqual([
    '2026-Q2 due 2026-06-30',
    '2026-Q3 due 2026-09-30',
    '2026-Q4 due 2026-12-31',
    '2027-Q1 due 2027-03-31',
    '2027-Q2 due 2027-06-30',
  ]);
});

test('a turn whose deadline passed before the start was never owed', () => {
  expect(ids({ every: 'year', n: 1, by: '02-99' })).toEqual(['2027 due 2027-02-28']);
});

test('one turn exists at least: ahead of the start, and after the end', () => {
  expect(ids({ every: 'year', n: 1 }, { from: '2028-01-01', asOf: '2026-05-01' })).toEqual(['2028 due 2028-12-31']);
  expect(ids({ every: 'year', n: 1 }, { from: '2032-01-01', asOf: '2033-05-01' })).toEqual(['2030 due 2030-12-31']);
});

test('no turn begins after the end of the plan, and none is due after it', () => {
  expect(ids({ every: 'year', n: 2 }, { asOf: '2035-01-01' })).toEqual([
    '2027 due 2027-12-31',
    '2029 due 2029-12-31',
    '2030 due 2030-12-31',
  ]);
  expect(ids({ every: 'half-year', n: 1 }, { until: '2026-09-30', asOf: '2027-05-01' })).toEqual([
    '2026-H1 due 2026-06-30',
    '2026-H2 due 2026-09-30',
  ]);
});

test('the last day inside a period is held to the calendar', () => {
  const month = { anchor: '2027-02-01', from: '2027-02-01', asOf: '2027-03-31' };
  expect(ids({ every: 'month', n: 1, by: '31' }, month)).toEqual(['2027-02 due 2027-02-28', '2027-03 due 2027-03-31']);
  expect(ids({ every: 'quarter', n: 1, by: '25' }, month)).toEqual(['2027-Q1 due 2027-03-25']);
  expect(ids({ every: 'half-year', n: 1, by: '06-30' }, { ...month, asOf: '2027-08-01' })).toEqual([
    '2027-H1 due 2027-06-30',
    '2027-H2 due 2027-12-30',
  ]);
});

test('每季度首月10日前 is the tenth of the first month of every quarter', () => {
  expect(ids({ every: 'quarter', n: 1, by: '01-10' }, { asOf: '2026-10-01' })).toEqual([
    '2026-Q2 due 2026-04-10',
    '2026-Q3 due 2026-07-10',
    '2026-Q4 due 2026-10-10',
  ]);
  expect(ids({ every: 'quarter', n: 1, by: '06-10' }, { asOf: '2026-05-01' })).toEqual(['2026-Q2 due 2026-06-30']);
});

test.each([
  ['week', 1, '2026-04 due 2026-04-30'],
  ['day', 1, '2026-04 due 2026-04-30'],
  ['day', 60, '2026-04 due 2026-04-30'],
] as const)('every %s × %i is tracked by months', (every, n, first) => {
  expect(ids({ every, n }, { asOf: '2026-04-15' })).toEqual([first]);
});

test('of very many turns the latest are kept', () => {
  const turns = turnsOf(
    { every: 'day', n: 1 },
    { anchor: '1900-01-01', from: '1900-01-01', asOf: '2027-05-01', until: undefined },
  );
  expect(turns).toHaveLength(MOST_TURNS);
  expect(turns.at(-1)?.id).toBe('2027-05');
});
