import type { Context } from './context.js';
import { settleDays } from './data-as-of.js';
import { dutiesOf } from './duties/duty.js';
import { owedFrom, planDays } from './duties/plan-days.js';
import { type StandingNode, standingNodes } from './duties/standing-node.js';
import { unitDirectory } from './duties/unit-directory.js';
import { obligationsOf } from './judge/obligation.js';
import type { Records } from './records.js';
import { EMPTY_LOG, type TaskLog, taskLogs } from './reports/task-log.js';
import { groupStandings } from './roll-up/group-standings.js';
import { type JudgedDuty, taskStanding } from './roll-up/task-standing.js';
import type { Obligation, TaskStanding, Tracking } from './tracking.js';

/** What `track` may be told. */
export interface TrackOptions {
  /** The day everything is judged on, `YYYY-MM-DD`; by default the day up to which the records are complete. */
  readonly asOf?: string;
}

/**
 * What the records of a programme mean on a date: every obligation, task, section, unit and plan with its progress,
 * timeliness, verification and staleness, and the reason for each. Pure and linear in the records.
 *
 * @example
 * // one task of sifaju due 2027-06-30, tracked since 2026-04-01, nothing reported
 * track(published, { asOf: '2027-07-01' }).tasks.get('t1')?.timeliness
 * // { state: 'overdue', reason: { code: 'past-deadline-unreported', deadline: '2027-06-30', days: 1 } }
 */
export function track(published: Records, options: TrackOptions = {}): Tracking {
  const days = settleDays(published, options.asOf);
  const context: Context = {
    ...days,
    since: published.tracking?.since,
    thresholds: published.thresholds,
    units: unitDirectory(published.units, days.asOf),
  };
  const logs = taskLogs(published.progress, days.asOf, context.units);
  const nodes = standingNodes(published.plans, days.asOf);
  const obligations = new Map<string, Obligation>();
  const tasks = new Map<string, TaskStanding>();
  for (const standing of nodes) {
    if (standing.node.kind !== 'task' || tasks.has(standing.node.id)) continue;
    const log = logs.get(standing.node.id) ?? EMPTY_LOG;
    const duties = judgeDuties(standing, log, context);
    for (const duty of duties) {
      for (const { obligation } of duty.obligations) obligations.set(obligation.id, obligation);
    }
    tasks.set(standing.node.id, taskStanding(standing, duties, context.units, log.lastEntry));
  }
  return {
    asOf: days.asOf,
    ...(days.dataAsOf === undefined ? {} : { dataAsOf: days.dataAsOf }),
    tracked: context.since !== undefined,
    obligations,
    tasks,
    ...groupStandings({ nodes, tasks, obligations, records: published, units: context.units }),
  } as unknown as Tracking;
}

function judgeDuties(standing: StandingNode, log: TaskLog, context: Context): JudgedDuty[] {
  const days = planDays(standing.plan);
  const setting = { plan: standing.plan.id, days, from: owedFrom(days, context), log, ended: standing.ended };
  return dutiesOf(standing, context.units).map((duty) => ({
    duty,
    obligations: obligationsOf(duty, setting, context),
  }));
}
