import type { Frequency } from '../schemas/deadline.js';
import { dayNumber, mondayOf } from './day.js';

/** Frequencies from the shortest period to the longest. */
const SHORTEST_FIRST: readonly Frequency[] = ['day', 'week', 'month', 'quarter', 'half-year', 'year'];

const MONTHS: Readonly<Record<string, string>> = { H1: '01', H2: '07', Q1: '01', Q2: '04', Q3: '07', Q4: '10' };

/** How long a period is: `2027-Q3` is a quarter. */
export function frequencyOf(period: string): Frequency {
  const [, second, third] = period.split('-');
  if (second === undefined) return 'year';
  if (third !== undefined) return 'day';
  if (second.startsWith('H')) return 'half-year';
  if (second.startsWith('Q')) return 'quarter';
  return second.startsWith('W') ? 'week' : 'month';
}

/** Whether periods of the first frequency are shorter than those of the second. */
export function isShorter(one: Frequency, other: Frequency): boolean {
  return SHORTEST_FIRST.indexOf(one) < SHORTEST_FIRST.indexOf(other);
}

/** The first day of a period, in days from 1970-01-01. */
export function firstDayOf(period: string): number {
  const [year = '', second = '01', third = '01'] = period.split('-');
  if (second.startsWith('W')) return mondayOf(year, Number(second.slice(1)));
  return dayNumber(`${year}-${MONTHS[second] ?? second}-${third}`);
}
