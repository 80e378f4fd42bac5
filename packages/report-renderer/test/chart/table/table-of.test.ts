import { expect, test } from 'vitest';
import { chartOf, type LineSpec } from '../../../src/index.js';
import { WORDS } from '../samples.js';

const SPEC: LineSpec = {
  kind: 'line',
  id: 'rate',
  title: '出庭应诉率',
  description: '历年值。',
  reading: '四年上升。',
  words: WORDS,
  unit: '%',
  categories: [{ text: '2024', href: '/y/2024/' }, { text: '2025' }, { text: '2026' }, { text: '2027' }],
  series: [
    {
      label: { text: '全市', short: '市' },
      data: [
        { value: '72.50', detail: '145 / 200 件', href: '/data/1.json' },
        { value: '79.1', revised: '原 78.8' },
        { value: null, reason: '系统切换' },
        null,
      ],
    },
  ],
  targets: [{ label: '目标', values: [null, '70', '75', '80'] }],
};

test('the table says in words what the drawing shows', () => {
  expect(chartOf(SPEC).table).toEqual({
    head: ['年度', '全市', '目标'],
    rows: [
      [
        { text: '2024', kind: 'name', href: '/y/2024/' },
        { text: '72.50%', kind: 'value', notes: ['145 / 200 件'], href: '/data/1.json' },
        { text: '—', kind: 'none' },
      ],
      [
        { text: '2025', kind: 'name' },
        { text: '79.1%', kind: 'value', notes: ['原 78.8'] },
        { text: '70%', kind: 'target' },
      ],
      [
        { text: '2026', kind: 'name' },
        { text: '系统切换', kind: 'missing' },
        { text: '75%', kind: 'target' },
      ],
      [
        { text: '2027', kind: 'name' },
        { text: '—', kind: 'none' },
        { text: '80%', kind: 'target' },
      ],
    ],
  });
});

test('the CSV has a line for each value that is asked for, and a column for each thing that is said', () => {
  expect(chartOf(SPEC).csv).toBe(
    "\uFEFF年度,值,目标,无数据,已修订,件数\r\n2024,'72.50,,,,145 / 200 件\r\n2025,79.1,70,,原 78.8,\r\n2026,,75,系统切换,,\r\n",
  );
});

test('the CSV names the series where there are several, and has no empty columns', () => {
  const [one] = SPEC.series;
  const series = ['甲', '乙'].map((text, at) => ({ label: { text }, data: [{ value: `${at}` }] }));
  expect(one).toBeDefined();
  const { csv } = chartOf({ ...SPEC, categories: [{ text: '2024' }], series, targets: [] });
  expect(csv).toBe('\uFEFF年度,类别,值\r\n2024,甲,0\r\n2024,乙,1\r\n');
});

test('the CSV holds no formula', () => {
  const { csv } = chartOf({
    ...SPEC,
    categories: [{ text: '=1+1' }],
    series: [{ label: { text: '' }, data: [{ value: '-3' }] }],
    targets: [],
  });
  expect(csv).toBe("\uFEFF年度,值\r\n'=1+1,-3\r\n");
});

test('a correction without words is told by the word of the chart', () => {
  const series = [{ label: { text: '甲' }, data: [{ value: '1', revised: '' }] }];
  const { table, csv } = chartOf({ ...SPEC, categories: [{ text: '2024' }], series, targets: [] });
  expect(table.rows[0]?.[1]).toEqual({ text: '1%', kind: 'value', notes: ['已修订'] });
  expect(csv).toBe('\uFEFF年度,值,已修订\r\n2024,1,已修订\r\n');
});
