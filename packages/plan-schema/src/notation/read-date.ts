import { daysInMonth, isCalendarDate } from '../schemas/calendar-date.js';
import { type DeadlineReading, type PlanYear, WHAT_IS_DONE } from './deadline-reading.js';
import { NUMERAL, readNumeral } from './numerals.js';

const LEADING = /^(?:力争|确保|原则上|计划|拟|应当?|最迟)?(?:不晚于|不迟于|截至|截止到?|到|至|在|于|自|从)?/;
const YEAR = new RegExp(`^(\\d{4}|[${NUMERAL}]{4})年`);
const THIS_YEAR = /^(?:[本今当]年度?|年度?(?=[内底末]))/;
const RANGE = /^(.{1,14}?)起?(?:—{1,2}|–|~|-|至|到)(.{1,60})$/;
const FIVE_YEAR_PLAN = new RegExp(
  `^[“"]?(十[一二三四五六七八九]?|二十)五[”"]?(?:规划)?(?:期间|时期|期?末|期内|规划期内)(?:${WHAT_IS_DONE})?$`,
);
const EDGE = `(?<edge>底|末)?(?<bound>以前|之前|前后|前|以内|之内|期间|内|中|左右|止|为止)?(?:${WHAT_IS_DONE})?$`;
const PARTS: readonly (readonly [RegExp, (year: number, part: readonly string[]) => string | undefined])[] = [
  [new RegExp(`^(?:年(?=[底末]))?度?${EDGE}`), (year) => monthEnd(year, 12)],
  [new RegExp(`^第?([${NUMERAL}]{1,2})季度${EDGE}`), (year, [, quarter]) => monthEnd(year, 3 * number(quarter))],
  [new RegExp(`^([上下])半年${EDGE}`), (year, [, half]) => monthEnd(year, half === '上' ? 6 : 12)],
  [new RegExp(`^([${NUMERAL}]{1,3})月份?${EDGE}`), (year, [, month]) => monthEnd(year, number(month))],
  [new RegExp(`^([${NUMERAL}]{1,3})月([上中下])旬${EDGE}`), tenDays],
  [new RegExp(`^([${NUMERAL}]{1,3})月([${NUMERAL}]{1,3})[日号](?:\\d{1,2}[时点])?${EDGE}`), exactDay],
];

/**
 * A last day named by year, half-year, quarter, month or day. `words` has half-width signs and no blanks. 前 directly
 * behind a period or day may leave the period or day out or let it in: the latest reading counts, with a doubt.
 */
export function readDate(words: string, planYear?: PlanYear): DeadlineReading | undefined {
  return readNumericDate(words) ?? readFiveYearPlan(words) ?? readRange(words, planYear) ?? readOne(words, planYear);
}

/** The last day of a month; nothing for a month that does not exist. */
export function monthEnd(year: number, month: number): string | undefined {
  return dateOf(year, month, daysInMonth(year, month));
}

function readOne(words: string, planYear?: PlanYear): DeadlineReading | undefined {
  const rest = words.replace(LEADING, '');
  const own = YEAR.exec(rest);
  if (own) return readPart(readNumeral(own[1] ?? ''), rest.slice(own[0].length), false);
  const relative = THIS_YEAR.exec(rest)?.[0];
  // A bare rest without any word for a period would mean the year itself.
  if (!planYear || (relative === undefined && !/^(?:第|[上下]半年|[^年季月]{1,3}[季月])/.test(rest))) return undefined;
  return readPart(planYear.year, rest.slice(relative?.length ?? 0), planYear.vague);
}

function readPart(year: number | undefined, part: string, vague: boolean): DeadlineReading | undefined {
  if (year === undefined) return undefined;
  for (const [pattern, dayOf] of PARTS) {
    const match = pattern.exec(part);
    const date = match && dayOf(year, match);
    if (!match || !date) continue;
    const { edge, bound = '' } = match.groups ?? {};
    const doubt = vague || (!edge && /^(?:以前|之前|前后|前|左右)$/.test(bound)) || /后|左右/.test(bound);
    return { kind: 'date', date, ...(doubt && { doubt }) };
  }
  return undefined;
}

function readRange(words: string, planYear?: PlanYear): DeadlineReading | undefined {
  const [, from = '', to = ''] = RANGE.exec(words.replace(LEADING, '')) ?? [];
  const year = /^\d{4}/.exec(from)?.[0];
  const starts =
    /^\d{4}年?$|^即日$|之日$/.test(from) || readOne(from, planYear ?? { year: 2000, vague: false }) !== undefined;
  if (!starts) return undefined;
  const last = /^\d{4}$/.test(to) ? `${to}年` : to;
  return readOne(last, year ? { year: Number(year), vague: false } : planYear);
}

function readNumericDate(words: string): DeadlineReading | undefined {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words);
  const glued = /^(\d{4})(\d\d)(\d\d)$/.exec(words);
  const [, year, month, day] = match ?? glued ?? [];
  const date = dateOf(number(year), number(month), number(day));
  // Digits without signs between them have lost something on the way.
  return date === undefined ? undefined : { kind: 'date', date, ...(glued && { doubt: true }) };
}

function readFiveYearPlan(words: string): DeadlineReading | undefined {
  const ordinal = readNumeral(FIVE_YEAR_PLAN.exec(words)?.[1] ?? '');
  // The third ran from 1966 to 1970, and all since then followed without a gap.
  return ordinal === undefined ? undefined : { kind: 'date', date: `${1955 + 5 * ordinal}-12-31` };
}

function tenDays(year: number, [, month, third]: readonly string[]): string | undefined {
  if (third === '下') return monthEnd(year, number(month));
  return dateOf(year, number(month), third === '上' ? 10 : 20);
}

function exactDay(year: number, [, month, day]: readonly string[]): string | undefined {
  return dateOf(year, number(month), number(day));
}

function dateOf(year: number, month: number, day: number): string | undefined {
  const date = [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
  return isCalendarDate(date) ? date : undefined;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function number(words: string | undefined): number {
  return readNumeral(words ?? '') ?? Number.NaN;
}
