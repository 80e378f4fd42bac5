export { type AssembleOptions, assembleProgramme } from './assemble/assemble-programme.js';
export type { Assembled, Locate } from './assemble/assembled.js';
export { type UnitNames, unitNames } from './assemble/unit-names.js';
export { BundleSchema } from './bundle/bundle-schema.js';
export { type JsonSchemaDocument, publishedJsonSchema } from './bundle/published-json-schema.js';
export { type BundleOrigin, readBundle } from './bundle/read-bundle.js';
export { writeBundle } from './bundle/write-bundle.js';
export { checkAppendOnly } from './check/check-append-only.js';
export { type CheckContext, checkProgramme } from './check/check-programme.js';
export { catalogue, type DiagnosticCode } from './diagnostics/catalogue.js';
export { type Description, describeDiagnostic } from './diagnostics/describe-diagnostic.js';
export {
  type Diagnostic,
  diagnostic,
  type Location,
  type Place,
  type Position,
  type Result,
  type Severity,
} from './diagnostics/diagnostic.js';
export { inFileOrder } from './diagnostics/file-order.js';
export type { Language } from './diagnostics/language.js';
export { disclose } from './disclose/disclose.js';
export { publishable } from './disclose/publishable.js';
export {
  type Audience,
  type DeepReadonly,
  type Disclosed,
  type DisclosureKind,
  isPublished,
  type Published,
  type Removed,
} from './disclose/published.js';
export { fingerprint } from './fingerprint.js';
export { type JsonSchemaName, jsonSchemas } from './json-schemas.js';
export { type BracketsOfOptions, bracketsOf } from './notation/brackets-of.js';
export { canonicalDeadlineText, formatDeadline } from './notation/format-deadline.js';
export { formatPlan } from './notation/format-plan.js';
export { canonicalTargetText, formatTarget } from './notation/format-target.js';
export { formatUnits } from './notation/format-units.js';
export { parseDeadline } from './notation/parse-deadline.js';
export { parsePlan } from './notation/parse-plan.js';
export { type LocatedPlan, parsePlanLocated } from './notation/parse-plan-located.js';
export { parseTarget } from './notation/parse-target.js';
export { parseUnits, type UnitReadingOptions } from './notation/parse-units.js';
export { pinIds } from './notation/pin-ids.js';
export type { PlanOrigin } from './notation/read-plan.js';
export { type BracketProblem, type ReadBrackets, readBrackets } from './notation/read-terms.js';
export type { ReadingOptions } from './notation/reading-options.js';
export { applyEdits, type TextEdit } from './notation/text-edit.js';
export * from './schemas/index.js';
export type { Attachment, SourceFile } from './source-file.js';
