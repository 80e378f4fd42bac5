/** The fields of a CSV file (RFC 4180) without byte-order mark and without the apostrophes that keep spreadsheets from reading. */
export function readCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).replace(/^'/, ''));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
