import type { Cleaned } from './cleaning/cleaned.js';
import type { FieldSpan } from './output/document-builder.js';
import { readDocument, type SourceBytes } from './readers/read-document.js';
import type { ImportedDocument } from './schemas/imported-document.js';
import type { SourceDocument } from './source/source-document.js';
import type { TableMapping } from './tables/table-mapping.js';
import { type UnderstandOptions, understandLocated } from './understand.js';

/** See {@link UnderstandOptions}. */
export type ImportOptions = UnderstandOptions;

/** One imported file with all that leads from the document back to it. */
export interface ImportedFile {
  readonly document: ImportedDocument;
  readonly source: SourceDocument;
  readonly cleaned: Pick<Cleaned, 'text' | 'steps'>;
  /** Where in the cleaned text each field stands. */
  readonly spans: readonly FieldSpan[];
  /** What the columns of its tables were taken to hold; kept in a file, a person may correct it for the next import. */
  readonly mapping: TableMapping;
}

/** Reads a file and understands it. Never throws on bad input: what went wrong is in the diagnostics of the document. */
export async function importDocument(file: SourceBytes, options: ImportOptions = {}): Promise<ImportedFile> {
  return importSource(await readDocument(file), options);
}

/** Understands a source that was read before, as the worker reads it. */
export function importSource(source: SourceDocument, options: ImportOptions = {}): ImportedFile {
  const { document, cleaned, spans, mapping } = understandLocated(source, options);
  return { document, source, cleaned: { text: cleaned.text, steps: cleaned.steps }, spans, mapping };
}
