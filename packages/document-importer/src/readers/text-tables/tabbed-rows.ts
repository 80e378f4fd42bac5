import type { SourceLine } from '../../source/source-document.js';

const LEAST_ROWS = 3;
const LEAST_CELLS = 3;

/** Rows of a table that was pasted as text have as many tabs each. */
export function withTabbedRows(lines: readonly SourceLine[]): SourceLine[] {
  const made = [...lines];
  let table = 0;
  for (let at = 0; at < lines.length; ) {
    const width = cellsOf(lines[at]);
    let end = at + 1;
    while (end < lines.length && cellsOf(lines[end]) === width) end += 1;
    if (width >= LEAST_CELLS && end - at >= LEAST_ROWS) {
      table += 1;
      for (let row = at; row < end; row += 1) {
        const line = lines[row] as SourceLine;
        made[row] = {
          ...line,
          role: 'table-row',
          table,
          cells: line.text.split('\t').map((text) => ({ text: text.trim() })),
        };
      }
    }
    at = end;
  }
  return made;
}

function cellsOf(line: SourceLine | undefined): number {
  return line?.text.trim() ? line.text.split('\t').length : 0;
}
