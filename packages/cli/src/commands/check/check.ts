import { join, relative, resolve } from 'node:path';
import type { Diagnostic } from '@zhunsheng/plan-schema';
import { loadProgramme } from '@zhunsheng/plan-schema/fs';
import { type Call, type Command, type ExitCode, UsageError } from '../../command.js';
import { programmeFolders } from '../../programme-folders.js';
import { FORMATS, type Format, formatDiagnostics } from './format-diagnostics.js';

/** `zhunsheng check [dir]`: every diagnostic of a programme, all at once. */
export const check: Command = {
  name: 'check',
  usage: '[dir] [--format human|json|github] [--json] [--overlay <dir>]',
  options: { format: { type: 'string' }, json: { type: 'boolean' }, overlay: { type: 'string' } },
  operands: 1,
  run,
};

function run({ operands, options, terminal, messages, language, cwd }: Call): ExitCode {
  const format = options['json'] ? 'json' : (options['format'] ?? 'human');
  if (!isFormat(format)) throw new UsageError(messages.badValue('format', String(format), FORMATS.join(' | ')));
  const overlay = typeof options['overlay'] === 'string' ? resolve(cwd, options['overlay']) : undefined;
  const folders = programmeFolders(resolve(cwd, operands[0] ?? '.'));
  const diagnostics = folders.flatMap((folder) =>
    inFolder(folder, cwd, loadProgramme(folder, { overlay }).diagnostics),
  );
  for (const line of formatDiagnostics(diagnostics, format, language, messages)) terminal.out(line);
  const count = (severity: string) => diagnostics.filter((one) => one.severity === severity).length;
  if (format === 'human') terminal.out(messages.checked(folders.length, count('error'), count('warning')));
  return count('error') > 0 ? 1 : 0;
}

/** The diagnostics with paths as the user would type them. */
function inFolder(folder: string, cwd: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const prefix = relative(cwd, folder);
  return diagnostics.map((one) => ({ ...one, file: join(prefix, one.file) }));
}

function isFormat(format: unknown): format is Format {
  return (FORMATS as readonly unknown[]).includes(format);
}
