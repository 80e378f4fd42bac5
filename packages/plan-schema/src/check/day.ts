/** Days from 1970-01-01 to a calendar day of the Gregorian calendar; negative before. */
export function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // Years begin in March, so that the leap day ends them.
  const shifted = month <= 2 ? year - 1 : year;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    shifted * 365 + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + ofYear - 719_468
  );
}

/** The day with a number, written `YYYY-MM-DD`: the inverse of {@link dayNumber}. */
export function dateOf(number: number): string {
  const sinceMarch0 = number + 719_468;
  const era = Math.floor(sinceMarch0 / 146_097);
  const inEra = sinceMarch0 - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** Whether a day is a Saturday or Sunday. */
export function isWeekend(date: string): boolean {
  return isWeekendDay(dayNumber(date));
}

/** The same for a number of days from 1970-01-01, a Thursday. */
export function isWeekendDay(day: number): boolean {
  return mod(day + 3, 7) >= 5;
}

/** Number of the Monday of an ISO week: that of week 1 is in the week of 4 January. */
export function mondayOf(year: string, week: number): number {
  const fourth = dayNumber(`${year}-01-04`);
  return fourth - mod(fourth + 3, 7) + (week - 1) * 7;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
