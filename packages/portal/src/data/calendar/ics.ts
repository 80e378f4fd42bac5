import { type CalendarEvent, writeCalendar } from '@zhunsheng/report-renderer';
import type { ProgrammeScope } from '../../view/site.js';
import { dataUrn, pageAddress } from '../address.js';
import type { Calendar } from './calendar.js';
import type { DueDay } from './due-day.js';

/** A calendar as iCalendar: one all-day event for each deadline, the same bytes for the same records. */
export function icsOf(scope: ProgrammeScope, { title, stamp, days }: Calendar): string {
  return writeCalendar({ title, stamp, events: days.map((day) => eventOf(scope, day)) });
}

function eventOf(scope: ProgrammeScope, { name, day, path, changes, dropped, tell }: DueDay): CalendarEvent {
  const { summary, lines } = tell(scope);
  const url = pageAddress(scope, path);
  return {
    uid: dataUrn(scope, name),
    day,
    sequence: changes,
    summary,
    description: [...lines, url].filter((line) => line !== '').join('\n'),
    url: scope.site.origin === undefined ? undefined : url,
    cancelled: dropped,
  };
}
