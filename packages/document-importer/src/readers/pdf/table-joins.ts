import type { SourceCell } from '../../source/source-document.js';
import type { PdfLine } from './pdf-piece.js';
import type { PdfRow } from './pdf-tables.js';

/** A row with the number of its table in the file. */
export interface NumberedRow {
  readonly row: PdfRow;
  /** From 1. */
  readonly table: number;
}

interface Table {
  readonly page: number;
  readonly rows: readonly PdfRow[];
}

/** Points by which the columns of one table may differ from page to page. */
const SAME_PLACE = 6;
const NUMBER = /^\d{1,4}(?:\.\d{1,3})?$/;
/** Part of the rows that hold a number where a column counts them. */
const MOST = 0.8;

/**
 * Puts the parts of a table together that stand on pages one after another: a row that the end of a page cut is one row
 * again, and what a merged cell says holds on the next page too.
 */
export function joinTables(rows: readonly PdfRow[], lines: readonly PdfLine[]): readonly NumberedRow[] {
  const joined: NumberedRow[] = [];
  let [count, before]: [number, Table | undefined] = [0, undefined];
  for (const table of tablesOf(rows)) {
    const goesOn = before !== undefined && isContinued(before, table, lines);
    if (!goesOn) count += 1;
    const above = goesOn ? joined.filter((each) => each.table === count).map(({ row }) => row) : [];
    const carried = goesOn ? carriedOn(above, table.rows) : { rows: table.rows };
    if (carried.last) joined[joined.length - 1] = { row: carried.last, table: count };
    joined.push(...carried.rows.map((row) => ({ row, table: count })));
    before = table;
  }
  return joined;
}

function tablesOf(rows: readonly PdfRow[]): readonly Table[] {
  const tables = new Map<string, PdfRow[]>();
  for (const row of rows) {
    const key = `${row.page}/${row.table}`;
    const own = tables.get(key) ?? [];
    own.push(row);
    tables.set(key, own);
  }
  return [...tables.values()].map((own) => ({ page: own[0]?.page ?? 0, rows: own }));
}

/** Whether a table stands at the top of the page after another with the same columns that ends its page. */
function isContinued(before: Table, table: Table, lines: readonly PdfLine[]): boolean {
  const [last, first] = [before.rows.at(-1), table.rows[0]];
  if (!last || !first || table.page !== before.page + 1 || last.xs.length !== first.xs.length) return false;
  if (first.xs.some((x, at) => Math.abs(x - (last.xs[at] ?? 0)) > SAME_PLACE)) return false;
  return !lines.some(({ page, y }) => (page === before.page && y > last.y) || (page === table.page && y < first.y));
}

/** The rows of the next page with what they take from the page before; its last row anew where it was cut. */
function carriedOn(
  above: readonly PdfRow[],
  rows: readonly PdfRow[],
): { readonly last?: PdfRow; readonly rows: readonly PdfRow[] } {
  const headerRows = rows.findIndex((row, at) => textsOf(row) !== textsOf(above[at]));
  const last = above.at(-1);
  if (headerRows === -1 || !last) return { rows };
  const [header, body] = [rows.slice(0, headerRows), rows.slice(headerRows)];
  const counting = last.cells.findIndex((_, column) => counts(above, column));
  const [first] = body;
  const isCut = first !== undefined && isRest(first, counting);
  const whole = isCut ? { ...last, cells: last.cells.map((cell, at) => together(cell, first.cells[at])) } : last;
  const inherited = inheriting(body.slice(isCut ? 1 : 0), whole);
  return { rows: [...header, ...inherited], ...(isCut && { last: whole }) };
}

function textsOf(row: PdfRow | undefined): string {
  return row?.cells.map(({ text }) => text).join('\t') ?? '';
}

function counts(rows: readonly PdfRow[], column: number): boolean {
  const numbers = rows.filter(({ cells }) => NUMBER.test(cells[column]?.text ?? '')).length;
  return numbers > 1 && numbers >= rows.length * MOST;
}

/** The rest of a row has no number; where nothing counts the rows, most of its cells are empty. */
function isRest({ cells }: PdfRow, counting: number): boolean {
  const empty = cells.filter(({ text }) => text === '').length;
  return counting === -1 ? empty * 2 >= cells.length : cells[counting]?.text === '';
}

function together(cell: SourceCell, rest: SourceCell | undefined): SourceCell {
  return rest === undefined || rest.text === '' || rest.text === cell.text
    ? cell
    : { ...cell, text: `${cell.text}${rest.text}` };
}

/** The cells at the top that are empty, and all that are merged with them, say what the last row says. */
function inheriting(rows: readonly PdfRow[], { cells: above }: PdfRow): readonly PdfRow[] {
  const open = new Set(above.keys());
  return rows.map((row, at) => {
    const cells = row.cells.map((cell, column): SourceCell => {
      const isOpen = open.has(column) && cell.text === '' && (at === 0 || cell.spanned === true);
      if (!isOpen) open.delete(column);
      return isOpen ? { text: above[column]?.text ?? '', spanned: true } : cell;
    });
    return { ...row, cells };
  });
}
