import { diagnostic } from '../diagnostics/diagnostic.js';
import type { ImportDiagnostic } from '../diagnostics/import-diagnostic.js';
import { dividerText } from '../readers/row-lines.js';
import type { SourceDocument, SourceLine } from '../source/source-document.js';
import { guessField } from './guess-field.js';
import { guessMapping } from './guess-mapping.js';
import { type SourceTable, sourceTables } from './source-tables.js';
import type { TableField } from './table-field.js';
import type { MappedTable, TableMapping } from './table-mapping.js';

const LONGEST_DIVIDER = 60;
const NUMBER = /^[\d.]*$/;
/** Names that spreadsheets give by themselves. */
const UNNAMED_SHEET = /^(?:sheet|工作表)\s?\d{0,4}$/i;
const FIGURE_BEHIND = /[（(]\s?\d{1,4}(?:\.\d{1,2})?\s?[分%]?[)）]$/;
const POINTS = /^\d{1,4}(?:\.\d{1,2})?\s?分?$/;

/** A row of a table below its header, taken apart by what its columns hold. */
export interface TableRow {
  readonly table: number;
  readonly sheet?: string;
  /** Line, paragraph or row of the source. */
  readonly line: number;
  /** Texts by field; of several columns of one field one under another. Empty cells are absent. */
  readonly fields: Readonly<Partial<Record<TableField, string>>>;
  /** Fields whose text is repeated from above: by a merged cell, or by a row that names a section. */
  readonly repeated: readonly TableField[];
}

export interface MappedRows {
  /** What was guessed or given, for the file that keeps it. */
  readonly mapping: TableMapping;
  readonly rows: readonly TableRow[];
  readonly diagnostics: readonly ImportDiagnostic[];
}

/**
 * Takes the rows of all task and indicator tables of a file apart. Without a mapping it is guessed from the words of the
 * headers; a table that none is known of yields no rows and a diagnostic.
 */
export function mapColumns(source: SourceDocument, mapping?: TableMapping): MappedRows {
  const diagnostics: ImportDiagnostic[] = [];
  const mapped: MappedTable[] = [];
  const rows: TableRow[] = [];
  const tables = sourceTables(source);
  const sheets = new Set(tables.flatMap(({ sheet }) => sheet ?? []));
  for (const table of tables) {
    const line = table.rows[0]?.number ?? 0;
    const given = mapping?.tables.find((each) => each.table === table.table);
    const columns = given ?? guessMapping(table) ?? continuation(table, mapped.at(-1));
    if (columns === undefined) {
      diagnostics.push(diagnostic('table-unknown', { table: table.table, rows: table.rows.length }, line));
      continue;
    }
    mapped.push(columns);
    diagnostics.push(...columnDiagnostics(columns, line));
    rows.push(...rowsOf(table, columns, sheets.size > 1 ? sheetSection(table) : undefined));
  }
  return { mapping: { tables: mapped }, rows, diagnostics };
}

/** Where a workbook has a sheet for each body or field, the sheet is the section of its rows. */
function sheetSection({ sheet }: SourceTable): string | undefined {
  return sheet === undefined || UNNAMED_SHEET.test(sheet) ? undefined : sheet;
}

/** A table without a header of its own that follows one of as many columns goes on with it over the end of a page. */
function continuation({ table, sheet, rows }: SourceTable, before: MappedTable | undefined): MappedTable | undefined {
  const width = Math.max(...rows.map(({ cells }) => cells?.length ?? 0));
  if (before === undefined || before.sheet !== sheet || before.table !== table - 1 || before.columns.length !== width)
    return undefined;
  return { ...before, table, header: 0, headerRows: 0 };
}

function columnDiagnostics({ table, columns }: MappedTable, line: number): readonly ImportDiagnostic[] {
  const open = columns.filter(
    ({ column, field, header }) => field === '-' && header !== '' && !countsLevel(columns, column),
  );
  return open.map(({ column, header }) => diagnostic('column-unknown', { table, column, header }, line));
}

function rowsOf(
  { table, sheet, rows }: SourceTable,
  mapped: MappedTable,
  sheetName: string | undefined,
): readonly TableRow[] {
  const headerEnds = rows.findIndex(({ number }) => number === mapped.header) + mapped.headerRows;
  const header = mapped.columns.map((column) => column.header);
  const below = rows.slice(mapped.header === 0 ? 0 : headerEnds).filter((row) => !repeatsHeader(row, header));
  let section = sheetName;
  return below.flatMap((row, index): TableRow[] => {
    const divider = dividerOf(row, below[index + 1]);
    if (divider !== undefined) {
      section = divider;
      return [];
    }
    const { fields, repeated } = fieldsOf(row, mapped);
    if (Object.keys(fields).length === 0) return [];
    const place = { table, line: row.number, ...(sheet === undefined ? {} : { sheet }) };
    if (section === undefined || fields.section !== undefined) return [{ ...place, fields, repeated }];
    return [{ ...place, fields: { section, ...fields }, repeated: [...repeated, 'section'] }];
  });
}

/** The text of a row that holds nothing else and stands above other rows: the name of a section across the table. */
function dividerOf({ cells = [] }: SourceLine, next: SourceLine | undefined): string | undefined {
  const text = cells.length < 3 || next === undefined ? undefined : dividerText(cells)?.trim();
  return text === undefined || text.length > LONGEST_DIVIDER || NUMBER.test(text) ? undefined : text;
}

/** Long tables print their header again on each page. */
function repeatsHeader({ cells = [] }: SourceLine, header: readonly string[]): boolean {
  return (
    cells.length > 0 && cells.every(({ text }, column) => header[column]?.split(' / ').includes(text.trim()) ?? false)
  );
}

function fieldsOf(row: SourceLine, { columns }: MappedTable): Pick<TableRow, 'fields' | 'repeated'> {
  const fields: Partial<Record<TableField, string>> = {};
  const repeated: TableField[] = [];
  for (const { column, field } of columns) {
    const cell = row.cells?.[column - 1];
    const text = cell?.text.trim() ?? '';
    if (text !== '') addPoints(fields, columns, column, text);
    if (field === '-' || text === '') continue;
    const before = fields[field];
    if (before === undefined) {
      fields[field] = text;
      if (cell?.spanned) repeated.push(field);
    } else if (before !== text) fields[field] = `${before}\n${text}`;
  }
  return { fields, repeated };
}

/** Of several columns of points one counts for the rows; another behind a level is printed behind the name of the level. */
function addPoints(
  fields: Partial<Record<TableField, string>>,
  columns: MappedTable['columns'],
  column: number,
  text: string,
): void {
  const before = columns[column - 2]?.field as TableField;
  if (!countsLevel(columns, column) || !POINTS.test(text) || FIGURE_BEHIND.test(fields[before] ?? '（0）')) return;
  fields[before] = `${fields[before]}（${text.replace(/分$/, '')}分）`;
}

/** Whether a column that holds no field of its own has the points of the level in front of it. */
function countsLevel(columns: MappedTable['columns'], column: number): boolean {
  const [before, own] = [columns[column - 2]?.field, columns[column - 1]];
  return (
    (before === 'level1' || before === 'level2') && own?.field === '-' && guessField(own.header)?.field === 'points'
  );
}
