import type { SourceCell, SourceLine } from '../../source/source-document.js';
import { guessField } from '../../tables/guess-field.js';
import { fitRow } from './fit-row.js';
import { opensCells, type PipedCell, pipedCells } from './piped-cells.js';
import { headerWidth, rowsFit, widestHeader } from './piped-header.js';
import { SERIAL } from './serial.js';
import { serialRows } from './serial-rows.js';

/** More than any header has, and a row below it. */
const HEADER_CELLS = 60;

/** Cells one under another are rows only where most of them fit their columns. */
const LEAST_FIT = 1;
const LEAST_SCORED = 3;
const POINTS = /^\d{1,3}(?:\.\d{1,2})?\s?分?$/;

/** A row that was found among lines: its cells and the lines it stands in. */
interface FoundRow {
  readonly cells: readonly SourceCell[];
  readonly from: number;
  readonly to: number;
}

/** Tables whose cells were copied with bars between them, on one line a row or each on its own. */
export function withPipedRows(lines: readonly SourceLine[], tables: number): SourceLine[] {
  const made = [...lines];
  let table = tables;
  for (let at = 0; at < lines.length; at += 1) {
    if (!opensCells(lines, at)) continue;
    const width = headerWidth(pipedCells(lines, at, HEADER_CELLS));
    const rows = width === 0 ? [] : apart(rowsOf(pipedCells(lines, at), width));
    if (rows.length < 2) continue;
    table += 1;
    for (const row of rows) layRow(made, row, table);
    at = rows.at(-1)?.to ?? at;
  }
  return made;
}

/** The rows up to the first that begins on a line of the one above it: there the table has ended. */
function apart(rows: readonly FoundRow[]): readonly FoundRow[] {
  const end = rows.findIndex(({ from }, index) => from <= (rows[index - 1]?.to ?? -1));
  return end < 0 ? rows : rows.slice(0, end);
}

function layRow(made: SourceLine[], { cells, from, to }: FoundRow, table: number): void {
  // | --- | --- | below a header is a rule, not a row.
  const empty = cells.every(({ text }) => /^:?-{0,80}:?$/.test(text));
  for (let place = from; place <= to; place += 1) {
    const line = made[place] as SourceLine;
    made[place] =
      place === from && !empty
        ? { ...line, role: 'table-row', table, cells }
        : { ...line, role: 'chrome', reason: 'cell-of-row' };
  }
}

function rowsOf(cells: readonly PipedCell[], known: number): FoundRow[] {
  const serial = [known, known + 1, known + 2].map((width) => numberedRows(cells.slice(0, width), cells.slice(width)));
  const numbered = serial.find((rows) => rows.length > 0);
  if (numbered) return numbered;
  const counted = countedRows(known, cells.slice(known));
  if (counted) {
    const titles = cells.slice(0, known).map(({ text }): SourceCell => ({ text }));
    // The column of serial numbers may have no header of its own.
    if (counted.width > known) titles.splice(counted.ahead, 0, { text: '序号' });
    return [foundRow(cells.slice(0, known), titles), ...counted.rows];
  }
  const onLine = cells[known - 1]?.from === cells[0]?.from;
  const width = onLine || SERIAL.test(cells[known]?.text ?? '') ? known : widestHeader(cells, known);
  const header = cells.slice(0, width);
  const chunked = [
    foundRow(
      header,
      header.map(({ text }) => ({ text })),
    ),
    ...chunkedRows(header, cells.slice(width)),
  ];
  if (onLine) return chunked;
  const fit = rowsFit(cells, width) >= LEAST_FIT;
  if (fit && pointsStand(chunked)) return chunked;
  const scored = scoredTable(cells, known);
  return scored.length > 0 || !fit ? scored : chunked;
}

/** Rows that count in a column behind those that span rows. */
function numberedRows(header: readonly PipedCell[], body: readonly PipedCell[]): FoundRow[] {
  const [words, texts] = [header.map(({ text }) => text), body.map(({ text }) => text)];
  const rows = serialRows(words, texts);
  if (rows.length === 0) return [];
  const titles = words.map((text): SourceCell => ({ text }));
  return [foundRow(header, titles), ...rows.map(({ start, end, cells }) => foundRow(body.slice(start, end), cells))];
}

