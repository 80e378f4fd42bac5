import type { SourceCell } from '../../source/source-document.js';
import { guessField } from '../../tables/guess-field.js';
import { scoreOf } from './fit-row.js';
import { SERIAL } from './serial.js';

/** A row by its place among the cells of the body: where its own cells begin and end, and how many stand above it. */
export interface SerialRow {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly SourceCell[];
}

/**
 * Rows whose serial number stands behind columns that span rows: 考核内容, 考核指标, 序号, …. A cell that spans rows left no
 * place, in front of the number or behind it; the cells between two numbers are parted where they fit their columns best.
 */
export function serialRows(header: readonly string[], body: readonly string[]): SerialRow[] {
  const column = header.findIndex((text) => guessField(text)?.field === 'number');
  const serials = column > 0 ? countingFrom(body, column) : [];
  if (serials.length < 3) return [];
  const rows: SerialRow[] = [];
  let start = 0;
  for (const [index, at] of serials.entries()) {
    const next = serials[index + 1];
    const end = next === undefined ? Math.min(at + header.length - column, body.length) : partedAt(at, next);
    if (at - start > column || end - at > header.length - column) return [];
    const missing = column - (at - start);
    const above = rows.at(-1)?.cells ?? [];
    const spanned = above.slice(0, missing).map(({ text }): SourceCell => ({ text, spanned: true }));
    rows.push({ start, end, cells: [...spanned, ...body.slice(start, end).map((text): SourceCell => ({ text }))] });
    start = end;
  }
  return rows;

  /** The best end of the row at one number before the row of the next. */
  function partedAt(at: number, next: number): number {
    const ends = Array.from({ length: Math.min(column, next - at - 1) + 1 }, (_, leading) => next - leading);
    const fitting = ends.filter((end) => end - at <= header.length - column);
    const fit = (end: number) =>
      scoreOf(filled(body.slice(at, end), column), header) +
      scoreOf(filled(body.slice(end, next), column - (next - end)), header);
    return fitting.reduce((best, end) => (fit(end) > fit(best) ? end : best), fitting[0] ?? next);
  }

  function filled(cells: readonly string[], from: number): string[] {
    return header.map((_, place) => cells[place - from] ?? '');
  }
}

/** The places of numbers that count on by one, the first among the first cells. */
function countingFrom(body: readonly string[], column: number): number[] {
  const first = body.slice(0, column + 1).findIndex((text) => SERIAL.test(text));
  if (first < 0) return [];
  const places = [first];
  for (let at = first + 1; at < body.length; at += 1)
    if (Number(body[at]) === Number(body[first]) + places.length && SERIAL.test(body[at] ?? '')) places.push(at);
  return places;
}
