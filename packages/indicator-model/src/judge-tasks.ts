import { workDays } from './calendar/work-days.js';
import type { Context } from './context.js';
import type { Days } from './data-as-of.js';
import { dutiesOf } from './duties/duty.js';
import { owedFrom, planDays } from './duties/plan-days.js';
import { type StandingNode, standingNodes } from './duties/standing-node.js';
import { unitDirectory } from './duties/unit-directory.js';
import type { JudgedTask } from './goals/task-targets.js';
import { obligationsOf } from './judge/obligation.js';
import type { Records } from './records.js';
import { EMPTY_LOG, type TaskLog, taskLogs } from './reports/task-log.js';
import type { JudgedDuty } from './roll-up/task-standing.js';

/** Every task of a programme with its duties judged, and what they were judged with. */
export interface JudgedProgramme {
  readonly context: Context;
  /** Sections and tasks as they stand on `asOf`. */
  readonly nodes: readonly StandingNode[];
  /** Each task once, in the order of `nodes`. */
  readonly tasks: readonly JudgedTask[];
}

/** Judges every task on a day. */
export function judgeTasks(records: Records, days: Days): JudgedProgramme {
  const context: Context = {
    ...days,
    since: records.tracking?.since,
    thresholds: records.thresholds,
    units: unitDirectory(records.units, days.asOf),
    workDays: workDays(records.calendars),
  };
  const logs = taskLogs(records.progress, days.asOf, context.units);
  const nodes = standingNodes(records.plans, days.asOf);
  const seen = new Set<string>();
  const tasks: JudgedTask[] = [];
  for (const standing of nodes) {
    if (standing.node.kind !== 'task' || seen.has(standing.node.id)) continue;
    seen.add(standing.node.id);
    const log = logs.get(standing.node.id) ?? EMPTY_LOG;
    tasks.push({ standing, log, duties: judgeDuties(standing, log, context) });
  }
  return { context, nodes, tasks };
}

function judgeDuties(standing: StandingNode, log: TaskLog, context: Context): JudgedDuty[] {
  const days = planDays(standing.plan);
  const setting = { plan: standing.plan.id, days, from: owedFrom(days, context), log, ended: standing.ended };
  return dutiesOf(standing, context.units).map((duty) => ({
    duty,
    obligations: obligationsOf(duty, setting, context),
  }));
}
