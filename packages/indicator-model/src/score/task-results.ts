import { settleDays } from '../data-as-of.js';
import { groupBy } from '../group-by.js';
import { judgeTasks } from '../judge-tasks.js';
import type { Records } from '../records.js';
import { isFinished } from '../reports/claim.js';
import type { Obligation } from '../tracking.js';
import type { TaskResult } from './rules/milestone.js';

/** How tasks and parts stood on any day. */
export type TaskResults = (day: string, duty: string, year: string) => TaskResult;

/**
 * Looks at the tasks that schemes score, as they stood on the day of a result. Of a recurring duty the turns due in the
 * scheme's year count, otherwise all of it. What is open makes the whole open, then what is unknown, then what is late;
 * what was suspended or ended is not known. Tasks are judged once for each day that is asked for.
 *
 * @example
 * // t1 due 2027-12-31, extended to 2028-03-31, completed 2028-03-01
 * taskResults(records)('2028-02-01', 't1', '2027') // 'open'
 * taskResults(records)('2028-04-01', 't1', '2027') // 'on-time'
 */
export function taskResults(records: Records): TaskResults {
  const days = new Map<string, ReadonlyMap<string, readonly Obligation[]>>();
  return (day, duty, year) => {
    const known = days.get(day) ?? dutiesOn(scoredOnly(records), day);
    days.set(day, known);
    const own = (known.get(duty) ?? []).filter((one) => isOfYear(one, year));
    const results = own.map(resultOf);
    return (['open', 'unknown', 'late', 'on-time'] as const).find((one) => results.includes(one)) ?? 'unknown';
  };
}

function scoredOnly(records: Records): Records {
  const rules = records.schemes.flatMap(({ parts }) => parts.flatMap(({ items }) => items.map(({ rule }) => rule)));
  const scored = new Set(
    rules.flatMap((rule) => (rule?.kind === 'milestone' ? rule.tasks.map((duty) => duty.split('.', 1)[0]) : [])),
  );
  return {
    ...records,
    plans: records.plans.map((plan) => ({
      ...plan,
      nodes: plan.nodes.filter(({ kind, id }) => kind === 'section' || scored.has(id)),
    })),
    progress: records.progress.filter(({ task }) => scored.has(task)),
  };
}

function dutiesOn(records: Records, day: string): ReadonlyMap<string, readonly Obligation[]> {
  const { tasks } = judgeTasks(records, settleDays(records, day));
  const obligations = tasks.flatMap(({ duties }) =>
    duties.flatMap((duty) => duty.obligations.map(({ obligation }) => obligation)),
  );
  const pairs = obligations.flatMap((one) =>
    [one.task, ...(one.part === undefined ? [] : [one.part])].map((duty) => ({ duty, one })),
  );
  return new Map([...groupBy(pairs, ({ duty }) => duty)].map(([duty, own]) => [duty, own.map(({ one }) => one)]));
}

function isOfYear({ period, deadline }: Obligation, year: string): boolean {
  return period === undefined || deadline?.original.slice(0, 4) === year;
}

function resultOf({ timeliness, progress }: Obligation): TaskResult {
  if (timeliness.state === 'on-time' || timeliness.state === 'late') return timeliness.state;
  if (timeliness.state === 'unknown' || progress.state === 'suspended' || progress.state === 'ended') return 'unknown';
  return isFinished(progress.state) ? 'on-time' : 'open';
}
