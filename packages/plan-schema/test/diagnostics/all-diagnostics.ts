import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { diagnosticsOfFolder } from './bad-folder.js';
import { type BadInput, diagnosticsOf } from './bad-input.js';
import { badFolders } from './cases/folder-inputs.js';
import { BAD_INPUTS } from './cases/index.js';

/** A diagnostic with the bad input that it came from; a bad folder has none. */
export interface Found {
  readonly diagnostic: Diagnostic;
  readonly input?: BadInput;
}

/** Every diagnostic of every bad input and bad folder, in the order of the tables. */
export function allDiagnostics(): readonly Found[] {
  const inputs = Object.values(BAD_INPUTS).flat();
  return [
    ...inputs.flatMap((input) => diagnosticsOf(input).map((diagnostic) => ({ diagnostic, input }))),
    ...badFolders.flatMap((folder) => diagnosticsOfFolder(folder).map((diagnostic) => ({ diagnostic }))),
  ];
}
