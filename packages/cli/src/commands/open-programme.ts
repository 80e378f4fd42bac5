import type { Programme } from '@zhunsheng/plan-schema';
import { loadProgramme } from '@zhunsheng/plan-schema/fs';
import type { Call } from '../command.js';
import { formatDiagnostics } from './check/format-diagnostics.js';

/** The programme of a folder; `undefined` after saying what is wrong with its records, when anything is. */
export function openProgramme(
  { terminal, messages, language }: Call,
  folder: string,
  overlay?: string,
): Programme | undefined {
  const { value, diagnostics } = loadProgramme(folder, { overlay });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  for (const line of formatDiagnostics(errors, 'human', language, messages)) terminal.err(line);
  return errors.length > 0 ? undefined : value;
}
