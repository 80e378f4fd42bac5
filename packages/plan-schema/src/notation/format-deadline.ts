import { daysInMonth } from '../schemas/calendar-date.js';
import type { Deadline, Frequency, RecurringDeadline } from '../schemas/deadline.js';
import type { DeadlineReading } from './deadline-reading.js';
import { parseDeadline } from './parse-deadline.js';
import type { ReadingOptions } from './reading-options.js';

const WORDS: Readonly<Record<Frequency, string>> = {
  year: '年',
  'half-year': '半年',
  quarter: '季度',
  month: '月',
  week: '周',
  day: '日',
};
const UNITS = { hour: '小时', day: '日', workday: '个工作日', week: '周', month: '个月', year: '年' } as const;
const PLAIN = { 'per-term': '任期内', ongoing: '长期坚持', 'plan-period': '规划期内', unclear: '待定' } as const;

/**
 * Writes a deadline as one stretch of 完成时限, with what it is about. The printed words stand wherever they alone read
 * back to the deadline; words that needed others around them give way to canonical ones.
 */
export function formatDeadline(deadline: Deadline, options: ReadingOptions = {}): string {
  const printed = withAbout(deadline, deadline.text);
  return readsBack(printed, deadline, options) ? printed : withAbout(deadline, canonicalDeadlineText(deadline));
}

/** Words of our own for a deadline that nobody printed, such as `2027年6月底前`. */
export function canonicalDeadlineText(deadline: DeadlineReading): string {
  switch (deadline.kind) {
    case 'date':
      return dateText(deadline.date, deadline.doubt ?? false);
    case 'every':
      return recurringText(deadline);
    case 'within':
      return `${deadline.event ? `自${deadline.event}起` : ''}${deadline.n}${UNITS[deadline.unit]}内`;
    case 'before':
      return `${deadline.event}前`;
    case 'per-term':
    case 'ongoing':
    case 'plan-period':
    case 'unclear':
      return PLAIN[deadline.kind];
  }
}

function withAbout({ about }: Deadline, text: string): string {
  return about ? `${about}：${text}` : text;
}

function readsBack(printed: string, deadline: Deadline, options: ReadingOptions): boolean {
  const [read, ...more] = parseDeadline(printed, options);
  const keys = Object.keys(deadline) as (keyof Deadline)[];
  return more.length === 0 && read !== undefined && keys.every((key) => read[key] === deadline[key]);
}

function dateText(date: string, doubt: boolean): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const isEnd = day === daysInMonth(year, month);
  if (!isEnd) return `${year}年${month}月${day}日${doubt ? '前' : ''}`;
  return `${year}年${month === 12 ? '' : `${month}月`}${doubt ? '前' : '底前'}`;
}

function recurringText({ every, n, by, doubt }: Omit<RecurringDeadline, 'text' | 'about'>): string {
  const turn = n === 1 ? WORDS[every] : `${n}${/^(?:half-year|quarter|month)$/.test(every) ? '个' : ''}${WORDS[every]}`;
  return `每${turn}${by ? dayText(every, by, doubt ? '前' : '') : ''}`;
}

function dayText(every: Frequency, by: string, before: string): string {
  const [day = 0, month] = by.split('-').map(Number).reverse();
  if (month === undefined) return day === 99 ? '底前' : `${day}日${before}`;
  const named = every === 'year' ? `${month}月` : `第${month}个月`;
  const isEnd = day === 99 || (every === 'year' && month !== 2 && day === daysInMonth(2024, month));
  return isEnd ? `${named}底前` : `${named}${day}日${before}`;
}
