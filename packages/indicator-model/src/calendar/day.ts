/**
 * Calendar days as strings `YYYY-MM-DD`, computed without any clock or time zone. Days are proleptic Gregorian and
 * compare as strings. A string that is no day gives a meaningless result, never an exception: records are checked
 * before they come here.
 */

const ZERO = '0'.charCodeAt(0);
const DAYS_OF_400_YEARS = 146_097;
/** Number of 0000-03-01 when 1970-01-01 is day 0. */
const ORIGIN = -719_468;

/**
 * How many days lie between two days; negative when `to` comes first.
 *
 * @example daysBetween('2028-02-28', '2028-03-01') // 2: 2028 is a leap year
 */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The day so many days after another; before it when `days` is negative.
 *
 * @example addDays('2027-12-31', 1) // '2028-01-01'
 */
export function addDays(day: string, days: number): string {
  return dayOfNumber(dayNumber(day) + days);
}

/** The latest of some days or periods of one form, as far as they are known; `undefined` of none. */
export function latest(days: Iterable<string | undefined>): string | undefined {
  let last: string | undefined;
  for (const day of days) if (day !== undefined && (last === undefined || day > last)) last = day;
  return last;
}

/** Weekday of a day: 1 is Monday, 7 is Sunday. */
export function weekday(day: string): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The last day of a month. `month` runs from 1 to 12. */
export function lastOfMonth(year: number, month: number): string {
  const next = month === 12 ? dayString(year + 1, 1, 1) : dayString(year, month + 1, 1);
  return addDays(next, -1);
}

/** Writes a day. `dayString(2027, 3, 5)` is `2027-03-05`. */
export function dayString(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The year of a day or period. */
export function yearOf(day: string): number {
  return readDigits(day, 0, 4);
}

/** The month of a day, 1 to 12. */
export function monthOf(day: string): number {
  return readDigits(day, 5, 7);
}

/** A number with two digits at least. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * Days since 1970-01-01, counted in years that begin in March, so that the leap day comes last.
 * Source: Howard Hinnant, chrono-compatible low-level date algorithms (`days_from_civil`).
 */
function dayNumber(day: string): number {
  const month = monthOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + readDigits(day, 8, 10) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_400_YEARS + dayOfEra + ORIGIN;
}

/** Days are read a hundred thousand times: without making strings of their parts. */
function readDigits(day: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + day.charCodeAt(at) - ZERO;
  return number;
}

/** The inverse of {@link dayNumber} (`civil_from_days`). */
function dayOfNumber(number: number): string {
  const shifted = number - ORIGIN;
  const era = Math.floor(shifted / DAYS_OF_400_YEARS);
  const dayOfEra = shifted - era * DAYS_OF_400_YEARS;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dayString(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}
