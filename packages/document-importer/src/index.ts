export { diagnostic } from './diagnostics/diagnostic.js';
export { diagnosticText } from './diagnostics/diagnostic-text.js';
export type { DiagnosticWording } from './diagnostics/diagnostic-wording.js';
export type { ImportDiagnostic } from './diagnostics/import-diagnostic.js';
export { IMPORT_DIAGNOSTICS, type ImportDiagnosticCode } from './diagnostics/import-diagnostics.js';
export { type ImportedFile, type ImportOptions, importDocument, importSource } from './import-document.js';
export type { FieldSpan } from './output/document-builder.js';
export { readDocument, type SourceBytes } from './readers/read-document.js';
export {
  type ImportedClause,
  type ImportedDocument,
  ImportedDocumentSchema,
  type ImportedFinding,
  type ImportedIndicator,
  type ImportedPart,
  type ImportedSection,
  type ImportedTask,
  type ImportOutput,
  ImportSchema,
} from './schemas/imported-document.js';
export type {
  SourceCell,
  SourceDocument,
  SourceFormat,
  SourceLine,
  SourceMetadata,
} from './source/source-document.js';
export { type UnderstandOptions, understand } from './understand.js';
