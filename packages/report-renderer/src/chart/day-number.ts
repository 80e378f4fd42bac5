const DAY = 86_400_000;
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4;

/** Days since Monday, 5 January 1970: weeks begin at multiples of seven. Throws a `TypeError` on what is no day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const time = new Date(0);
  time.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  // A month has no 30 February: such a day comes out as one of the next month.
  if (time.getUTCDate() !== Number(date) || time.getUTCMonth() + 1 !== Number(month)) {
    throw new TypeError(`not a day: ${day}`);
  }
  return time.getTime() / DAY - FIRST_MONDAY;
}
