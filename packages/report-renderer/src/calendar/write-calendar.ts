import { foldLine } from './fold-line.js';

/** One all-day event. */
export interface CalendarEvent {
  /** A name that no other event in the world has, and that stays when the event moves. */
  readonly uid: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** How often the day was moved. */
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  /** Address of the page about it. */
  readonly url?: string | undefined;
  /** Whether it is off. */
  readonly cancelled: boolean;
}

/** All-day events with a title. iCalendar allows no calendar without events: the caller writes none then. */
export interface EventCalendar {
  readonly title: string;
  /** The day on which the calendar's data stands, `YYYY-MM-DD`: no clock is read. */
  readonly stamp: string;
  readonly events: readonly CalendarEvent[];
}

/** A calendar as iCalendar (RFC 5545): the same bytes for the same events, whatever characters their words hold. */
export function writeCalendar({ title, stamp, events }: EventCalendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zhunsheng//Deadlines 1//ZH',
    'CALSCALE:GREGORIAN',
    `NAME:${text(title)}`,
    `X-WR-CALNAME:${text(title)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(event.day)}`,
    `SEQUENCE:${event.sequence}`,
    `SUMMARY:${text(event.summary)}`,
    `DESCRIPTION:${text(event.description)}`,
    ...(event.url === undefined ? [] : [`URL:${event.url}`]),
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
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
