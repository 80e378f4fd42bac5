import { diagnostic } from '../diagnostics/diagnostic.js';
import type { ImportDiagnostic } from '../diagnostics/import-diagnostic.js';
import { READ_LIMITS, type ReadLimits } from '../readers/read-limits.js';
import { Unreadable } from '../readers/unreadable.js';
import { xlsxBook } from '../readers/xlsx/xlsx-book.js';
import { type SheetRow, xlsxSheet } from '../readers/xlsx/xlsx-sheet.js';
import { type ZipArchive, zipArchive } from '../readers/zip/zip-archive.js';
import { KEPT_SHEET, LEDGER_FORMAT } from './ledger.js';

/** A row of a ledger that came back. */
export interface ReturnedRow {
  /** As the sheet counts, from 1. */
  readonly row: number;
  /** What stands in it, by column key. */
  readonly values: Readonly<Record<string, string>>;
  /** What was sent out; absent for a row that somebody added. */
  readonly sent?: Readonly<Record<string, string>>;
}

/** A ledger that came back. */
export interface ReturnedLedger {
  readonly kind: string;
  readonly unit: string;
  /** Header by column key, as the sheet shows it. */
  readonly headers: Readonly<Record<string, string>>;
  readonly rows: readonly ReturnedRow[];
  /** Rows that were sent out and are gone. */
  readonly missing: readonly Readonly<Record<string, string>>[];
}

/** Reads a ledger that Excel, WPS or LibreOffice saved. Never throws; what is no ledger yields a diagnostic alone. */
export function readLedger(
  bytes: Uint8Array,
  limits: ReadLimits = READ_LIMITS,
): { readonly value?: ReturnedLedger; readonly diagnostics: readonly ImportDiagnostic[] } {
  try {
    const ledger = returned(zipArchive(bytes, limits), limits);
    return ledger ? { value: ledger, diagnostics: [] } : { diagnostics: [diagnostic('ledger-unknown')] };
  } catch (error) {
    if (error instanceof Unreadable) return { diagnostics: [error.diagnostic] };
    throw error;
  }
}

function returned(archive: ZipArchive, limits: ReadLimits): ReturnedLedger | undefined {
  const book = xlsxBook(archive, limits);
  const [shown, hidden] = [
    book.sheets.find(({ name }) => name !== KEPT_SHEET),
    book.sheets.find(({ name }) => name === KEPT_SHEET),
  ];
  if (!shown || !hidden) return undefined;
  const [head, keyRow, ...sentRows] = xlsxSheet(archive, hidden.part, book, limits).rows;
  const [format, kind, unit] = head?.cells.map(({ text }) => text) ?? [];
  if (format !== LEDGER_FORMAT || kind === undefined || unit === undefined || !keyRow) return undefined;
  const keys = keyRow.cells.map(({ text }) => text).filter((key) => key !== '');
  const [id = ''] = keys;
  const [header, ...rows] = xlsxSheet(archive, shown.part, book, limits).rows;
  if (header?.number !== 1) return undefined;
  const sent = new Map(sentRows.map((row) => valuesOf(row, keys)).map((values) => [values[id] ?? '', values]));
  const came = rows
    .map((row) => ({ row: row.number, values: valuesOf(row, keys) }))
    .filter(({ values }) => Object.values(values).some((value) => value !== ''));
  const seen = new Set(came.map(({ values }) => values[id]));
  return {
    kind,
    unit,
    headers: valuesOf(header, keys),
    rows: came.map(({ row, values }) => {
      const before = sent.get(values[id] ?? '');
      return { row, values, ...(before && { sent: before }) };
    }),
    missing: [...sent].filter(([key]) => !seen.has(key)).map(([, values]) => values),
  };
}

function valuesOf({ cells }: SheetRow, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key, at) => [key, cells[at]?.text.trim() ?? '']));
}
