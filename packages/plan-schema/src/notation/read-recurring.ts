import { daysInMonth } from '../schemas/calendar-date.js';
import { FREQUENCY, type Frequency } from '../schemas/deadline.js';
import type { DeadlineReading } from './deadline-reading.js';
import { NUMERAL, readNumeral } from './numerals.js';

const HEAD = new RegExp(`^(?:每|按|逐)([${NUMERAL}]{1,4})?个?(年度?|半年|季度?|月度?|周|星期|日|天)`);
const TURN = new RegExp(`^([${NUMERAL}]{1,3})(年|个?月|周)(?=定期|一次|为一个?周期)`);
const DONE = new RegExp(`^[^\\d月日号]{0,2}$|^[^\\d月日号]{2}[^\\d]{0,40}(?:[${NUMERAL}]{1,2}次[^\\d]{0,40})?$`);
const BEFORE = '(?<before>以前|之前|前)?内?';
const DAY = `([${NUMERAL}]{1,3})[日号]${BEFORE}`;
const NTH_MONTH = `(首|末|第[${NUMERAL}]{1,2}个?)月`;

/** A form of the last day in a turn. It gives `''` for the turn's own end and nothing for a day that does not exist. */
type ByForm = readonly [RegExp, (part: readonly string[]) => string | undefined];

const IN_YEAR: readonly ByForm[] = [
  [new RegExp(`^([${NUMERAL}]{1,3})月${DAY}`), ([, month, day]) => dayOfYear(number(month), number(day))],
  [new RegExp(`^([${NUMERAL}]{1,3})月份?(?:底|末)?前?`), ([, month]) => lastOfMonth(number(month))],
  [new RegExp(`^第?([${NUMERAL}]{1,2})季度(?:底|末)?前?`), ([, quarter]) => lastOfMonth(3 * number(quarter))],
  [/^([上下])半年(?:底|末)?前?/, ([, half]) => lastOfMonth(half === '上' ? 6 : 12)],
  [/^年?(?:底|末)前?/, () => '12-31'],
];
const IN_MONTH: readonly ByForm[] = [
  [new RegExp(`^${DAY}`), ([, day]) => twoDigits(number(day), 31)],
  [/^月?(?:底|末)前?/, () => '99'],
];
const FORMS: Readonly<Record<Frequency, readonly ByForm[]>> = {
  year: IN_YEAR,
  'half-year': inMonths(6),
  quarter: inMonths(3),
  month: IN_MONTH,
  week: [],
  day: [],
};

/**
 * A duty that returns: `每年12月底前`, `每两年`, `每季度首月10日前`. Where a turn is a quarter or half-year, the month of `by`
 * counts within the turn, from 01. `words` has half-width signs and no blanks.
 */
export function readRecurring(words: string): DeadlineReading | undefined {
  const head = HEAD.exec(words) ?? TURN.exec(words);
  const every = frequencyOf(head?.[2] ?? '');
  const n = head?.[1] ? readNumeral(head[1]) : 1;
  if (!head || !every || n === undefined || n < 1 || n > 60) return undefined;
  const last = lastDay(every, words.slice(head[0].length));
  if (last.by === undefined || !DONE.test(last.rest)) return undefined;
  return { kind: 'every', every, n, ...(last.by && { by: last.by }), ...(last.doubt && { doubt: true }) };
}

/** The rhythm that a word such as 年, 半年 or 季度 stands for. */
export function frequencyOf(word: string): Frequency | undefined {
  return FREQUENCY.words[word.replace(/^个|度$/g, '').replace('星期', '周')];
}

function lastDay(every: Frequency, words: string): { by: string | undefined; doubt: boolean; rest: string } {
  for (const [form, byOf] of FORMS[every]) {
    const match = form.exec(words);
    if (!match) continue;
    return { by: byOf(match), doubt: match.groups?.['before'] !== undefined, rest: words.slice(match[0].length) };
  }
  return { by: '', doubt: false, rest: words };
}

function inMonths(length: number): ByForm[] {
  const monthOf = (words: string | undefined) => {
    if (words === '首') return '01';
    return twoDigits(words === '末' ? length : number(words?.replace(/[第个]/g, '')), length);
  };
  const join = (month: string | undefined, day: string | undefined) => month && day && `${month}-${day}`;
  return [
    [new RegExp(`^${NTH_MONTH}${DAY}`), ([, month, day]) => join(monthOf(month), twoDigits(number(day), 31))],
    [new RegExp(`^${NTH_MONTH}(?:底|末)前?`), ([, month]) => join(monthOf(month), '99')],
    [/^(?:底|末)前?/, () => ''],
  ];
}

function dayOfYear(month: number, day: number): string | undefined {
  // 29 February is a day of some years.
  const exists = day >= 1 && day <= daysInMonth(2024, month);
  return exists ? `${twoDigits(month, 12)}-${twoDigits(day, 31)}` : undefined;
}

function lastOfMonth(month: number): string | undefined {
  // The last day of February is not the same every year.
  return twoDigits(month, 12) && `${twoDigits(month, 12)}-${month === 2 ? '99' : daysInMonth(2024, month)}`;
}

function twoDigits(value: number, most: number): string | undefined {
  return value >= 1 && value <= most ? String(value).padStart(2, '0') : undefined;
}

function number(words: string | undefined): number {
  return readNumeral(words ?? '') ?? Number.NaN;
}
