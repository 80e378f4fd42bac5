import { resolve } from 'node:path';
import { track } from '@zhunsheng/indicator-model';
import { disclose, isCalendarDate } from '@zhunsheng/plan-schema';
import { loadProgramme } from '@zhunsheng/plan-schema/fs';
import { type Call, type Command, type ExitCode, UsageError } from '../../command.js';
import { formatDiagnostics } from '../check/format-diagnostics.js';
import { dueCalendar } from './due-calendar.js';
import { dueDocumentOf } from './due-document-of.js';
import { dueLines } from './due-lines.js';

/** `zhunsheng due [dir]`: what each unit has to do: overdue, due soon, stale, to be answered; also as a calendar. */
export const due: Command = {
  name: 'due',
  usage: '[dir] [--within <days>] [--unit <id>] [--as-of YYYY-MM-DD] [--json | --ics] [--overlay <dir>]',
  options: {
    within: { type: 'string' },
    unit: { type: 'string' },
    'as-of': { type: 'string' },
    json: { type: 'boolean' },
    ics: { type: 'boolean' },
    overlay: { type: 'string' },
  },
  operands: 1,
  run,
};

function run({ operands, options, terminal, messages, language, cwd }: Call): ExitCode {
  const asOf = options['as-of'];
  if (typeof asOf === 'string' && !isCalendarDate(asOf)) throw new UsageError(messages.notADate(asOf));
  const asked = daysOf(options['within'], messages);
  const overlay = typeof options['overlay'] === 'string' ? resolve(cwd, options['overlay']) : undefined;
  const { value, diagnostics } = loadProgramme(resolve(cwd, operands[0] ?? '.'), { overlay });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    for (const line of formatDiagnostics(errors, 'human', language, messages)) terminal.err(line);
    return 1;
  }
  const unit = typeof options['unit'] === 'string' ? options['unit'] : undefined;
  if (unit !== undefined && !value.units.some(({ id }) => id === unit)) throw new UsageError(messages.due.noUnit(unit));
  const tracking = track(disclose(value, 'internal'), typeof asOf === 'string' ? { asOf } : {});
  const document = dueDocumentOf(value, tracking, { within: asked ?? value.thresholds.dueSoonDays, unit });
  if (options['json']) terminal.out(JSON.stringify(document, null, 2));
  else if (options['ics']) terminal.out((dueCalendar(value.title, document, messages) ?? '').trimEnd());
  else for (const line of dueLines(value.title, document, messages)) terminal.out(line);
  return 0;
}

function daysOf(written: string | boolean | undefined, messages: Call['messages']): number | undefined {
  if (typeof written !== 'string') return undefined;
  if (!/^\d{1,4}$/.test(written)) throw new UsageError(messages.badValue('within', written, '0–9999'));
  return Number(written);
}
