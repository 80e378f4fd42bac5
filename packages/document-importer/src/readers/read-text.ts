import { diagnostic } from '../diagnostics/diagnostic.js';
import type { ImportDiagnostic } from '../diagnostics/import-diagnostic.js';
import type { SourceDocument, SourceLine } from '../source/source-document.js';
import { decodeText } from './decode-text.js';
import { withTextTables } from './text-tables/index.js';

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Reads plain text in UTF-8, GB18030 or UTF-16, found by the bytes. Each line of the file is a line of the source. */
export function readText(file: { readonly name: string; readonly bytes: Uint8Array }): SourceDocument {
  const { text, encoding, replaced } = decodeText(file.bytes);
  const lines = withTextTables(
    text.split(LINE_END).map((line, index): SourceLine => ({ number: index + 1, text: line, role: 'text' })),
  );
  const notes: ImportDiagnostic[] = [];
  if (text.trim() === '') notes.push(diagnostic('file-empty'));
  if (replaced > 0) notes.push(diagnostic('encoding-replaced', { count: replaced, encoding }));
  return { file: file.name, format: 'text', encoding, metadata: [], lines, notes };
}
