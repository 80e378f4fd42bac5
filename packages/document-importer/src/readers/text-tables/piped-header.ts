import { guessField } from '../../tables/guess-field.js';
import { fitOf } from './fit-row.js';
import type { PipedCell } from './piped-cells.js';
import { SERIAL } from './serial.js';

const LEAST_CELLS = 3;
const SAMPLE_ROWS = 6;

/** How many of the first cells are the header of a table; 0 where they are none. */
export function headerWidth(cells: readonly PipedCell[]): number {
  const [first] = cells;
  if (!first) return 0;
  const onLine = cells.findIndex(({ from }) => from !== first.from);
  const width = onLine < 0 || onLine >= LEAST_CELLS ? onLine : stackedWidth(cells);
  const guesses = cells.slice(0, width).map(({ text }) => guessField(text));
  const known = guesses.filter((guess) => guess !== undefined);
  const isHeader =
    width >= LEAST_CELLS &&
    known.some(({ sure }) => sure) &&
    new Set(known.map(({ field }) => field)).size >= 2 &&
    known.length * 2 >= width;
  return isHeader ? width : 0;
}

/** Header words one under another: up to the first serial number, or as far as the words are known. */
function stackedWidth(cells: readonly PipedCell[]): number {
  if (/^序\s{0,4}号$/.test(cells[0]?.text ?? '')) return cells.findIndex(({ text }) => SERIAL.test(text));
  const end = cells.findIndex(({ text }) => guessField(text) === undefined);
  return end < 0 ? cells.length : end;
}

/** Behind the words that are known others may stand: as many as make the rows below fit best. */
export function widestHeader(cells: readonly PipedCell[], known: number): number {
  const fitted = (width: number) => {
    const header = cells.slice(0, width).map(({ text }) => text);
    const rows = Math.min(SAMPLE_ROWS, Math.floor(cells.length / width) - 1);
    let sum = 0;
    for (let row = 1; row <= rows; row += 1)
      sum += fitOf(
        cells.slice(row * width, (row + 1) * width).map(({ text }) => text),
        header,
      );
    return rows > 0 ? sum / rows : Number.NEGATIVE_INFINITY;
  };
  const widths = [0, 1, 2, 3]
    .map((more) => known + more)
    .filter((width) => (cells[width - 1]?.text.length ?? 99) <= 12);
  return widths.reduce((best, width) => (fitted(width) > fitted(best) ? width : best), known);
}
