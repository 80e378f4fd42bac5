/**
 * How long does a chart take? Every kind in the size that a page has, and in one that strains it; a chart is both drawings,
 * the equal table and the CSV. Held against 5 ms for each.
 */
import { type ChartSpec, chartOf } from '@zhunsheng/report-renderer';
import type { Bench } from '../bench.ts';
import { printTable } from '../print-table.ts';
import { type ChartSize, chartsOf } from './specs.ts';

const USUAL: ChartSize = { categories: 12, series: 3 };
const LARGE: ChartSize = { categories: 36, series: 6 };
const LIMIT = 5;

/** Milliseconds of one chart. */
interface ChartFigures extends ChartSize {
  readonly kind: ChartSpec['kind'];
  readonly median: number;
  /** Of a hundred charts, the slowest but one. */
  readonly slow: number;
  readonly bytes: number;
}

export const bench: Bench = async ({ small, say }) => {
  const times = small ? 5 : 300;
  const figures = [USUAL, LARGE].flatMap((size) =>
    chartsOf(size).map((spec) => {
      say(`${spec.kind}: ${size.categories} × ${size.series}`);
      return measure(spec, size, times);
    }),
  );
  return { table: print(figures), figures };
};

function measure(spec: ChartSpec, size: ChartSize, times: number): ChartFigures {
  for (let warm = 0; warm < times / 5; warm++) chartOf(spec);
  const milliseconds = Array.from({ length: times }, () => {
    const start = performance.now();
    chartOf(spec);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  const at = (share: number) => milliseconds[Math.floor((times - 1) * share)] ?? Number.NaN;
  return { ...size, kind: spec.kind, median: at(0.5), slow: at(0.99), bytes: Buffer.byteLength(chartOf(spec).svg) };
}

function print(figures: readonly ChartFigures[]): string {
  const rows = figures.map(({ kind, categories, series, median, slow, bytes }) => [
    kind,
    `${categories} × ${series}`,
    median.toFixed(2),
    slow.toFixed(2),
    (bytes / 1024).toFixed(1),
    `≤ ${LIMIT}`,
    median <= LIMIT ? 'ok' : 'above',
  ]);
  return printTable([['chart', 'categories × series', 'median ms', 'slow ms', 'SVG KB', 'limit ms', ''], ...rows]);
}
