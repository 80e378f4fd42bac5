import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { ImportDiagnostic } from '../../diagnostics/import-diagnostic.js';
import type { ReadLimits } from '../read-limits.js';
import type { DocxNumbering } from './docx-numbering.js';
import type { DocxStyles } from './docx-styles.js';

/** What is counted on the way through a Word file, for the notes. */
export interface DocxCensus {
  insertions: number;
  deletions: number;
  hidden: number;
  footnotes: number;
  comments: number;
  pictures: number;
  embedded: number;
  chunks: number;
  nestedTables: number;
  readings: number;
}

/** What every part of the reader needs to know. */
export interface DocxContext {
  readonly styles: DocxStyles;
  readonly numbering: DocxNumbering;
  /** Texts of footnotes and endnotes by `footnote/<id>` and `endnote/<id>`. */
  readonly footnotes: ReadonlyMap<string, string>;
  readonly census: DocxCensus;
  readonly limits: ReadLimits;
}

export function emptyCensus(): DocxCensus {
  return {
    insertions: 0,
    deletions: 0,
    hidden: 0,
    footnotes: 0,
    comments: 0,
    pictures: 0,
    embedded: 0,
    chunks: 0,
    nestedTables: 0,
    readings: 0,
  };
}

/** What of a census the user is told. */
export function censusNotes(census: DocxCensus): readonly ImportDiagnostic[] {
  const { insertions, deletions } = census;
  return [
    ...(insertions + deletions > 0 ? [diagnostic('tracked-changes', { insertions, deletions })] : []),
    ...counted('hidden-text', census.hidden),
    ...counted('footnotes-moved', census.footnotes),
    ...counted('comments-left-out', census.comments),
    ...counted('pictures-left-out', census.pictures),
    ...counted('embedded-files-left-out', census.embedded),
    ...counted('document-chunks-left-out', census.chunks),
    ...counted('nested-tables', census.nestedTables),
    ...counted('reading-notes-left-out', census.readings),
  ];
}

function counted(code: ImportDiagnostic['code'], count: number): readonly ImportDiagnostic[] {
  return count > 0 ? [diagnostic(code, { count })] : [];
}
