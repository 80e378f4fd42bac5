export { diagnostic } from './diagnostics/diagnostic.js';
export { diagnosticText } from './diagnostics/diagnostic-text.js';
export type { DiagnosticWording } from './diagnostics/diagnostic-wording.js';
export type { ImportDiagnostic } from './diagnostics/import-diagnostic.js';
export { IMPORT_DIAGNOSTICS, type ImportDiagnosticCode } from './diagnostics/import-diagnostics.js';
export type {
  SourceCell,
  SourceDocument,
  SourceFormat,
  SourceLine,
  SourceMetadata,
} from './source/source-document.js';
