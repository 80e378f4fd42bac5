import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { ImportDiagnostic } from '../../diagnostics/import-diagnostic.js';
import type { SourceDocument } from '../../source/source-document.js';
import { lineSink } from '../line-sink.js';
import type { ReadLimits } from '../read-limits.js';
import { rowLines } from '../row-lines.js';
import { zipArchive } from '../zip/zip-archive.js';
import { xlsxBook } from './xlsx-book.js';
import { xlsxSheet } from './xlsx-sheet.js';

/** Reads the sheets of a workbook that are shown, row by row. */
export function readXlsx(file: string, bytes: Uint8Array, limits: ReadLimits): SourceDocument {
  const archive = zipArchive(bytes, limits);
  const book = xlsxBook(archive, limits);
  const sink = lineSink(limits);
  const notes: ImportDiagnostic[] = [];
  const shown = book.sheets.filter(({ hidden }) => !hidden);
  for (const [index, { name, part }] of shown.entries()) {
    const { rows, hidden, errors } = xlsxSheet(archive, part, book, limits);
    for (const line of rowLines(rows, { table: index + 1, sheet: name })) sink.add(line);
    if (hidden > 0) notes.push(diagnostic('rows-hidden', { count: hidden, sheet: name }));
    if (errors > 0) notes.push(diagnostic('cells-in-error', { count: errors, sheet: name }));
  }
  const unseen = book.sheets.filter(({ hidden }) => hidden).map(({ name }) => name);
  if (unseen.length > 0) notes.push(diagnostic('sheets-hidden', { count: unseen.length, names: unseen.join('、') }));
  return { file, format: 'xlsx', metadata: [], lines: sink.lines, notes };
}
