import { describe, expect, test } from 'vitest';
import { periodChart, unitChart, yearChart } from '../../src/text/indicator-charts.js';
import { scoreChart } from '../../src/text/score-chart.js';
import { unitValues } from '../../src/view/unit-values.js';
import { shortPeriods, yearValues } from '../../src/view/year-values.js';
import { indicatorOf, measuredProgramme, measuredScope } from '../measured-programme.js';

const programme = measuredProgramme();
const scope = measuredScope('zh-CN', programme);
const rate = indicatorOf('a-1', programme);
const texts = (rows: readonly (readonly { readonly text: string }[])[]) =>
  rows.map((row) => row.map(({ text }) => text));

describe('yearChart', () => {
  const chart = yearChart(scope, rate, yearValues(rate, '2028-06-30'));

  test('holds values against goals; a year that has only begun has no value', () => {
    expect(texts(chart.table.rows)).toEqual([
      ['2025年基期', '70%', '—'],
      ['2026年', '85%', '80%'],
      ['2027年', '92%', '90%'],
      ['2028年', '—', '95%'],
    ]);
  });

  test('marks a corrected value with what it was', () => {
    expect(chart.table.rows[2]?.[1]?.notes).toEqual(['原为 88']);
  });

  test('reads from the first value to the last', () => {
    expect(chart.reading).toBe('从2025年基期的 70% 升至2027年的 92%。');
  });
});

test('periodChart says what is missing instead of a value', () => {
  const chart = periodChart(scope, rate, shortPeriods(rate));
  expect(texts(chart.table.rows).map((row) => row[1])).toEqual(['无数据', '96%']);
  expect(chart.reading).toBe('只有2028年第一季度有值：96%。2026年第一季度无数据，不补线，也不作零。');
});

test('unitChart counts the units that meet the goal among those with a value', () => {
  const court = indicatorOf('a-2', programme);
  const values = unitValues(court);
  expect(values && unitChart(scope, court, values).reading).toContain('有值的 2 个单位中 1 个达到目标');
});

test('scoreChart gives a range where the total is not known', () => {
  const scheme = programme.figures.schemes.get('2027-all');
  const rows = scheme ? texts(scoreChart(scope, scheme).table.rows) : [];
  expect(rows.find(([unit]) => unit === '市档案馆')?.[1]).toBe('76.00—100.00');
});
