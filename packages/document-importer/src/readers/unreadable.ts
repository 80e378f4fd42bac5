import { diagnostic } from '../diagnostics/diagnostic.js';
import type { ImportDiagnostic } from '../diagnostics/import-diagnostic.js';
import type { ImportDiagnosticCode } from '../diagnostics/import-diagnostics.js';
import type { ReadLimits } from './read-limits.js';

/** Thrown inside the readers when a file cannot be read at all; `readDocument` turns it into a diagnostic. */
export class Unreadable extends Error {
  readonly diagnostic: ImportDiagnostic;

  constructor(code: ImportDiagnosticCode, values?: ImportDiagnostic['values']) {
    super(code);
    this.name = 'Unreadable';
    this.diagnostic = diagnostic(code, values);
  }
}

/** Refuses a file of which one measure exceeds its limit. */
export function holdLimit(name: keyof ReadLimits, limits: ReadLimits, found: number): void {
  if (found > limits[name]) throw new Unreadable(LIMIT_CODES[name], { limit: limits[name], found });
}

const LIMIT_CODES = {
  fileBytes: 'limit-file-bytes',
  textBytes: 'limit-text-bytes',
  zipEntries: 'limit-zip-entries',
  partBytes: 'limit-part-bytes',
  unpackedBytes: 'limit-unpacked-bytes',
  zipRatio: 'limit-zip-ratio',
  depth: 'limit-depth',
  nodes: 'limit-nodes',
  pageNodes: 'limit-page-nodes',
  lines: 'limit-lines',
  cells: 'limit-cells',
  pages: 'limit-pages',
  characters: 'limit-characters',
} as const satisfies Record<keyof ReadLimits, ImportDiagnosticCode>;
