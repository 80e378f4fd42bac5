import { addDays, dayString, lastOfMonth, monthOf, yearOf } from '../calendar/day.js';
import type { CountedDay, WorkDays } from '../calendar/work-days.js';
import type { DeadlineRecord } from '../records.js';

/** A time limit that runs from an event. */
export type EventDeadlineRecord = Extract<DeadlineRecord, { kind: 'within' }>;

/**
 * The last day of a time limit that runs from an event. The day of the event does not count; months and years end on
 * the same day of the month or, where that month is shorter, on its last day; hours fill whole days.
 *
 * @example
 * eventDate({ n: 30, unit: 'day' }, '2027-03-01', workDays) // { day: '2027-03-31' }
 * eventDate({ n: 1, unit: 'month' }, '2027-01-31', workDays) // { day: '2027-02-28' }
 */
export function eventDate(
  { n, unit }: Pick<EventDeadlineRecord, 'n' | 'unit'>,
  on: string,
  workDays: WorkDays,
): CountedDay {
  switch (unit) {
    case 'hour':
      return { day: addDays(on, Math.ceil(n / 24)) };
    case 'day':
      return { day: addDays(on, n) };
    case 'workday':
      return workDays.after(on, n);
    case 'week':
      return { day: addDays(on, 7 * n) };
    case 'month':
      return { day: addMonths(on, n) };
    case 'year':
      return { day: addMonths(on, 12 * n) };
  }
}

function addMonths(day: string, months: number): string {
  const index = monthOf(day) - 1 + months;
  const year = yearOf(day) + Math.floor(index / 12);
  const month = (index % 12) + 1;
  const last = Number(lastOfMonth(year, month).slice(8));
  return dayString(year, month, Math.min(Number(day.slice(8)), last));
}
