import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitDirectory } from '../../src/duties/unit-directory.js';
import { writeExact } from '../../src/exact/exact.js';
import { aggregate, type Measure, periodsById } from '../../src/measure/aggregate.js';
import { exactValue } from '../../src/measure/exact-value.js';
import { seriesOf } from '../../src/measure/series-of.js';
import { subPeriods } from '../../src/measure/sub-periods.js';
import { unit } from '../build.js';
import { observations, value } from '../build-tracked.js';

const YEAR = { id: '2027', start: '2027-01-01', end: '2027-12-31' };

function of(
  measure: Partial<Measure>,
  ...values: readonly (readonly [period: string, figure: string, covered?: string[]])[]
) {
  const entries = values.map(([period, figure, covered], at) =>
    value(`e${at}`, period, figure, covered === undefined ? {} : { covered }),
  );
  const units = unitDirectory(
    ['a', 'b', 'x'].map((id) => unit(id)),
    '2028-01-01',
  );
  const series = seriesOf([observations('i', '2027', ...entries)], '2028-01-01', units).whole;
  const {
    value: exact,
    missing,
    complete,
  } = aggregate(periodsById(series), YEAR, {
    aggregate: 'sum',
    frequency: 'quarter',
    unit: undefined,
    ...measure,
  });
  return { value: exact && writeExact(exact), missing, complete };
}

describe('quarters of a year', () => {
  const three = [
    ['2027-Q1', '10'],
    ['2027-Q2', '12'],
    ['2027-Q4', '9'],
  ] as const;

  test.each([
    ['sum', '31', ['2027-Q3'], false],
    ['mean', '31/3', ['2027-Q3'], false],
    ['count', '3', ['2027-Q3'], false],
    // The last quarter is there, so that the value at the end of the year is known.
    ['latest', '9', [], true],
  ] as const)('%s of 10, 12, none and 9 is %s', (way, figure, missing, complete) => {
    expect(of({ aggregate: way }, ...three)).toEqual({ value: figure, missing, complete });
  });

  test('without the last one leave the value at the end of the year open', () => {
    expect(of({ aggregate: 'latest' }, ['2027-Q1', '10'], ['2027-Q3', '5'])).toMatchObject({
      value: '5',
      complete: false,
    });
  });

  test('give way to a value of the year itself', () => {
    for (const way of ['sum', 'mean', 'count', 'latest'] as const) {
      expect(of({ aggregate: way }, ...three, ['2027', '40'])).toEqual({ value: '40', missing: [], complete: true });
    }
  });

  test('that are all missing are no zero', () => {
    expect(of({})).toEqual({
      value: undefined,
      missing: ['2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4'],
      complete: false,
    });
  });
});

test('zero is a value', () => {
  expect(of({ frequency: 'half-year' }, ['2027-H1', '0'], ['2027-H2', '0'])).toEqual({
    value: '0',
    missing: [],
    complete: true,
  });
});

test('sums of any quarters are the sums of their digits, and every quarter is either used or missing', () => {
  const quarter = fc.option(fc.integer({ min: -10_000, max: 10_000 }));
  fc.assert(
    fc.property(fc.tuple(quarter, quarter, quarter, quarter), (quarters) => {
      const given = quarters.flatMap((figure, at) =>
        figure === null ? [] : [[`2027-Q${at + 1}`, (figure / 100).toFixed(2)] as const],
      );
      const { value: figure, missing, complete } = of({}, ...given);
      const sum = quarters.reduce<number>((all, one) => all + (one ?? 0), 0);
      expect(Number(figure ?? '0') * 100).toBeCloseTo(sum, 6);
      expect(given.length + missing.length).toBe(4);
      expect(complete).toBe(missing.length === 0);
    }),
    { numRuns: 2_000 },
  );
});

describe('coverage', () => {
  const toCover = new Set(['a', 'b', 'c']);

  test('is the share of units that the last list names', () => {
    const covered = of({ aggregate: 'latest', toCover }, ['2027-Q1', '0', ['a', 'b', 'x']], ['2027-Q4', '0', ['b']]);
    expect(covered).toMatchObject({ value: '100/3', complete: true });
  });

  test('adds lists up where values are added up, each unit once', () => {
    expect(of({ toCover }, ['2027-Q1', '0', ['a', 'b']], ['2027-Q2', '0', ['b']])).toMatchObject({ value: '200/3' });
  });

  test('without lists is the value that was recorded', () => {
    expect(of({ aggregate: 'latest', toCover }, ['2027', '66.7'])).toMatchObject({ value: '66.7' });
  });
});

test.each([
  ['2027', 'month', 12, '2027-01', '2027-12'],
  ['2027-H2', 'quarter', 2, '2027-Q3', '2027-Q4'],
  ['2027-Q1', 'quarter', 0, undefined, undefined],
  ['2027-Q1', 'year', 0, undefined, undefined],
  // The first week of 2027 begins on 4 January; the week before it ends in it.
  ['2027-01', 'week', 5, '2026-W53', '2027-W04'],
] as const)('%s has by %s %i periods', (id, rhythm, count, first, last) => {
  const parts = subPeriods(id, rhythm);
  expect([parts.length, parts[0], parts.at(-1)]).toEqual([count, first, last]);
});

describe('the value behind a percentage', () => {
  test.each([
    // 1388 ÷ 1520 = 91.3157… is recorded as 91.32.
    [{ value: '91.32', numerator: '1388', denominator: '1520' }, '%', '1735/19'],
    // A record that is not that quotient stands for itself.
    [{ value: '90', numerator: '1388', denominator: '1520' }, '%', '90'],
    [{ value: '0.91', numerator: '1388', denominator: '1520' }, undefined, '347/380'],
    [{ value: '91', numerator: '1388', denominator: '0' }, '%', '91'],
    [{ value: '91' }, '%', '91'],
  ] as const)('%j in %s is %s', (measured, unit, exact) => {
    const found = exactValue(measured, unit);
    expect(found && writeExact(found)).toBe(exact);
  });
});
