import { timelinessLabel } from '../../text/chip-label.js';
import { excerptOf } from '../../text/markdown-html.js';
import type { ProgrammeScope } from '../../view/site.js';
import { dataUrn, pageAddress } from '../address.js';
import type { Calendar, DueDay } from './calendar.js';
import { foldLine } from './fold-line.js';

/** A calendar as iCalendar (RFC 5545): one all-day event for each deadline, the same bytes for the same records. */
export function icsOf(scope: ProgrammeScope, { title, days }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zhunsheng//Deadlines 1//ZH',
    'CALSCALE:GREGORIAN',
    `NAME:${text(title)}`,
    `X-WR-CALNAME:${text(title)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...days.flatMap((day) => eventOf(scope, day)),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}

function eventOf(scope: ProgrammeScope, { obligation, task, day }: DueDay): string[] {
  const { t, programme, site } = scope;
  const { state } = obligation.progress;
  const dropped = state === 'ended' || state === 'suspended';
  const period = obligation.period === undefined ? '' : `（${t.story.period(obligation.period)}）`;
  const url = pageAddress(scope, `tasks/${task.id}/`);
  return [
    'BEGIN:VEVENT',
    `UID:${text(dataUrn(scope, `obligation:${obligation.id}`))}`,
    `DTSTAMP:${compact(programme.tracking.dataAsOf ?? programme.tracking.asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SEQUENCE:${obligation.deadline?.changes ?? 0}`,
    `SUMMARY:${text(`${t.story.deadline}　${task.task.number ?? ''}${task.task.title}${period}`)}`,
    `DESCRIPTION:${text(wordsOf(scope, { obligation, task, day }, url))}`,
    ...(site.origin === undefined ? [] : [`URL:${url}`]),
    `STATUS:${dropped ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function wordsOf({ t }: ProgrammeScope, { obligation, task }: DueDay, url: string): string {
  const part = task.task.blocks.find(({ id }) => id !== undefined && id === obligation.part);
  const lines = [
    part === undefined ? '' : excerptOf(part.text, 80),
    task.leads.length === 0 ? '' : `${t.lead}　${task.leads.map(({ name }) => name).join(t.list)}`,
    `${t.states[obligation.progress.state]}　${timelinessLabel(t, obligation)}`,
    url,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** A value of type TEXT (RFC 5545 3.3.11). */
function text(value: string): string {
  const written = value.replace(/\r\n?/g, '\n').replace(/[\p{Cc}\p{Cs}]/gu, (one) => (one === '\n' ? one : ''));
  return written.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

function compact(date: string): string {
  return date.replaceAll('-', '');
}
