import type { SourceDocument, SourceLine } from '../source/source-document.js';

/** The rows of one table of a file. */
export interface SourceTable {
  readonly table: number;
  readonly sheet?: string;
  readonly rows: readonly SourceLine[];
}

/** The tables of a file in order. */
export function sourceTables({ lines }: SourceDocument): readonly SourceTable[] {
  const tables = new Map<number, SourceLine[]>();
  for (const line of lines) {
    if (line.role !== 'table-row' || line.table === undefined) continue;
    const rows = tables.get(line.table) ?? [];
    rows.push(line);
    tables.set(line.table, rows);
  }
  return [...tables].map(([table, rows]) => {
    const sheet = rows[0]?.sheet;
    return { table, rows, ...(sheet === undefined ? {} : { sheet }) };
  });
}
