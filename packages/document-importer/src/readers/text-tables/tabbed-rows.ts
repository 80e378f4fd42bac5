import type { SourceLine } from '../../source/source-document.js';

const LEAST_ROWS = 3;
const LEAST_CELLS = 3;

/** Rows of a table that was pasted as text have as many tabs each, but for those behind which empty cells were cut off. */
export function withTabbedRows(lines: readonly SourceLine[]): SourceLine[] {
  const made = [...lines];
  let table = 0;
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && cellsOf(lines[end]) > 1) end += 1;
    const widths = lines.slice(at, end).map(cellsOf);
    const width = Math.max(0, ...widths);
    const full = widths.filter((one) => one >= Math.max(width - 1, LEAST_CELLS)).length;
    if (full >= LEAST_ROWS && widths[0] === width) {
      table += 1;
      for (let row = at; row < end; row += 1) made[row] = asRow(lines[row] as SourceLine, table, width);
    }
    at = Math.max(end, at + 1);
  }
  return made;
}

function asRow(line: SourceLine, table: number, width: number): SourceLine {
  const texts = line.text.split('\t').map((text) => ({ text: text.trim() }));
  const missing = Array.from({ length: width - texts.length }, () => ({ text: '' }));
  return { ...line, role: 'table-row', table, cells: [...texts, ...missing] };
}

function cellsOf(line: SourceLine | undefined): number {
  return line?.text.trim() ? line.text.split('\t').length : 0;
}
