import type { Records } from '../records.js';
import { addDays, weekday } from './day.js';

/** A counted day, or the year whose calendar would be needed: nothing is guessed. */
export type CountedDay = { readonly day: string } | { readonly missing: string };

/** Counts working days. */
export interface WorkDays {
  /** The day that lies so many working days after another, which itself does not count. 0 gives that day. */
  readonly after: (day: string, count: number) => CountedDay;
}

/**
 * Reads calendars of working days: Saturdays and Sundays are off and other days are worked unless listed.
 *
 * @example
 * // calendar of 2027 with off 2027-10-01 … 2027-10-07, worked 2027-10-09; 8 October is a Friday
 * workDays(calendars).after('2027-09-30', 2) // { day: '2027-10-09' }
 * workDays(calendars).after('2027-12-30', 2) // { missing: '2028' }: 31 December is the first
 */
export function workDays(calendars: Records['calendars']): WorkDays {
  const exceptions = new Map(calendars.map(({ year, off, worked }) => [year, exceptionsOf(off, worked)]));
  return {
    after(from, count) {
      let day = from;
      for (let left = count; left > 0; ) {
        day = addDays(day, 1);
        const year = day.slice(0, 4);
        const ofYear = exceptions.get(year);
        if (ofYear === undefined) return { missing: year };
        if (ofYear.get(day) ?? weekday(day) <= 5) left -= 1;
      }
      return { day };
    },
  };
}

function exceptionsOf(off: readonly string[], worked: readonly string[]): ReadonlyMap<string, boolean> {
  return new Map([...off.map((day) => [day, false] as const), ...worked.map((day) => [day, true] as const)]);
}
