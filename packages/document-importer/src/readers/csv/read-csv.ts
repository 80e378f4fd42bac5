import { parse } from 'csv-parse/sync';
import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { SourceDocument } from '../../source/source-document.js';
import { decodeText } from '../decode-text.js';
import { lineSink } from '../line-sink.js';
import type { ReadLimits } from '../read-limits.js';
import { rowLines } from '../row-lines.js';
import { holdLimit, Unreadable } from '../unreadable.js';
import { csvDelimiter } from './csv-delimiter.js';

/** Reads a table of separated values, whatever separates them; rows may have different lengths. */
export function readCsv(file: string, bytes: Uint8Array, limits: ReadLimits): SourceDocument {
  const { text, encoding, replaced } = decodeText(bytes);
  const delimiter = csvDelimiter(text)?.delimiter ?? ',';
  holdLimit('cells', limits, occurrences(text, delimiter));
  const records = recordsOf(text, delimiter);
  const width = Math.max(0, ...records.map(({ length }) => length));
  const sink = lineSink(limits);
  const rows = records.flatMap((record, index) => {
    if (record.every((value) => value.trim() === '')) return [];
    return [
      { number: index + 1, cells: Array.from({ length: width }, (_, at) => ({ text: unguarded(record[at] ?? '') })) },
    ];
  });
  for (const line of rowLines(rows, { table: 1 })) sink.add(line);
  const notes = replaced > 0 ? [diagnostic('encoding-replaced', { count: replaced, encoding })] : [];
  return { file, format: 'csv', encoding, metadata: [], lines: sink.lines, notes };
}

function recordsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_records_with_error: false });
  } catch {
    throw new Unreadable('file-damaged', { part: 'CSV' });
  }
}

function occurrences(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}

/** The apostrophe that keeps a spreadsheet from computing a value is no part of it. */
function unguarded(value: string): string {
  return /^'[=+\-@\t\r]/.test(value) ? value.slice(1) : value;
}
