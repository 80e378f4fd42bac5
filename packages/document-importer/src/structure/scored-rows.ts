import type { TableRow } from '../tables/map-columns.js';
import type { TableField } from '../tables/table-field.js';

const LEVELS: readonly TableField[] = ['level1', 'level2', 'level3', 'indicator'];
const BRACKET = /[（(]\s?\d{1,3}(?:\.\d{1,2})?\s?分\s?[)）]\s{0,4}$/;
/** Columns that can name what is scored. */
const NAMES: ReadonlySet<string> = new Set<TableField>(['section', 'title', 'indicator', 'text']);

/** Whether the rows of a table are indicators: they name levels, or they are scored and nobody owes them. */
export function areScored(rows: readonly TableRow[]): boolean {
  const has = (...fields: readonly TableField[]) =>
    rows.some((row) => fields.some((field) => row.fields[field] !== undefined));
  if (has('lead', 'deadline')) return false;
  return has('points', 'rule') || (has(...LEVELS) && !has('title')) || printPoints(rows);
}

/** 责任意识（10分）: points in brackets behind the names of most rows, in a table that has no column for them. */
function printPoints(rows: readonly TableRow[]): boolean {
  const printing = rows.filter(({ fields }) =>
    [fields.title, fields.indicator, fields.section].some((name) => name !== undefined && BRACKET.test(name)),
  );
  return printing.length * 2 >= rows.length;
}

/**
 * The rows of a scoring table with the columns that name what is scored as levels: where two columns can, the wider one
 * stands above the other if its cells hold for several rows. What is only described stays text.
 */
export function leveledRows(rows: readonly TableRow[]): TableRow[] {
  if (rows.some(({ fields }) => fields.level1 ?? fields.level2)) return [...rows];
  const widest = rows.reduce<TableRow | undefined>(
    (most, row) => (Object.keys(row.fields).length > Object.keys(most?.fields ?? {}).length ? row : most),
    undefined,
  );
  // The fields of a row stand in the order of its columns.
  const named = Object.keys(widest?.fields ?? {}).filter((field): field is TableField => NAMES.has(field));
  const narrowest = named.at(-1);
  const above = named.at(-2);
  if (narrowest === undefined) return [...rows];
  const groups = above !== undefined && (narrowest !== 'text' || holdsForSeveral(rows, above));
  const levels = groups ? named : named.slice(0, above === undefined ? 1 : -1);
  const kept = levels.slice(-4);
  return rows.map((row) => renamed(row, kept));
}

function holdsForSeveral(rows: readonly TableRow[], field: TableField): boolean {
  return rows.some(
    ({ fields, repeated }, at) =>
      fields[field] !== undefined && (repeated.includes(field) || fields[field] === rows[at - 1]?.fields[field]),
  );
}

/** The last of the columns becomes the indicator, those in front of it the levels above. */
function renamed(row: TableRow, columns: readonly TableField[]): TableRow {
  const names = new Map(
    columns.map((field, at): [TableField, TableField] => [
      field,
      at === columns.length - 1 ? 'indicator' : (LEVELS[at] as TableField),
    ]),
  );
  const name = (field: TableField) => names.get(field) ?? field;
  const fields = Object.fromEntries(
    Object.entries(row.fields).map(([field, text]) => [name(field as TableField), text]),
  );
  return { ...row, fields, repeated: row.repeated.map(name) };
}
