import { dayString, yearOf } from '../calendar/day.js';
import { compare } from '../compare.js';
import { groupBy } from '../group-by.js';
import type { Obligation, Tracking } from '../tracking.js';

/** The deadlines in force that fall into a year or month. */
export interface DueTasks {
  /** Ids of tasks with a deadline here, finished ones too, each once, in order of id. */
  readonly tasks: readonly string[];
  /** Ids of those among them with an obligation that is due here and overdue. */
  readonly overdue: readonly string[];
}

/** One month of a deadline calendar. */
export interface CalendarMonth extends DueTasks {
  /** `YYYY-MM`. */
  readonly month: string;
}

/** One year of a deadline calendar, always with twelve months. */
export interface CalendarYear extends DueTasks {
  /** `YYYY`. */
  readonly year: string;
  readonly months: readonly CalendarMonth[];
}

/**
 * The deadlines of a programme by year and month, from the first year with one to the last without a gap. A task with
 * two deadlines in one month counts once there; in the year it counts once, so that months may add up to more.
 *
 * @example deadlineCalendar(tracking)[0]?.months[5] // { month: '2026-06', tasks: ['t1', 't2'], overdue: ['t2'] }
 */
export function deadlineCalendar({ obligations }: Tracking): CalendarYear[] {
  const dated = [...obligations.values()].filter(({ deadline }) => deadline !== undefined);
  const byMonth = groupBy(dated, ({ deadline }) => deadline?.current.slice(0, 7) ?? '');
  const years = [...byMonth.keys()].map(yearOf);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => calendarYear(first + at, byMonth));
}

function calendarYear(year: number, byMonth: ReadonlyMap<string, readonly Obligation[]>): CalendarYear {
  const months = Array.from({ length: 12 }, (_, at) => dayString(year, at + 1, 1).slice(0, 7));
  return {
    year: String(year),
    ...dueTasks(months.flatMap((month) => byMonth.get(month) ?? [])),
    months: months.map((month) => ({ month, ...dueTasks(byMonth.get(month) ?? []) })),
  };
}

function dueTasks(obligations: readonly Obligation[]): DueTasks {
  const overdue = obligations.filter(({ timeliness }) => timeliness.state === 'overdue');
  return { tasks: taskIds(obligations), overdue: taskIds(overdue) };
}

function taskIds(obligations: readonly Obligation[]): string[] {
  return [...new Set(obligations.map(({ task }) => task))].toSorted(compare);
}
