import type { SourceLine } from '../../source/source-document.js';

/** A cell that a bar closes, with the places of its first and last line among the lines of the file. */
export interface PipedCell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const BAR = /[|｜]/;
const LEADING = /^\s{0,8}[|｜](?=\s{0,8}[^\s|｜])/;
const AHEAD = /^\s{0,8}[|｜]/;
/** A whole row between bars, its first cells empty. */
const CLOSED = /^\s{0,8}[|｜]\s{0,8}[|｜].*[|｜]\s{0,8}$/;
/** A cell of more lines than these is running text behind a table. */
const MOST_LINES = 12;
const MOST_CHARACTERS = 2000;
const LAST_CELL = /^\d{1,4}(?:\.\d{1,2})?\s?分?$/;

/** Whether a bar stands on a line, or on the next one that is not blank, in front of no more than one cell, as behind the first cell of a table. */
export function opensCells(lines: readonly SourceLine[], at: number): boolean {
  const words = lines[at]?.text.trim() ?? '';
  if (words === '' || lines[at]?.role !== 'text') return false;
  if (BAR.test(words)) return true;
  let next = at + 1;
  while (next < lines.length && lines[next]?.text.trim() === '') next += 1;
  return /^[|｜][^|｜]{0,40}$/.test(lines[next]?.text ?? '');
}

/** The cells from a line on, as far as bars close them: one row on a line, or each cell on lines of its own. */
export function pipedCells(lines: readonly SourceLine[], at: number, most = Infinity): PipedCell[] {
  const cells: PipedCell[] = [];
  const isLed = LEADING.test(lines[at]?.text ?? '');
  let open: { text: string; from: number; lines: number } | undefined;
  let index = at;
  for (; index < lines.length && cells.length < most; index += 1) {
    const line = lines[index];
    if (line?.role !== 'text') break;
    if (line.text.trim() === '') continue;
    // A bar in front of the first cell of a row closes nothing.
    const led = isLed && !open && (LEADING.test(line.text) || CLOSED.test(line.text));
    const pieces = (led ? line.text.replace(AHEAD, '') : line.text).split(BAR);
    pieces.forEach((piece, place) => {
      const words = [open?.text ?? '', piece.trim()].filter((one) => one !== '').join('\n');
      const from = open && open.text !== '' ? open.from : index;
      if (place < pieces.length - 1) {
        cells.push({ text: words, from, to: index });
        open = undefined;
      } else if (words !== '') open = { text: words, from, lines: (open?.lines ?? 0) + 1 };
    });
    if (open && (open.lines > MOST_LINES || open.text.length > MOST_CHARACTERS)) break;
  }
  // A copy may end before the bar behind its last figure.
  if (index === lines.length && open?.lines === 1 && LAST_CELL.test(open.text))
    cells.push({ text: open.text, from: open.from, to: index - 1 });
  return cells;
}
