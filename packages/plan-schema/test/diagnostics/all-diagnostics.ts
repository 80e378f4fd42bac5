import { readBundle } from '../../src/bundle/read-bundle.js';
import type { DiagnosticCode } from '../../src/diagnostics/catalogue.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { diagnosticsOfFolder } from './bad-folder.js';
import { type BadInput, diagnosticsOf } from './bad-input.js';
import { badBundles } from './cases/bundle-inputs.js';
import { badFolders } from './cases/folder-inputs.js';
import { BAD_INPUTS } from './cases/index.js';

/** A diagnostic with the bad input that it came from; bad folders and bundles have none. */
export interface Found {
  readonly diagnostic: Diagnostic;
  readonly input?: BadInput;
}

/** Every diagnostic of every bad input, folder and bundle, in the order of the tables. */
export function allDiagnostics(): readonly Found[] {
  const inputs = Object.values(BAD_INPUTS).flat();
  const others = [
    ...badFolders.flatMap(diagnosticsOfFolder),
    ...badBundles.flatMap(({ text }) => readBundle(text()).diagnostics),
  ];
  return [
    ...inputs.flatMap((input) => diagnosticsOf(input).map((diagnostic) => ({ diagnostic, input }))),
    ...others.map((diagnostic) => ({ diagnostic })),
  ];
}

/** The best example of a code: one that comes alone, if there is any. */
export function exampleOf(code: DiagnosticCode, found: readonly Found[]): Found | undefined {
  const examples = found.filter(({ diagnostic }) => diagnostic.code === code);
  return examples.find(({ input }) => input?.expect.length === 1) ?? examples[0];
}
