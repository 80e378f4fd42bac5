import { daysBetween } from '../calendar/day.js';
import { compare } from '../compare.js';
import type { Reason, TaskStanding, Tracking } from '../tracking.js';

/** A task that somebody should look at. */
export interface Concern {
  readonly task: TaskStanding;
  /** Why it is here. */
  readonly reason: Reason;
  /** Calendar days: overdue by, since it was returned, or since the last report. */
  readonly days: number;
}

/** Tasks that need attention, each list with most days first, then in order of id. A task may stand in several. */
export interface Attention {
  readonly overdue: readonly Concern[];
  readonly returned: readonly Concern[];
  readonly stale: readonly Concern[];
}

/**
 * The tasks that are overdue, that were returned by a verifier, or that nobody reported on for too long.
 *
 * @example attention(tracking).overdue[0] // { task, reason: { code: 'past-deadline-unreported', … }, days: 212 }
 */
export function attention({ tasks, asOf }: Tracking): Attention {
  const all = [...tasks.values()];
  const overdue = all.filter(({ timeliness }) => timeliness.state === 'overdue');
  const returned = all.filter(({ verification }) => verification.state === 'returned');
  const stale = all.filter((task) => task.stale.state);
  return {
    overdue: longestFirst(overdue.map((task) => concern(task, task.timeliness.reason, asOf))),
    returned: longestFirst(returned.map((task) => concern(task, task.verification.reason, asOf))),
    stale: longestFirst(stale.map((task) => concern(task, task.stale.reason, asOf))),
  };
}

function concern(task: TaskStanding, reason: Reason, asOf: string): Concern {
  return { task, reason, days: reason.days ?? daysBetween(reason.date ?? asOf, asOf) };
}

function longestFirst(concerns: readonly Concern[]): Concern[] {
  return concerns.toSorted((a, b) => b.days - a.days || compare(a.task.id, b.task.id));
}
