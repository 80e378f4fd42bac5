import { sheetRows, xlsxFile } from './xlsx-file.js';

type Rows = readonly (readonly string[])[];

/** A sheet with its title across all columns; sections are rows of their own across the sheet, or a column. */
export function dividedXlsx(title: string, header: readonly string[], rows: Rows, section: number): Uint8Array {
  const kept = (row: readonly string[]) => row.filter((_, column) => column !== section);
  const blank = kept(header).map(() => '');
  const body = rows.flatMap((row, at) => {
    const own = row[section] ?? '';
    return rows[at - 1]?.[section] === own ? [kept(row)] : [[own, ...blank.slice(1)], kept(row)];
  });
  const all = [[title, ...blank.slice(1)], kept(header), ...body];
  const last = String.fromCharCode(64 + blank.length);
  const across = all.flatMap((row, at) =>
    row.slice(1).every((text) => text === '') ? [`A${at + 1}:${last}${at + 1}`] : [],
  );
  return workbook(all, across);
}

/** A plain sheet: header, rows. */
export function plainXlsx(header: readonly string[], rows: Rows): Uint8Array {
  return workbook([header, ...rows], []);
}

/** A sheet whose cells of some columns are merged down where they are equal. */
export function mergedXlsx(
  title: string,
  header: readonly string[],
  rows: Rows,
  merged: readonly number[],
): Uint8Array {
  const body = rows.map((row, at) =>
    row.map((text, column) => (merged.includes(column) && rows[at - 1]?.[column] === text ? '' : text)),
  );
  const down = merged.flatMap((column) =>
    rows.flatMap((row, at) => {
      if (rows[at - 1]?.[column] === row[column]) return [];
      const end = rows.findIndex((next, later) => later > at && next[column] !== row[column]);
      const letter = String.fromCharCode(65 + column);
      return [`${letter}${at + 3}:${letter}${(end === -1 ? rows.length : end) + 2}`];
    }),
  );
  return workbook(
    [[title, ...header.slice(1).map(() => '')], header, ...body],
    [`A1:${String.fromCharCode(64 + header.length)}1`, ...down],
  );
}

/** Values separated by a mark, quoted where they hold it. */
export function separated(rows: Rows, mark: string): string {
  const value = (text: string) =>
    text.includes(mark) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => `${row.map(value).join(mark)}\r\n`).join('');
}

function workbook(rows: Rows, merges: readonly string[]): Uint8Array {
  const xml = `${sheetRows(rows)}<mergeCells>${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
  return xlsxFile({ sheets: [{ name: '任务', xml }] });
}
