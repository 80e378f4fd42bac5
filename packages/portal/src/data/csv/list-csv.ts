import { writeCsv } from '@zhunsheng/report-renderer';
import { LISTS, type Row } from '../lists.js';
import type { ListName } from '../names.js';
import { csvColumns } from './csv-columns.js';

/**
 * A list as CSV. The one header line has in each field the Chinese
 * title, a blank and the stable name; no title holds a blank.
 */
export function listCsv(name: ListName, rows: readonly Row[]): string {
  const columns = csvColumns(LISTS[name].row);
  const header = columns.map(({ name: field, title }) => `${title.replaceAll(' ', '')} ${field}`);
  const lines = rows.map((row) => columns.map(({ read }) => read(row)));
  return writeCsv([header, ...lines]);
}
