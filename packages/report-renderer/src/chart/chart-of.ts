import type { ChartSpec } from './chart-spec.js';
import type { Figure } from './figure.js';
import { svgOf } from './svg-of.js';
import { csvOf } from './table/csv-of.js';
import { tableOf } from './table/table-of.js';
import { tabularOf } from './tabular.js';

/**
 * A chart as drawing, equal table and CSV, the same bytes for the same spec. Texts may hold anything; a value that is no
 * decimal string and an id that is none throw a `TypeError`, lists of unequal length a `RangeError`.
 */
export function chartOf(spec: ChartSpec): Figure {
  const table = tabularOf(spec);
  return {
    title: spec.title,
    reading: spec.reading,
    svg: svgOf(spec, table),
    table: tableOf(spec, table),
    csv: csvOf(spec, table),
  };
}
