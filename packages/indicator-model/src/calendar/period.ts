import type { RecurringDeadline } from '@zhunsheng/plan-schema';
import { remembered } from '../remembered.js';
import { addDays, dayString, daysBetween, lastOfMonth, monthOf, twoDigits, weekday, yearOf } from './day.js';

/** A rhythm at which duties recur. */
export type Rhythm = RecurringDeadline['every'];

/** A span of days with the name that records give it, such as `2027-Q3`. Both ends belong to it. */
export interface Period {
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

const MONTHS: Partial<Record<Rhythm, number>> = { year: 12, 'half-year': 6, quarter: 3, month: 1 };

/**
 * The period of a rhythm that holds a day. Weeks are ISO weeks: they begin on Monday and belong to the year of their
 * Thursday.
 *
 * @example periodContaining('2027-08-14', 'quarter') // { id: '2027-Q3', start: '2027-07-01', end: '2027-09-30' }
 * @example periodContaining('2027-01-02', 'week').id // '2026-W53'
 */
export function periodContaining(day: string, rhythm: Rhythm): Period {
  const months = MONTHS[rhythm];
  if (months !== undefined) return monthsContaining(day, months);
  return rhythm === 'week' ? weekContaining(day) : { id: day, start: day, end: day };
}

/**
 * The days of a period by its name; `undefined` for a name of no known form and for a week that its year lacks.
 *
 * @example readPeriod('2027-H2') // { id: '2027-H2', start: '2027-07-01', end: '2027-12-31' }
 */
export const readPeriod = remembered(parsePeriod);

function parsePeriod(id: string): Period | undefined {
  const match = /^(\d{4})(?:-(?:([HQW])(\d{1,2})|(\d{2})(?:-(\d{2}))?))?$/.exec(id);
  if (!match) return undefined;
  const [, year = '', letter, index, month, day] = match;
  if (day !== undefined) return { id, start: id, end: id };
  if (month !== undefined) return monthsContaining(`${year}-${month}-01`, 1);
  if (letter === 'W') return weekNumbered(id, Number(year), Number(index));
  const months = letter === 'H' ? 6 : letter === 'Q' ? 3 : 12;
  const first = (Number(index ?? 1) - 1) * months + 1;
  return first <= 12 ? monthsContaining(dayString(Number(year), first, 1), months) : undefined;
}

function monthsContaining(day: string, months: number): Period {
  const year = yearOf(day);
  const index = Math.floor((monthOf(day) - 1) / months);
  const first = index * months + 1;
  const name = { 12: '', 6: `-H${index + 1}`, 3: `-Q${index + 1}`, 1: `-${twoDigits(first)}` }[months];
  return {
    id: `${day.slice(0, 4)}${name}`,
    start: dayString(year, first, 1),
    end: lastOfMonth(year, first + months - 1),
  };
}

function weekContaining(day: string): Period {
  const start = addDays(day, 1 - weekday(day));
  const thursday = addDays(start, 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return { id: `${year}-W${twoDigits(number)}`, start, end: addDays(start, 6) };
}

function weekNumbered(id: string, year: number, number: number): Period | undefined {
  // 4 January always lies in week 1.
  const week = weekContaining(addDays(dayString(year, 1, 4), (number - 1) * 7));
  return week.id === id ? week : undefined;
}
