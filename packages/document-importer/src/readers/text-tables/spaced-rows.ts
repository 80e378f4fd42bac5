import type { SourceLine } from '../../source/source-document.js';
import { guessField } from '../../tables/guess-field.js';

const LEAST_CELLS = 3;
const LEAST_ROWS = 2;
/** Lines that a copy may have put between two rows. */
const BETWEEN = 3;
const BLANKS = /[ \t\u00a0\u3000]{1,40}/;

/** Tables whose cells were parted by blanks: a header of known words, and rows that count and have as many pieces. */
export function withSpacedRows(lines: readonly SourceLine[], tables: number): SourceLine[] {
  const made = [...lines];
  let table = tables;
  for (let at = 0; at < lines.length; at += 1) {
    const width = headerOf(lines[at]);
    if (width < LEAST_CELLS) continue;
    const rows = rowsBelow(lines, at, width);
    if (rows.length < LEAST_ROWS) continue;
    table += 1;
    for (const place of [at, ...rows]) {
      const line = lines[place] as SourceLine;
      made[place] = { ...line, role: 'table-row', table, cells: piecesOf(line.text).map((text) => ({ text })) };
    }
    at = rows.at(-1) ?? at;
  }
  return made;
}

/** The number of words of a header line, or 0. The first word tells that the rows count. */
function headerOf(line: SourceLine | undefined): number {
  if (line?.role !== 'text' || line.text.length > 80) return 0;
  const words = piecesOf(line.text);
  // A year above a column of figures needs no other word.
  const known = words.filter((word) => guessField(word) !== undefined || /^\d{4}年$/.test(word));
  return words[0] === '序号' && known.length * 3 >= words.length * 2 ? words.length : 0;
}

function rowsBelow(lines: readonly SourceLine[], header: number, width: number): number[] {
  const rows: number[] = [];
  for (let at = header + 1; at < lines.length && at - (rows.at(-1) ?? header) <= BETWEEN; at += 1) {
    const line = lines[at];
    if (line?.role !== 'text') break;
    const pieces = piecesOf(line.text);
    if (pieces.length === width && /^\d{1,3}$/.test(pieces[0] ?? '')) rows.push(at);
  }
  return rows;
}

function piecesOf(text: string): string[] {
  const words = text.trim();
  return words === '' ? [] : words.split(BLANKS);
}
