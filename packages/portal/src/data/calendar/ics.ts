import type { ProgrammeScope } from '../../view/site.js';
import { dataUrn, pageAddress } from '../address.js';
import type { Calendar } from './calendar.js';
import type { DueDay } from './due-day.js';
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

function eventOf(scope: ProgrammeScope, { name, day, path, changes, dropped, tell }: DueDay): string[] {
  const { programme, site } = scope;
  const { summary, lines } = tell(scope);
  const url = pageAddress(scope, path);
  return [
    'BEGIN:VEVENT',
    `UID:${text(dataUrn(scope, name))}`,
    `DTSTAMP:${compact(programme.tracking.dataAsOf ?? programme.tracking.asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SEQUENCE:${changes}`,
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text([...lines, url].filter((line) => line !== '').join('\n'))}`,
    ...(site.origin === undefined ? [] : [`URL:${url}`]),
    `STATUS:${dropped ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A value of type TEXT (RFC 5545 3.3.11). */
function text(value: string): string {
  const written = value.replace(/\r\n?/g, '\n').replace(/[\p{Cc}\p{Cs}]/gu, (one) => (one === '\n' ? one : ''));
  return written.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

function compact(date: string): string {
  return date.replaceAll('-', '');
}
