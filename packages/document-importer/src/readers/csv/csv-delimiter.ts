/** What separates the values of a table, and how many columns it makes. */
export interface CsvShape {
  readonly delimiter: string;
  readonly columns: number;
}

const DELIMITERS = [',', '\t', ';', '|', '，'];
const SAMPLE = 64 * 1024;
const ROWS = 40;

/** The mark that cuts most rows into the same number of columns; undefined when none makes two columns of most rows. */
export function csvDelimiter(text: string): CsvShape | undefined {
  const shapes = DELIMITERS.flatMap((delimiter) => {
    const counts = columnCounts(text.slice(0, SAMPLE), delimiter);
    const [columns = 1, rows = 0] = commonest(counts);
    return columns > 1 && rows * 10 >= counts.length * 7 ? [{ delimiter, columns, rows }] : [];
  });
  const [best] = shapes.sort((a, b) => b.rows * Math.log2(b.columns) - a.rows * Math.log2(a.columns));
  return best && { delimiter: best.delimiter, columns: best.columns };
}

/** The number of columns of each of the first rows; marks and line ends in quotes do not count. */
function columnCounts(text: string, delimiter: string): readonly number[] {
  const counts: number[] = [];
  let [columns, quoted, blank] = [1, false, true];
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) columns += 1;
    else if (character === '\n' && !quoted) {
      if (!blank) counts.push(columns);
      if (counts.length === ROWS) return counts;
      [columns, blank] = [1, true];
      continue;
    }
    if (character.trim() !== '') blank = false;
  }
  if (!blank) counts.push(columns);
  return counts;
}

function commonest(counts: readonly number[]): readonly number[] {
  const rows = new Map<number, number>();
  for (const count of counts) rows.set(count, (rows.get(count) ?? 0) + 1);
  return [...rows].sort((a, b) => b[1] - a[1])[0] ?? [];
}
