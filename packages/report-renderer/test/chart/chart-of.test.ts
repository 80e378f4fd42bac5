import { describe, expect, test } from 'vitest';
import { type BarSpec, type ChartSpec, chartOf, type LineSpec } from '../../src/index.js';
import { drawingFaults } from './drawing-faults.js';
import { classed, named, readSvg } from './read-svg.js';
import { furtherSamples, HOSTILE, KINDS, type Kind, SITUATIONS, sample, WORDS } from './samples.js';

const withoutSlope = KINDS.filter((kind) => kind !== 'slope');
/** The rows of a calendar are days and have no names to cut. */
const withNames = KINDS.filter((kind) => kind !== 'days');
const withTargets = ['line', 'bar', 'grouped', 'stacked', 'bullet'] as const;

describe.each(KINDS)('%s', (kind) => {
  test.each(SITUATIONS)('%s: is well-formed, named, and within its frame', (situation) => {
    const { svg } = chartOf(sample(kind, situation));
    expect(drawingFaults(svg)).toEqual([]);
    expect(readSvg(svg).map(({ attributes }) => [attributes['role'], attributes['class'], attributes['id']])).toEqual([
      ['img', 'plot plot-wide', undefined],
      ['img', 'plot plot-compact', undefined],
    ]);
  });

  test('a missing value is a hollow mark that the key explains, not the mark of a zero', () => {
    const missing = sample(kind, 'missing');
    const zero = JSON.parse(JSON.stringify(missing), (_, value) => (value?.value === null ? { value: '0' } : value));
    expect(classed(chartOf(missing).svg, 'g-gap').length).toBeGreaterThan(0);
    expect(classed(chartOf(zero).svg, 'g-gap')).toEqual([]);
    expect(wordsOf(missing)).toContain(kind === 'share' ? '长期坚持 系统切换' : WORDS.missing);
  });

  test('a corrected value bears a sign that the key explains', () => {
    const words = wordsOf(sample(kind, 'revised'));
    const signed = words.filter((one) => /\d ?%?项?\*$/.test(one.replace(' 项', '项')));
    // A cell of a calendar has room for the sign alone, as the key has, in both drawings.
    if (kind === 'days') expect(words.filter((one) => one === '*')).toHaveLength(4);
    else expect(signed.length).toBeGreaterThan(0);
    expect(words).toContain(WORDS.revised);
    expect(wordsOf(sample(kind, 'plain')).join('')).not.toMatch(/\*/);
  });

  test('hostile texts stay texts', () => {
    const { svg } = chartOf(sample(kind, 'hostile'));
    expect(svg).not.toMatch(/<script|javascript:|href|style/);
    expect(named(svg, 'desc').map(({ text }) => text)).toEqual(
      Array(2).fill(HOSTILE.replace(/[\0\v\ud800]/gu, '\uFFFD')),
    );
  });
});

test.each(withNames)('%s: the full names stand in the table where the drawing has to cut them', (kind) => {
  const { table } = chartOf(sample(kind, 'long-labels'));
  expect(table.rows[0]?.[0]?.text).toBe('1市行政审批和公共资源交易服务管理办公室（市政务服务中心）');
});

test.each(withoutSlope)('%s without categories says that there is nothing', (kind) => {
  expect(wordsOf(sample(kind, 'no-data'))).toEqual([WORDS.empty, WORDS.empty]);
});

test.each(withTargets)('%s names its target and draws it', (kind) => {
  const spec = sample(kind, 'target');
  const marks = classed(chartOf(spec).svg, kind === 'line' ? 'g-target' : 'g-tick');
  expect(marks.length).toBeGreaterThan(2);
  expect(wordsOf(spec).filter((words) => words.startsWith('目标'))).toHaveLength(2);
});

test.each(['bar', 'bullet', 'grouped', 'stacked'] as const)(
  '%s draws values below zero to the left of a line',
  (kind) => {
    const { svg } = chartOf(sample(kind, 'negative'));
    const zero = Number(classed(svg, 'g-base')[0]?.attributes['x1']);
    const bars = named(svg, 'rect').filter(({ attributes }) => attributes['class']?.includes('g-edge'));
    expect(zero).toBeGreaterThan(0);
    expect(bars.some(({ attributes }) => Number(attributes['x']) < zero - 1)).toBe(true);
  },
);

