import type { ImportDiagnosticCode } from './import-diagnostics.js';

/** What the importer says about a file. */
export interface ImportDiagnostic {
  /** Permanent; the wording in each language is in the catalogue. */
  readonly code: ImportDiagnosticCode;
  readonly severity: 'error' | 'warning' | 'info';
  /** Line, paragraph or row of the source from 1. */
  readonly line?: number;
  /** What the wording names. */
  readonly values?: Readonly<Record<string, string | number>>;
}
