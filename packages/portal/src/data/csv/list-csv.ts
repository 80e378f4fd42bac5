import { LISTS, type Row } from '../lists.js';
import type { ListName } from '../names.js';
import { csvCell } from './csv-cell.js';
import { csvColumns } from './csv-columns.js';

/** Tells Excel and WPS that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A list as CSV: UTF-8 with byte-order mark, CRLF, quoting of RFC 4180. The one header line has in each field the Chinese
 * title, a blank and the stable name; no title holds a blank.
 */
export function listCsv(name: ListName, rows: readonly Row[]): string {
  const columns = csvColumns(LISTS[name].row);
  const header = columns.map(({ name: field, title }) => `${title.replaceAll(' ', '')} ${field}`);
  const lines = rows.map((row) => columns.map(({ read }) => read(row)));
  const text = [header, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
  return BYTE_ORDER_MARK + text;
}
