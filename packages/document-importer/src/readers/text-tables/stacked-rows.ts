import type { SourceLine } from '../../source/source-document.js';
import { guessField } from '../../tables/guess-field.js';

const LEAST_CELLS = 3;

/** A table whose cells were copied one under another: as many header words as cells, then rows that count 1, 2, 3. */
export function withStackedRows(lines: readonly SourceLine[], tables: number): SourceLine[] {
  const made = [...lines];
  const filled = lines.flatMap((line, at) => (line.text.trim() === '' || line.role !== 'text' ? [] : [at]));
  const word = (at: number) => lines[filled[at] ?? -1]?.text.trim() ?? '';
  let table = tables;
  for (let at = 0; at < filled.length; at += 1) {
    if (!/^序\s{0,4}号$/.test(word(at))) continue;
    let width = 1;
    while (guessField(word(at + width))?.sure) width += 1;
    let rows = 0;
    while (word(at + width * (rows + 1)) === String(rows + 1)) rows += 1;
    const last = at + width * (rows + 1);
    if (width < LEAST_CELLS || rows < 2 || last > filled.length) continue;
    table += 1;
    for (let row = at; row < last; row += width) {
      const cells = Array.from({ length: width }, (_, cell) => ({ text: word(row + cell) }));
      filled.slice(row, row + width).forEach((place, cell) => {
        const line = lines[place] as SourceLine;
        made[place] =
          cell === 0
            ? { ...line, role: 'table-row', table, cells }
            : { ...line, role: 'chrome', reason: 'cell-of-row' };
      });
    }
    at = last - 1;
  }
  return made;
}
