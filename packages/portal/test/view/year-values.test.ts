import { describe, expect, test } from 'vitest';
import { shortPeriods, yearValues } from '../../src/view/year-values.js';
import { indicatorOf, measuredProgramme as measured } from '../measured-programme.js';

describe('yearValues', () => {
  test('runs from the baseline to the last goal without gaps', () => {
    const years = yearValues(indicatorOf('a-1'), '2028-06-30').map(({ year, state, value }) => [year, state, value]);
    expect(years).toEqual([
      ['2025', 'baseline', '70'],
      ['2026', 'measured', '85'],
      ['2027', 'measured', '92'],
      ['2028', 'partial', undefined],
    ]);
  });

  test('a year that is over and has no record is missing, one that is not is ahead', () => {
    const catalogue = `title: 甲
indicators:
  - id: n
    title: 件数
    goals: [{ period: '2027', comparator: '>=', value: '3' }, { period: '2029', comparator: '>=', value: '3' }]
`;
    const view = indicatorOf('n', measured({ 'indicators/n.yaml': catalogue }));
    expect(yearValues(view, '2028-06-30').map(({ year, state }) => [year, state])).toEqual([
      ['2027', 'missing'],
      ['2028', 'ahead'],
      ['2029', 'ahead'],
    ]);
  });

  test('has no years where nothing is known or asked for', () => {
    expect(yearValues(indicatorOf('b'), '2028-06-30')).toEqual([]);
  });
});

test('shortPeriods leaves whole years out', () => {
  expect(shortPeriods(indicatorOf('a-1')).map(({ period }) => period)).toEqual(['2026-Q1', '2028-Q1']);
});
