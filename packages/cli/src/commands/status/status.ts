import { resolve } from 'node:path';
import { track } from '@zhunsheng/indicator-model';
import { disclose, isCalendarDate } from '@zhunsheng/plan-schema';
import { loadProgramme } from '@zhunsheng/plan-schema/fs';
import { type Call, type Command, type ExitCode, UsageError } from '../../command.js';
import { formatDiagnostics } from '../check/format-diagnostics.js';
import { statusDocumentOf } from './status-document-of.js';
import { statusLines } from './status-lines.js';

/** `zhunsheng status [dir] --as-of D`: the computed state of every task, from all records that are not kept outside. */
export const status: Command = {
  name: 'status',
  usage: '[dir] [--as-of YYYY-MM-DD] [--json] [--overlay <dir>]',
  options: { 'as-of': { type: 'string' }, json: { type: 'boolean' }, overlay: { type: 'string' } },
  operands: 1,
  run,
};

function run({ operands, options, terminal, messages, language, cwd }: Call): ExitCode {
  const asOf = options['as-of'];
  if (typeof asOf === 'string' && !isCalendarDate(asOf)) throw new UsageError(messages.notADate(asOf));
  const overlay = typeof options['overlay'] === 'string' ? resolve(cwd, options['overlay']) : undefined;
  const { value, diagnostics } = loadProgramme(resolve(cwd, operands[0] ?? '.'), { overlay });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    for (const line of formatDiagnostics(errors, 'human', language, messages)) terminal.err(line);
    return 1;
  }
  // Whoever runs this has the folder: nothing is hidden from them that they could not read.
  const records = disclose(value, 'internal');
  const tracking = track(records, typeof asOf === 'string' ? { asOf } : {});
  const document = statusDocumentOf(value, tracking);
  if (options['json']) terminal.out(JSON.stringify(document, null, 2));
  else for (const line of statusLines(value.title, document, language, messages)) terminal.out(line);
  return 0;
}
