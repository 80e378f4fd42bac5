import type { ImportDiagnostic } from './import-diagnostic.js';
import { IMPORT_DIAGNOSTICS, type ImportDiagnosticCode } from './import-diagnostics.js';

/** A diagnostic of a code, with the severity that the catalogue gives it. */
export function diagnostic(
  code: ImportDiagnosticCode,
  values?: ImportDiagnostic['values'],
  line?: number,
): ImportDiagnostic {
  const { severity } = IMPORT_DIAGNOSTICS[code];
  return { code, severity, ...(line === undefined ? {} : { line }), ...(values ? { values } : {}) };
}
