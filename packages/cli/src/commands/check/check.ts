import { join, relative, resolve } from 'node:path';
import { assembleProgramme, checkAppendOnly, type Diagnostic } from '@zhunsheng/plan-schema';
import { type Loaded, loadProgramme } from '@zhunsheng/plan-schema/fs';
import { type Call, type Command, type ExitCode, UsageError } from '../../command.js';
import type { Messages } from '../../messages.js';
import { programmeFolders } from '../../programme-folders.js';
import { filesAt } from './files-at.js';
import { FORMATS, type Format, formatDiagnostics } from './format-diagnostics.js';

/** `zhunsheng check [dir]`: every diagnostic of a programme, all at once. */
export const check: Command = {
  name: 'check',
  usage: '[dir] [--format human|json|github] [--json] [--overlay <dir>] [--since <revision>]',
  options: {
    format: { type: 'string' },
    json: { type: 'boolean' },
    overlay: { type: 'string' },
    since: { type: 'string' },
  },
  operands: 1,
  run,
};

function run({ operands, options, terminal, messages, language, cwd }: Call): ExitCode {
  const format = options['json'] ? 'json' : (options['format'] ?? 'human');
  if (!isFormat(format)) throw new UsageError(messages.badValue('format', String(format), FORMATS.join(' | ')));
  const overlay = typeof options['overlay'] === 'string' ? resolve(cwd, options['overlay']) : undefined;
  const folders = programmeFolders(resolve(cwd, operands[0] ?? '.'));
  const { since } = options;
  const diagnostics = folders.flatMap((folder) => {
    const loaded = loadProgramme(folder, { overlay });
    const rewritten = typeof since === 'string' ? sinceRevision(folder, since, loaded, messages) : [];
    return inFolder(folder, cwd, [...loaded.diagnostics, ...rewritten]);
  });
  for (const line of formatDiagnostics(diagnostics, format, language, messages)) terminal.out(line);
  const count = (severity: string) => diagnostics.filter((one) => one.severity === severity).length;
  if (format === 'human') terminal.out(messages.checked(folders.length, count('error'), count('warning')));
  return count('error') > 0 ? 1 : 0;
}

/** What was rewritten in logs that may only grow, since a revision of git. */
function sinceRevision(folder: string, revision: string, now: Loaded, messages: Messages): readonly Diagnostic[] {
  try {
    const before = assembleProgramme(filesAt(folder, revision));
    return checkAppendOnly(before.value, now.value, now.locate);
  } catch (error) {
    const { stderr } = error as { stderr?: unknown };
    if (stderr === undefined) throw error;
    throw new UsageError(messages.noRevision(revision, String(stderr).trim()));
  }
}

/** The diagnostics with paths as the user would type them. */
function inFolder(folder: string, cwd: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const prefix = relative(cwd, folder);
  return diagnostics.map((one) => ({ ...one, file: join(prefix, one.file) }));
}

function isFormat(format: unknown): format is Format {
  return (FORMATS as readonly unknown[]).includes(format);
}
