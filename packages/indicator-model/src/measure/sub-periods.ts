import { addDays } from '../calendar/day.js';
import { type Period, periodContaining, type Rhythm, readPeriod } from '../calendar/period.js';
import { remembered } from '../remembered.js';

/**
 * Names of the periods of a rhythm that end within a longer period, oldest first; empty where the rhythm is not shorter.
 *
 * @example subPeriods('2027', 'quarter') // ['2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4']
 */
export function subPeriods(period: string, rhythm: Rhythm): readonly string[] {
  return found(`${period} ${rhythm}`);
}

const found = remembered((question) => {
  const [id = '', rhythm = 'year'] = question.split(' ');
  const period = readPeriod(id);
  return period === undefined ? [] : findSubPeriods(period, rhythm as Rhythm);
});

function findSubPeriods({ id, start, end }: Period, rhythm: Rhythm): string[] {
  const parts: string[] = [];
  let one = periodContaining(start, rhythm);
  if (one.id === id || (one.start <= start && one.end > end)) return parts;
  while (one.end <= end) {
    parts.push(one.id);
    one = periodContaining(addDays(one.end, 1), rhythm);
  }
  return parts;
}
