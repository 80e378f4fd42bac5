import { csvCell } from './csv-cell.js';

/** Tells Excel and WPS that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as CSV: UTF-8 with byte-order mark, CRLF, quoting of RFC 4180, no cell that a spreadsheet would compute. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