test.each(furtherSamples().map((spec) => [spec.id, spec] as const))('%s: is within its frame', (_, spec) => {
  expect(drawingFaults(chartOf(spec).svg)).toEqual([]);
});

test('values are printed to the letter', () => {
  const spec = bar({ value: '93.20' }, { value: '-0.500' }, { value: '12345678901234567890.10' });
  expect(wordsOf(spec)).toEqual(expect.arrayContaining(['93.20%', '-0.500%', '12345678901234567890.10%']));
});

test('a line is broken where a value is missing', () => {
  const { svg } = chartOf(sample('line', 'missing'));
  expect(classed(svg, 'g-line')[0]?.attributes['d']?.match(/M/g)).toHaveLength(2);
});

test('a line is broken where none is asked for, and has no mark there', () => {
  const spec = line([{ value: '1' }, { value: '2' }, null, { value: '3' }, { value: '4' }]);
  const { svg } = chartOf({ ...spec, sizes: ['compact'] });
  expect(classed(svg, 'g-line')[0]?.attributes['d']?.match(/M/g)).toHaveLength(2);
  expect(classed(svg, 'g-point')).toHaveLength(4);
  expect(classed(svg, 'g-gap')).toEqual([]);
});

test('lines differ in symbol and dash, not in colour alone', () => {
  const six = furtherSamples().find(({ id }) => id === 'line-six');
  const lines = classed(chartOf({ ...(six as LineSpec), sizes: ['wide'] }).svg, 'g-line');
  expect(new Set(lines.map(({ attributes }) => attributes['stroke-dasharray'])).size).toBe(6);
});

test('areas of neighbouring series differ in pattern', () => {
  const { svg } = chartOf({ ...sample('stacked', 'plain'), sizes: ['wide'] });
  const fills = named(svg, 'rect').flatMap(({ attributes }) =>
    attributes['class']?.includes('g-edge') ? [attributes['fill']] : [],
  );
  expect(new Set(fills)).toEqual(
    new Set([
      undefined,
      'url(#stacked-plain-wide-sustained)',
      'url(#stacked-plain-wide-warn)',
      'url(#stacked-plain-wide-mute)',
    ]),
  );
});

test('a drawing of one size has no class of a size', () => {
  const [drawing, ...others] = readSvg(chartOf({ ...sample('bar', 'plain'), sizes: ['compact'] }).svg);
  expect(drawing?.attributes['class']).toBe('plot');
  expect(others).toEqual([]);
});

test('what is no decimal, no id, or of another length is refused', () => {
  expect(() => chartOf(bar({ value: '1e3' }))).toThrow(new TypeError('not a decimal string: 1e3'));
  expect(() => chartOf(bar({ value: '９' }))).toThrow(TypeError);
  expect(() => chartOf({ ...bar({ value: '1' }), id: 'a b' })).toThrow(new TypeError('not an id: a b'));
  expect(() => chartOf({ ...line([{ value: '1' }]), categories: [] })).toThrow(
    new RangeError('chart line: 0 categories, but a list of 1'),
  );
});

function wordsOf(spec: ChartSpec): readonly string[] {
  return named(chartOf(spec).svg, 'text').map(({ text }) => text);
}

function bar(...data: BarSpec['rows'][number]['datum'][]): BarSpec {
  return {
    ...(sample('bar', 'plain') as BarSpec),
    id: 'bar',
    rows: data.map((datum) => ({ label: { text: '甲' }, datum })),
  };
}

function line(data: LineSpec['series'][number]['data']): LineSpec {
  const categories = data.map((_, at) => ({ text: `${2024 + at}` }));
  return {
    ...(sample('line' satisfies Kind, 'plain') as LineSpec),
    id: 'line',
    categories,
    series: [{ label: { text: '率' }, data }],
  };
}
