import { publishable } from '@zhunsheng/plan-schema';
import type { ProgrammeView } from '../../view/programme-view.js';
import { LISTS } from '../lists.js';
import type { ListName } from '../names.js';
import { csvCell } from './csv-cell.js';
import { csvColumns } from './csv-columns.js';

/** Tells Excel and WPS that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A list as CSV: UTF-8 with byte-order mark, CRLF, quoting of RFC 4180. The one header line has in each field the Chinese
 * title, a blank and the stable name; no title holds a blank.
 */
export function listCsv(programme: ProgrammeView, name: ListName): string {
  const { row, rows } = LISTS[name];
  const columns = csvColumns(row);
  const header = columns.map(({ name: field, title }) => `${title.replaceAll(' ', '')} ${field}`);
  const lines = rows(programme).map((item) => {
    const record = publishable(row, item) as Record<string, unknown>;
    return columns.map(({ read }) => read(record));
  });
  const text = [header, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
  return BYTE_ORDER_MARK + text;
}
