import { FORMAT_DIAGNOSTICS } from './format-diagnostics.js';
import { LIMIT_DIAGNOSTICS } from './limit-diagnostics.js';
import { READER_DIAGNOSTICS } from './reader-diagnostics.js';
import { UNDERSTANDING_DIAGNOSTICS } from './understanding-diagnostics.js';

/** Everything that the importer can say about a file. */
export const IMPORT_DIAGNOSTICS = {
  ...READER_DIAGNOSTICS,
  ...FORMAT_DIAGNOSTICS,
  ...LIMIT_DIAGNOSTICS,
  ...UNDERSTANDING_DIAGNOSTICS,
} as const;

export type ImportDiagnosticCode = keyof typeof IMPORT_DIAGNOSTICS;
