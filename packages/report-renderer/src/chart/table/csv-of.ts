import { writeCsv } from '../../csv/write-csv.js';
import type { ChartSpec, Datum } from '../chart-spec.js';
import { type Tabular, targetAt } from '../tabular.js';

/** One value with all that is said about it. */
interface Line {
  readonly category: string;
  readonly series: string;
  readonly datum: Datum;
  readonly targets: readonly string[];
}

interface Column {
  readonly head: string;
  /** Whether the column stands even where it is empty. */
  readonly always?: true;
  readonly read: (line: Line) => string;
}

/** The values of a chart as CSV, a line for each; columns of series, reasons, corrections and details only where they say something. */
export function csvOf(spec: ChartSpec, table: Tabular): string {
  const lines = linesOf(table);
  const columns = columnsOf(spec, table).filter(
    ({ always, read }) => always || lines.some((line) => read(line) !== ''),
  );
  return writeCsv([columns.map(({ head }) => head), ...lines.map((line) => columns.map(({ read }) => read(line)))]);
}

function linesOf({ categories, series, targets }: Tabular): readonly Line[] {
  return categories.flatMap((category, at) => {
    const held = targets.map((target) => targetAt(target, at) ?? '');
    return series.flatMap(({ label, data }) => {
      const datum = data[at];
      return datum ? [{ category: category.text, series: label.text, datum, targets: held }] : [];
    });
  });
}

function columnsOf({ words }: ChartSpec, { series, targets }: Tabular): readonly Column[] {
  return [
    { head: words.category, always: true, read: ({ category }) => category },
    ...(series.length > 1 ? [{ head: words.series, read: (line: Line) => line.series }] : []),
    { head: words.value, always: true, read: ({ datum }) => datum.value ?? '' },
    ...targets.map(({ label }, at) => ({ head: label, read: (line: Line) => line.targets[at] ?? '' })),
    { head: words.missing, read: ({ datum }) => (datum.value === null ? datum.reason : '') },
    {
      head: words.revised,
      read: ({ datum }) => (datum.value !== null && datum.revised !== undefined ? datum.revised || words.revised : ''),
    },
    { head: words.detail, read: ({ datum }) => (datum.value === null ? '' : (datum.detail ?? '')) },
  ];
}
