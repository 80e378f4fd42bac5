import type { ImportDiagnostic } from '../diagnostics/import-diagnostic.js';

/** What stands in one cell of a table row. */
export interface SourceCell {
  readonly text: string;
  /** Whether the text is repeated here because a merged cell spans this place. */
  readonly spanned?: boolean;
}

/** One line, paragraph or row of a file, as its reader found it. */
export interface SourceLine {
  /** Where it stands: the line of a text file from 1; the paragraph of a Word or PDF file from 1; the row of a sheet from 1. */
  readonly number: number;
  /** The text as the file has it, before any cleaning; Word's own numbering is put in front as Word prints it. */
  readonly text: string;
  /** What the file itself says of it. `chrome`: navigation, page headers, footers, page numbers, buttons. */
  readonly role: 'text' | 'heading' | 'table-row' | 'footnote' | 'chrome';
  /** Depth that the file gives a heading (h1…h6, Word heading styles). */
  readonly level?: number;
  /** Cells of a table row; merged cells are repeated where they span. */
  readonly cells?: readonly SourceCell[];
  /** Which table of the file a row belongs to, from 1. */
  readonly table?: number;
  /** Page of a PDF, from 1. */
  readonly page?: number;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
  /** Why a chrome line is chrome, in a code such as `page-number`, `navigation`, `site-footer`. */
  readonly reason?: string;
}

/** A pair of a document-data block, as printed. */
export interface SourceMetadata {
  readonly name: string;
  readonly value: string;
  /** The line it stands in; absent for what no line shows, such as meta tags. */
  readonly line?: number;
}

/** Kinds of files that have a reader. */
export type SourceFormat = 'text' | 'html' | 'docx' | 'pdf' | 'xlsx' | 'csv';

/** A file taken apart, with nothing understood yet: the seam between the readers and the understanding. */
export interface SourceDocument {
  /** Name of the file. */
  readonly file: string;
  readonly format: SourceFormat;
  /** Encoding found: utf-8, gb18030, utf-16le, utf-16be. */
  readonly encoding?: string;
  /** Title that the file carries beside its text (HTML title, meta ArticleTitle, core properties). A hint only. */
  readonly title?: string;
  /** Pairs of a document-data block of the file (索引号, 发文字号, 成文日期, meta tags …). */
  readonly metadata: readonly SourceMetadata[];
  readonly lines: readonly SourceLine[];
  /** Tracked changes accepted, hidden text met, footnotes moved and the like. */
  readonly notes: readonly ImportDiagnostic[];
}
