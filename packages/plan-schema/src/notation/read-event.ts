import { type DeadlineReading, WHAT_IS_DONE } from './deadline-reading.js';
import { NUMERAL, readNumeral } from './numerals.js';

const UNITS = {
  工作日: 'workday',
  小时: 'hour',
  自然日: 'day',
  天: 'day',
  日: 'day',
  星期: 'week',
  周: 'week',
  月: 'month',
  年: 'year',
} as const;
const TODAY = new RegExp(`^(?:当日|当天|即日)(?:内|前)?(?:${WHAT_IS_DONE})?$`);
const WITHIN = new RegExp(
  `^(.{0,60}?)([${NUMERAL}]{1,5}|半)个?(${Object.keys(UNITS).join('|')})(以内|之内|内)?(?:${WHAT_IS_DONE})?$`,
);
const START = /^(?:应当?|须|需要?)?(?:自|从|在|于)?/;
const FROM_EVENT = /(?:之日起?|起|后),?$/;
const BEFORE = new RegExp(`^(?:在|于)?([^\\d]{1,40}?)(?:之前|以前|前)(?:${WHAT_IS_DONE})?$`);
const CALENDAR = /^[上下本今当第年月日季度半底末初周一二三四五六七八九十每]+$|^(?:目|当|日|此|提|先|先前|目|以|之)$/;

/** So long after an event, or before one: `自发布之日起30日内`, `30个工作日内`, `有效期届满前`. `words` has no blanks. */
export function readEvent(words: string): DeadlineReading | undefined {
  if (TODAY.test(words)) return { kind: 'within', n: 0, unit: 'day' };
  return readWithin(words) ?? readBefore(words);
}

function readWithin(words: string): DeadlineReading | undefined {
  const [, lead = '', count = '', word = '', inside] = WITHIN.exec(words) ?? [];
  const unit = UNITS[word as keyof typeof UNITS];
  const event = lead.replace(START, '');
  if (!unit || (event ? !FROM_EVENT.test(event) : !inside)) return undefined;
  const halfYear = count === '半' && unit === 'year';
  const n = halfYear ? 6 : readNumeral(count);
  if (n === undefined || n > 10_000) return undefined;
  const named = event.replace(/(?:起|之后|以后|后)?,?$/, '');
  return { kind: 'within', n, unit: halfYear ? 'month' : unit, ...(named && { event: named }) };
}

function readBefore(words: string): DeadlineReading | undefined {
  const event = BEFORE.exec(words)?.[1];
  return event && !CALENDAR.test(event) ? { kind: 'before', event } : undefined;
}
