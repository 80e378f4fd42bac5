import { diagnostic } from '../diagnostics/diagnostic.js';
import type { ImportDiagnostic } from '../diagnostics/import-diagnostic.js';
import type { ImportDiagnosticCode } from '../diagnostics/import-diagnostics.js';
import type { SourceDocument, SourceFormat } from '../source/source-document.js';
import { readCsv } from './csv/read-csv.js';
import { decodeText } from './decode-text.js';
import { detectKind } from './detect/detect-kind.js';
import { extensionOf, promisesOther } from './detect/extensions.js';
import type { FileKind } from './detect/file-kind.js';
import { textFormat } from './detect/text-format.js';
import { readDocx } from './docx/read-docx.js';
import { readHtml } from './html/read-html.js';
import { readPdf } from './pdf/read-pdf.js';
import { READ_LIMITS, type ReadLimits } from './read-limits.js';
import { readText } from './read-text.js';
import { holdLimit, Unreadable } from './unreadable.js';
import { readXlsx } from './xlsx/read-xlsx.js';

/** A file as it was handed in. */
export interface SourceBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const WITHOUT_READER = {
  empty: 'file-empty',
  encrypted: 'file-encrypted',
  'old-office': 'format-old-office',
  'open-document': 'format-open-document',
  ofd: 'format-ofd',
  'rich-text': 'format-rich-text',
  'office-xml': 'format-office-xml',
  'mail-page': 'format-mail-page',
  archive: 'format-archive',
  image: 'format-image',
  binary: 'format-binary',
} as const satisfies Record<Exclude<FileKind, SourceFormat>, ImportDiagnosticCode>;
const LINE_FEED = 0x0a;

/**
 * Reads a file of any known format, told by its bytes; a wrong extension is only reported. What cannot be read yields
 * a document without lines whose notes say why. Never throws.
 */
export async function readDocument(file: SourceBytes, limits: ReadLimits = READ_LIMITS): Promise<SourceDocument> {
  const found: { format: SourceFormat } = { format: 'text' };
  try {
    const document = await readByKind(file, limits, (format) => {
      found.format = format;
    });
    return withNotes(document, [...emptyNotes(document), ...extensionNotes(file.name, document.format)]);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : String(error).slice(0, 200);
    const note =
      error instanceof Unreadable ? error.diagnostic : diagnostic('reader-failed', { format: found.format, reason });
    return { file: file.name, format: found.format, metadata: [], lines: [], notes: [note] };
  }
}

async function readByKind(
  { name, bytes }: SourceBytes,
  limits: ReadLimits,
  onFormat: (format: SourceFormat) => void,
): Promise<SourceDocument> {
  holdLimit('fileBytes', limits, bytes.length);
  const kind = detectKind(bytes, limits);
  if (kind === 'docx' || kind === 'xlsx' || kind === 'pdf') onFormat(kind);
  switch (kind) {
    case 'docx':
      return readDocx(name, bytes, limits);
    case 'xlsx':
      return readXlsx(name, bytes, limits);
    case 'pdf':
      return readPdf(name, bytes, limits);
    case 'text':
      return readByText({ name, bytes }, limits, onFormat);
    default:
      throw new Unreadable(WITHOUT_READER[kind]);
  }
}

function readByText(
  { name, bytes }: SourceBytes,
  limits: ReadLimits,
  onFormat: (format: SourceFormat) => void,
): SourceDocument {
  holdLimit('textBytes', limits, bytes.length);
  const format = textFormat(decodeText(bytes).text, extensionOf(name));
  onFormat(format);
  if (format === 'html') return readHtml(name, bytes, limits);
  holdLimit('lines', limits, lineFeeds(bytes) + 1);
  return format === 'csv' ? readCsv(name, bytes, limits) : readText({ name, bytes });
}

function lineFeeds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}

function emptyNotes({ lines, notes }: SourceDocument): readonly ImportDiagnostic[] {
  const isEmpty = lines.every(({ text }) => text.trim() === '');
  return isEmpty && !notes.some(({ severity }) => severity === 'error') ? [diagnostic('file-empty')] : [];
}

function extensionNotes(name: string, format: SourceFormat): readonly ImportDiagnostic[] {
  const extension = extensionOf(name);
  return promisesOther(extension, format) ? [diagnostic('extension-differs', { extension, format })] : [];
}

function withNotes(document: SourceDocument, notes: readonly ImportDiagnostic[]): SourceDocument {
  return { ...document, notes: [...document.notes, ...notes] };
}
