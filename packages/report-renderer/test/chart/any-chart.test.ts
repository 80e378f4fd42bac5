import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tabularOf } from '../../src/chart/tabular.js';
import { chartOf } from '../../src/index.js';
import { anyChart } from './any-chart.js';
import { drawingFaults } from './drawing-faults.js';
import { readCsv } from './read-csv.js';
import { named } from './read-svg.js';
import { KINDS } from './samples.js';

// 9 kinds × 1,250 = 11,250 charts.
const RUNS = { numRuns: 1250, seed: 20280630 };

test.each(KINDS)(
  'any %s is well-formed, finite, inside its frame, and stands whole in its table and CSV',
  { timeout: 180_000 },
  (kind) => {
    fc.assert(
      fc.property(anyChart(kind), (spec) => {
        const { svg, table, csv } = chartOf(spec);
        expect(drawingFaults(svg)).toEqual([]);
        expect(named(svg, 'title').map(({ text }) => text)).toEqual(Array(2).fill(asPrinted(spec.title)));

        const { categories, series, targets } = tabularOf(spec);
        expect(table.head).toHaveLength(1 + series.length + targets.length);
        expect(table.rows.map(([head]) => head?.text)).toEqual(categories.map(({ text }) => text));
        const data = categories.flatMap((_, at) => series.map((one) => one.data[at] ?? null));
        const shown = table.rows.flatMap((row) => row.slice(1, 1 + series.length)).map(({ text }) => text);
        expect(shown).toEqual(
          data.map((datum) => (datum ? (datum.value === null ? datum.reason : datum.value + spec.unit) : '—')),
        );

        const [head = [], ...lines] = readCsv(csv);
        const value = head.indexOf(spec.words.value);
        expect(lines.map((line) => line[value])).toEqual(data.flatMap((datum) => (datum ? [datum.value ?? ''] : [])));
      }),
      RUNS,
    );
  },
);

test('the same spec gives the same bytes', () => {
  fc.assert(
    fc.property(fc.oneof(...KINDS.map(anyChart)), (spec) => {
      expect(chartOf(structuredClone(spec))).toEqual(chartOf(spec));
    }),
    { ...RUNS, numRuns: 200 },
  );
});

/** What XML can hold of a text. */
function asPrinted(text: string): string {
  return [...text.replace(/\r\n?/g, '\n')]
    .map((sign) => (/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(sign) && !/[\t\n\r]/.test(sign) ? '\uFFFD' : sign))
    .join('');
}
