import { addDays, dayString, lastOfMonth, monthOf, yearOf } from '../calendar/day.js';
import { type Period, periodContaining, type Rhythm } from '../calendar/period.js';
import { remembered } from '../remembered.js';
import type { Recurrence } from './time-limit.js';

/** One turn of a recurring duty. Its id is that of its last period: `2027` for 每两年 from 2026 on. */
export interface Turn extends Period {
  /** Last day on which it is in time. */
  readonly deadline: string;
}

/** Between which days turns are asked for. */
export interface TurnWindow {
  /** The day from which turns are counted off: the first day of the plan's period, else `from`. */
  readonly anchor: string;
  /** A turn due before this day was never owed: start of tracking, issue of the plan. */
  readonly from: string;
  /** The day of judgement; turns that begin later do not exist yet. */
  readonly asOf: string;
  /** Last day of the plan or duty. */
  readonly until: string | undefined;
}

/** The most turns that one duty is tracked in; of more, the latest count. */
export const MOST_TURNS = 600;

/**
 * The turns of a recurring duty that exist on a day: from the first that is due on or after `from` to the one that
 * holds `asOf`, and one at least. A daily or weekly rhythm is tracked by months: nobody reports every day, and a month
 * without a report is what can be shown.
 *
 * @example
 * // 每年10月底前, issued 2026-03-18, asOf 2027-05-01
 * turnsOf({ every: 'year', n: 1, by: '10-99' }, window) // 2026 due 2026-10-31, 2027 due 2027-10-31
 */
export function turnsOf({ every, n, by }: Recurrence, { anchor, from, asOf, until }: TurnWindow): readonly Turn[] {
  return found([every, n, by, anchor, from, asOf, until].join(' '));
}

/** Most duties of a plan recur in the same few ways. */
const found = remembered((question) => {
  const [every = '', n, by, anchor = '', from = '', asOf = '', until] = question.split(' ');
  const window = { anchor, from, asOf, until: until || undefined };
  return findTurns({ every: every as Rhythm, n: Number(n), ...(by && { by }) }, window);
});

function findTurns(recurrence: Recurrence, window: TurnWindow): Turn[] {
  const { every, n } = inMonths(recurrence);
  const turns: Turn[] = [];
  let latest = turnFrom(periodContaining(window.anchor, every).start, every, n, recurrence.by, window.until);
  while (!isBeyond(latest, window, turns.length)) {
    if (latest.deadline >= window.from) turns.push(latest);
    const next = addDays(latest.end, 1);
    if (window.until !== undefined && next > window.until) break;
    latest = turnFrom(next, every, n, recurrence.by, window.until);
  }
  return turns.length > 0 ? turns.slice(-MOST_TURNS) : [latest];
}

function isBeyond(turn: Turn, { asOf }: TurnWindow, found: number): boolean {
  return found > 0 && turn.start > asOf;
}

function inMonths({ every, n }: Recurrence): { every: Rhythm; n: number } {
  if (every === 'week') return { every: 'month', n: Math.max(1, Math.round((n * 7) / 30)) };
  if (every === 'day') return { every: 'month', n: Math.max(1, Math.round(n / 30)) };
  return { every, n };
}

function turnFrom(start: string, every: Rhythm, n: number, by: string | undefined, until: string | undefined): Turn {
  let last = periodContaining(start, every);
  for (let count = 1; count < n && (until === undefined || last.end < until); count += 1) {
    last = periodContaining(addDays(last.end, 1), every);
  }
  const due = dueIn(last, by);
  return { id: last.id, start, end: last.end, deadline: until !== undefined && due > until ? until : due };
}

/** `by` inside a period: `MM-DD` with the month counted from the period's first, `DD` in its last month; 99 is a month's last day. */
function dueIn({ start, end }: Period, by: string | undefined): string {
  if (by === undefined) return end;
  const [month, day] = by.length > 2 ? [monthOf(start) + Number(by.slice(0, 2)) - 1, by.slice(3)] : [monthOf(end), by];
  if (month > monthOf(end)) return end;
  const year = yearOf(end);
  const due = dayString(year, month, Math.min(Number(day), Number(lastOfMonth(year, month).slice(8))));
  return due <= end ? due : end;
}
