import { isCalendarDate } from '../schemas/calendar-date.js';
import type { DeadlineReading, PlanYear } from './deadline-reading.js';
import { monthEnd } from './read-date.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? (\\d{4}))?$`);
const MONTH_FIRST = new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`);
const MONTH_END = new RegExp(`^${MONTH}(?: (\\d{4}))?$`);
const QUARTER = /^(?:the )?(?:q([1-4])|(first|second|third|fourth) quarter)(?: (?:of )?(\d{4}))?$/;
const HALF = /^(?:the )?(first|second) half(?: (?:of )?(\d{4}))?$/;
const RECURRING = /^(?:every|each) (?:(\w+) )?(year|half-year|half year|quarter|month|week|day)s?(?: by (.{1,40}))?$/;
const ADVERBS = {
  annual: 'year',
  year: 'year',
  quarter: 'quarter',
  month: 'month',
  week: 'week',
  dai: 'day',
  'half-year': 'half-year',
} as const;
const ADVERB = /^(annual|half-year|year|quarter|month|week|dai)ly(?: by (.{1,40}))?$/;
const WITHIN =
  /^within (\w+) (working|business|calendar)? ?(hour|day|week|month|year)s?(?: (?:of|after|from|following) (.{1,80}))?$/;

/** English time limits: `by the end of 2027`, `every year by 31 December`, `within 30 days of publication`. */
export function readEnglishDeadline(words: string, planYear?: PlanYear): DeadlineReading | undefined {
  const lower = words.toLowerCase().replace(/\s+/g, ' ');
  if (lower.length > 120) return undefined;
  return readRecurring(lower) ?? readWithin(lower) ?? readBy(lower, planYear) ?? readBefore(words);
}

function readBy(words: string, planYear?: PlanYear): DeadlineReading | undefined {
  const [lead = ''] = /^(?:by|before|until|no later than|not later than|in|on) /.exec(words) ?? [];
  const rest = words
    .slice(lead.length)
    .replace(/^the end of /, '')
    .replace(/^end of /, '');
  const named = dayNamed(rest, planYear);
  if (!named) return undefined;
  const doubt = lead === 'before ' || (!named.ownYear && planYear?.vague);
  return { kind: 'date', date: named.date, ...(doubt && { doubt: true }) };
}

function readRecurring(words: string): DeadlineReading | undefined {
  const adverb = ADVERB.exec(words);
  const [, count = 'one', unit, by] = RECURRING.exec(words) ?? [];
  const every = adverb ? ADVERBS[adverb[1] as keyof typeof ADVERBS] : unit?.replace(' ', '-');
  const n = adverb ? 1 : numberOf(count);
  if (!every || n === undefined || n < 1 || n > 60) return undefined;
  const frequency = every as (typeof ADVERBS)[keyof typeof ADVERBS];
  const named = adverb?.[2] ?? by;
  const last = named === undefined ? '' : lastInTurn(frequency, named);
  return last === undefined ? undefined : { kind: 'every', every: frequency, n, ...(last && { by: last }) };
}

function lastInTurn(every: string, words: string): string | undefined {
  if (every === 'year') {
    // The last day of February is not the same every year.
    if (/^(?:the )?(?:end of )?feb[a-z]*$/.test(words)) return '02-99';
    return dayNamed(words.replace(/^(?:the )?end of /, ''), { year: 2024, vague: false })?.date.slice(5);
  }
  const day = every === 'month' ? /^(?:the |day )?(\d{1,2})(?:st|nd|rd|th)?$/.exec(words)?.[1] : undefined;
  return day && Number(day) >= 1 && Number(day) <= 31 ? day.padStart(2, '0') : undefined;
}

function readWithin(words: string): DeadlineReading | undefined {
  const [, count = '', kind, word, event] = WITHIN.exec(words) ?? [];
  const n = numberOf(count);
  if (!word || n === undefined || n > 10_000) return undefined;
  const unit =
    kind === 'working' || kind === 'business' ? 'workday' : (word as 'hour' | 'day' | 'week' | 'month' | 'year');
  return { kind: 'within', n, unit, ...(event && { event }) };
}

function readBefore(words: string): DeadlineReading | undefined {
  const event = /^before (\D{1,80})$/i.exec(words)?.[1]?.trim();
  return event ? { kind: 'before', event } : undefined;
}

function dayNamed(words: string, planYear?: PlanYear): { date: string; ownYear: boolean } | undefined {
  const iso = /^\d{4}-\d\d-\d\d$/.exec(words)?.[0];
  if (iso) return isCalendarDate(iso) ? { date: iso, ownYear: true } : undefined;
  const [, day, monthOfDay, yearOfDay] = DAY_FIRST.exec(words) ?? [];
  const [, month = monthOfDay, dayAfter = day, yearAfter = yearOfDay] = MONTH_FIRST.exec(words) ?? [];
  if (month && dayAfter) return named(yearAfter, planYear, (year) => dayOf(year, month, dayAfter));
  return periodNamed(words, planYear);
}

function periodNamed(words: string, planYear?: PlanYear) {
  const [, month, yearOfMonth] = MONTH_END.exec(words) ?? [];
  if (month) return named(yearOfMonth, planYear, (year) => monthEnd(year, monthOf(month)));
  const [, q, ordinal, yearOfQuarter] = QUARTER.exec(words) ?? [];
  const quarter = q ? Number(q) : ORDINALS.indexOf(ordinal ?? '') + 1;
  if (quarter > 0) return named(yearOfQuarter, planYear, (year) => monthEnd(year, 3 * quarter));
  const [, half, yearOfHalf] = HALF.exec(words) ?? [];
  if (half) return named(yearOfHalf, planYear, (year) => monthEnd(year, half === 'first' ? 6 : 12));
  const year = /^(\d{4})$/.exec(words)?.[1];
  return year || /^(?:the|this) year$/.test(words) ? named(year, planYear, (of) => monthEnd(of, 12)) : undefined;
}

function named(year: string | undefined, planYear: PlanYear | undefined, dateOf: (year: number) => string | undefined) {
  const of = year ? Number(year) : planYear?.year;
  const date = of === undefined ? undefined : dateOf(of);
  return date === undefined ? undefined : { date, ownYear: year !== undefined };
}

function dayOf(year: number, month: string, day: string): string | undefined {
  const date = `${year}-${String(monthOf(month)).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3)) + 1;
}

function numberOf(word: string): number | undefined {
  if (/^\d{1,5}$/.test(word)) return Number(word);
  const index = NUMBERS.indexOf(word);
  return index < 0 ? undefined : index;
}
