import { READER_DIAGNOSTICS } from './reader-diagnostics.js';
import { UNDERSTANDING_DIAGNOSTICS } from './understanding-diagnostics.js';

/** Everything that the importer can say about a file. */
export const IMPORT_DIAGNOSTICS = { ...READER_DIAGNOSTICS, ...UNDERSTANDING_DIAGNOSTICS } as const;

export type ImportDiagnosticCode = keyof typeof IMPORT_DIAGNOSTICS;
