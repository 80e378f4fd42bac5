import { type Call, type Command, type ExitCode, UsageError } from '../../command.js';
import { openTracked, TRACKED_OPTIONS } from '../open-tracked.js';
import { dueCalendar } from './due-calendar.js';
import { dueDocumentOf } from './due-document-of.js';
import { dueLines } from './due-lines.js';

/** `zhunsheng due [dir]`: what each unit has to do: overdue, due soon, stale, to be answered; also as a calendar. */
export const due: Command = {
  name: 'due',
  usage: '[dir] [--within <days>] [--unit <id>] [--as-of YYYY-MM-DD] [--json | --ics] [--overlay <dir>]',
  options: {
    ...TRACKED_OPTIONS,
    within: { type: 'string' },
    unit: { type: 'string' },
    json: { type: 'boolean' },
    ics: { type: 'boolean' },
  },
  operands: 1,
  run,
};

function run(call: Call): ExitCode {
  const { options, terminal, messages } = call;
  const asked = daysOf(options['within'], messages);
  const tracked = openTracked(call);
  if (!tracked) return 1;
  const { programme, tracking } = tracked;
  const unit = typeof options['unit'] === 'string' ? options['unit'] : undefined;
  if (unit !== undefined && !programme.units.some(({ id }) => id === unit)) {
    throw new UsageError(messages.noUnit(unit));
  }
  const document = dueDocumentOf(programme, tracking, { within: asked ?? programme.thresholds.dueSoonDays, unit });
  if (options['json']) terminal.out(JSON.stringify(document, null, 2));
  else if (options['ics']) terminal.out((dueCalendar(programme.title, document, messages) ?? '').trimEnd());
  else for (const line of dueLines(programme.title, document, messages)) terminal.out(line);
  return 0;
}

function daysOf(written: string | boolean | undefined, messages: Call['messages']): number | undefined {
  if (typeof written !== 'string') return undefined;
  if (!/^\d{1,4}$/.test(written)) throw new UsageError(messages.badValue('within', written, '0–9999'));
  return Number(written);
}
