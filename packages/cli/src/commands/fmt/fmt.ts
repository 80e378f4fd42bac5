import { join, relative, resolve } from 'node:path';
import { applyEdits, pinIds } from '@zhunsheng/plan-schema';
import { readSources } from '@zhunsheng/plan-schema/fs';
import type { Call, Command, ExitCode } from '../../command.js';
import { programmeFolders } from '../../programme-folders.js';
import { writeAtomically } from '../../write-atomically.js';
import { formatDiagnostics } from '../check/format-diagnostics.js';

/** `zhunsheng fmt [dir]`: ids and bracket spelling, by small edits. `--check` only tells which files would change. */
export const fmt: Command = {
  name: 'fmt',
  usage: '[dir] [--check]',
  options: { check: { type: 'boolean' } },
  operands: 1,
  run,
};

function run({ operands, options, terminal, messages, language, cwd, signal }: Call): ExitCode {
  let changed = 0;
  let problems = 0;
  for (const folder of programmeFolders(resolve(cwd, operands[0] ?? '.'))) {
    for (const { path, text } of readSources(folder).files) {
      if (!/^(?:plans|upstream)\/.*\.md$/.test(path) || signal.aborted) continue;
      const file = join(relative(cwd, folder), path);
      const { value: edits, diagnostics } = pinIds(text, { file });
      for (const line of formatDiagnostics(diagnostics, 'human', language, messages)) terminal.err(line);
      problems += diagnostics.filter((one) => one.severity === 'error').length;
      if (edits.length === 0) continue;
      changed += 1;
      if (options['check']) {
        terminal.out(messages.wouldFormat(file));
      } else {
        writeAtomically(join(folder, path), applyEdits(text, edits));
        terminal.out(messages.formatted(file, edits.length));
      }
    }
  }
  terminal.out(messages.formatDone(changed));
  return problems > 0 || (options['check'] && changed > 0) ? 1 : 0;
}
