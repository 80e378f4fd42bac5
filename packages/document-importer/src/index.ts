export { diagnostic } from './diagnostics/diagnostic.js';
export { diagnosticText } from './diagnostics/diagnostic-text.js';
export type { DiagnosticWording } from './diagnostics/diagnostic-wording.js';
export type { ImportDiagnostic } from './diagnostics/import-diagnostic.js';
export { IMPORT_DIAGNOSTICS, type ImportDiagnosticCode } from './diagnostics/import-diagnostics.js';
export { type ImportedFile, type ImportOptions, importDocument, importSource } from './import-document.js';
export { importJsonSchema } from './json-schema.js';
export type { PlanChange } from './output/compare-plans.js';
export type { FieldSpan } from './output/document-builder.js';
export { type DraftOptions, draftPlan, type PlanDraft } from './output/draft-plan.js';
export { draftUnits, type UnitDraft } from './output/draft-units.js';
export { reviewHtml } from './output/review-html.js';
export { reviewMarkdown } from './output/review-markdown.js';
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
export { type TableMapping, TableMappingSchema } from './tables/table-mapping.js';
export { type UnderstandOptions, understand } from './understand.js';
