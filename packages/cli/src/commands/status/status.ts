import type { Call, Command, ExitCode } from '../../command.js';
import { openTracked, TRACKED_OPTIONS } from '../open-tracked.js';
import { statusDocumentOf } from './status-document-of.js';
import { statusLines } from './status-lines.js';

/** `zhunsheng status [dir] --as-of D`: the computed state of every task, cure, indicator and score. */
export const status: Command = {
  name: 'status',
  usage: '[dir] [--as-of YYYY-MM-DD] [--json] [--overlay <dir>]',
  options: { ...TRACKED_OPTIONS, json: { type: 'boolean' } },
  operands: 1,
  run,
};

function run(call: Call): ExitCode {
  const { options, terminal, messages, language } = call;
  const tracked = openTracked(call);
  if (!tracked) return 1;
  const { programme, tracking } = tracked;
  const document = statusDocumentOf(programme, tracking);
  if (options['json']) terminal.out(JSON.stringify(document, null, 2));
  else for (const line of statusLines(programme.title, document, language, messages)) terminal.out(line);
  return 0;
}
