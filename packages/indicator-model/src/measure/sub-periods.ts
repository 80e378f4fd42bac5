import { addDays } from '../calendar/day.js';
import { type Period, periodContaining, type Rhythm } from '../calendar/period.js';

/**
 * Names of the periods of a rhythm that end within a longer period, oldest first; empty where the rhythm is not shorter.
 *
 * @example subPeriods(readPeriod('2027'), 'quarter') // ['2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4']
 */
export function subPeriods({ id, start, end }: Period, rhythm: Rhythm): string[] {
  const found: string[] = [];
  let one = periodContaining(start, rhythm);
  if (one.id === id || (one.start <= start && one.end > end)) return found;
  while (one.end <= end) {
    found.push(one.id);
    one = periodContaining(addDays(one.end, 1), rhythm);
  }
  return found;
}
