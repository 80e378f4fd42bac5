import type { ChartRow, ChartSpec, Label, Series, Target } from './chart-spec.js';

/** Every kind of chart as categories by series: what table, CSV and most drawings read. */
export interface Tabular {
  readonly categories: readonly Label[];
  readonly series: readonly Series[];
  readonly targets: readonly Target[];
}

/** The values of a spec as categories by series. Throws a `RangeError` when a list is not as long as the categories. */
export function tabularOf(spec: ChartSpec): Tabular {
  const table = tabular(spec);
  const { length } = table.categories;
  const lists = [
    ...table.series.map(({ data }) => data),
    ...table.targets.flatMap(({ values }) => (typeof values === 'string' ? [] : [values])),
    ...('totals' in spec && spec.totals ? [spec.totals] : []),
  ];
  const odd = lists.find((list) => list.length !== length);
  if (odd) throw new RangeError(`chart ${spec.id}: ${length} categories, but a list of ${odd.length}`);
  return table;
}

/** The target of a category, undefined where none is set. */
export function targetAt(target: Target, category: number): string | undefined {
  return typeof target.values === 'string' ? target.values : (target.values[category] ?? undefined);
}

/** The name for the drawing. */
export function shortOf(label: Label): string {
  return label.short ?? label.text;
}

function tabular(spec: ChartSpec): Tabular {
  switch (spec.kind) {
    case 'bar':
    case 'bullet':
      return ofRows(spec.rows, spec.words.value, spec.targets ?? []);
    case 'share':
    case 'days':
      return ofRows(spec.rows, spec.words.value, []);
    case 'line':
    case 'grouped':
    case 'stacked':
      return { categories: spec.categories, series: spec.series, targets: spec.targets ?? [] };
    case 'heat':
    case 'slope':
      return { categories: spec.categories, series: spec.series, targets: [] };
  }
}

function ofRows(rows: readonly ChartRow[], name: string, targets: readonly Target[]): Tabular {
  const data = rows.map(({ datum }) => datum);
  return { categories: rows.map(({ label }) => label), series: [{ label: { text: name }, data }], targets };
}