/** A row has as many cells as the header, or those of its line; where a cell above spans it, some are missing at its end. */
function chunkedRows(header: readonly PipedCell[], body: readonly PipedCell[]): FoundRow[] {
  const words = header.map(({ text }) => text);
  const rows: FoundRow[] = [];
  const onLine = header.at(-1)?.from === header[0]?.from;
  const shorter = new Set(body.map(({ from }) => from)).size * header.length > body.length;
  const byLine = onLine && (body.length % header.length !== 0 || shorter);
  let end = 0;
  for (let at = 0; at < body.length; at = end) {
    end = at + header.length;
    if (byLine) while (end > at + 1 && body[end - 1]?.from !== body[at]?.from) end -= 1;
    const own = body.slice(at, end);
    const texts = words.map((_, column) => own[column]?.text ?? '');
    rows.push(foundRow(own, fitRow(texts, rows.at(-1)?.cells, words)));
  }
  return rows;
}

/**
 * Rows without a place for cells that span them, told by the serial numbers that count on: in front of a number stand the
 * cells that span rows, behind it as many cells in every row. Undefined where the numbers stand at equal distances.
 */
function countedRows(
  header: number,
  body: readonly PipedCell[],
): { rows: FoundRow[]; ahead: number; width: number } | undefined {
  const numbers = body.flatMap(({ text }, at) => (SERIAL.test(text) ? [at] : []));
  const counted = numbers.filter((at, index) => Number(body[at]?.text) === Number(body[numbers[0] ?? 0]?.text) + index);
  const gaps = counted.slice(1).map((at, index) => at - (counted[index] ?? 0));
  const behind = Math.min(...gaps) - 1;
  const [first] = counted;
  if (first === undefined || counted.length < 3 || counted.length < numbers.length || new Set(gaps).size < 2)
    return undefined;
  const ahead = Math.max(first, ...gaps.map((gap) => gap - 1 - behind));
  const width = ahead + 1 + behind;
  if (width !== header && width !== header + 1) return undefined;
  const rows: FoundRow[] = [];
  for (const [index, at] of counted.entries()) {
    const start = index === 0 ? 0 : (counted[index - 1] ?? 0) + 1 + behind;
    const own = body.slice(start, at + 1 + behind);
    const leading = own.slice(0, at - start).map(({ text }): SourceCell => ({ text }));
    const spanned = (rows.at(-1)?.cells ?? []).slice(0, ahead - leading.length);
    const cells = [
      ...spanned.map(({ text }): SourceCell => ({ text, spanned: true })),
      ...leading,
      ...own.slice(at - start).map(({ text }): SourceCell => ({ text })),
    ];
    rows.push(foundRow(own, cells));
  }
  return { rows, ahead, width };
}

/** Whether the column of points holds figures only. */
function pointsStand([header, ...rows]: readonly FoundRow[]): boolean {
  const column = header?.cells.findLastIndex(({ text }) => guessField(text)?.field === 'points') ?? -1;
  const texts = rows.map(({ cells }) => cells[column]?.text ?? '').filter((text) => text !== '');
  return texts.every((text) => POINTS.test(text));
}

/**
 * Rows without places for cells that span them and without serial numbers, told by their points: each row has one figure,
 * and as many cells behind it as the header has behind its points.
 */
function scoredTable(cells: readonly PipedCell[], known: number): FoundRow[] {
  const tables = [known, known + 1, known + 2].map((width) => scoredRows(cells.slice(0, width), cells.slice(width)));
  return tables.reduce((best, rows) => (rows.length > best.length ? rows : best), []);
}

function scoredRows(header: readonly PipedCell[], body: readonly PipedCell[]): FoundRow[] {
  const points = header.findLastIndex(({ text }) => guessField(text)?.field === 'points');
  const rows: FoundRow[] = [
    foundRow(
      header,
      header.map(({ text }) => ({ text })),
    ),
  ];
  const behind = header.length - 1 - points;
  for (let start = 0; start < body.length; ) {
    const at = body.findIndex(({ text }, index) => index >= start && POINTS.test(text));
    const ahead = at - start;
    if (at < 0 || ahead < 1 || ahead > points) break;
    const own = body.slice(start, at + 1 + behind);
    const spanned = (rows.at(-1)?.cells ?? []).slice(0, points - ahead);
    const cells = own.map(({ text }): SourceCell => ({ text }));
    rows.push(foundRow(own, [...spanned.map(({ text }): SourceCell => ({ text, spanned: true })), ...cells]));
    start = at + 1 + behind;
  }
  return rows.length > LEAST_SCORED ? rows : [];
}

function foundRow(own: readonly PipedCell[], cells: readonly SourceCell[]): FoundRow {
  return { cells, from: own[0]?.from ?? 0, to: own.at(-1)?.to ?? 0 };
}
