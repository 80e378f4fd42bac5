import { z } from 'zod';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month of the Gregorian calendar. `month` runs from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** Whether a string is a day that exists, written `YYYY-MM-DD`. 2027-02-30 is not. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A calendar day as a string `YYYY-MM-DD`; days compare as strings. Impossible days are errors, never rolled over. */
export const CalendarDateSchema = z.string().refine(isCalendarDate, 'date-impossible');

/** A year written as a string of four digits. */
export const YearSchema = z.string().regex(/^(?:19|20|21)\d{2}$/, 'year-invalid');

/** The years a plan runs, both included: `2026/2030`; one year is `2026/2026` or `2026`. */
export const PlanPeriodSchema = z.string().regex(/^(?:19|20|21)\d{2}(?:\/(?:19|20|21)\d{2})?$/, 'plan-period-invalid');

/**
 * One period of a recurring obligation: `2027`, `2027-H1`, `2027-Q3`, `2027-03`, `2027-W07` or `2027-03-05`.
 */
export const PeriodSchema = z
  .string()
  .regex(
    /^\d{4}(?:-(?:H[12]|Q[1-4]|W(?:0[1-9]|[1-4]\d|5[0-3])|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?$/,
    'period-invalid',
  );
