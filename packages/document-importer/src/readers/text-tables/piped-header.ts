import { guessField } from '../../tables/guess-field.js';
import { fitOf } from './fit-row.js';
import type { PipedCell } from './piped-cells.js';
import { SERIAL } from './serial.js';

const LEAST_CELLS = 3;
const SAMPLE_ROWS = 12;
/** Words of a header are short. */
const LONGEST_WORD = 12;

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
  const widths = [0, 1, 2, 3]
    .map((more) => known + more)
    .filter((width) => cells.length >= width && cells.slice(known, width).every(({ text }) => isWord(text)));
  return widths.reduce((best, width) => (rowsFit(cells, width) > rowsFit(cells, best) ? width : best), known);
}

function isWord(text: string): boolean {
  return text.length <= LONGEST_WORD && !/\d/.test(text);
}

/** How well rows of as many cells as the header fit its columns, on the average of the first ones. */
export function rowsFit(cells: readonly PipedCell[], width: number): number {
  const texts = cells.map(({ text }) => text);
  const header = texts.slice(0, width);
  const starts = Array.from({ length: SAMPLE_ROWS }, (_, row) => (row + 1) * width);
  const rows = starts.map((at) => texts.slice(at, at + width)).filter((row) => row.some((text) => text !== ''));
  const fitting = rows.map((row) => fitOf([...row, ...header.slice(row.length).map(() => '')], header));
  return fitting.length === 0 ? 0 : fitting.reduce((sum, fit) => sum + fit, 0) / fitting.length;
}
