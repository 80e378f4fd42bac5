import type { Context } from '../context.js';
import { type Owing, owingOf } from '../duties/owing.js';
import type { StandingNode } from '../duties/standing-node.js';
import { groupBy } from '../group-by.js';
import { hear } from '../reports/hearing.js';
import type { TaskLog } from '../reports/task-log.js';
import type { JudgedDuty } from '../roll-up/task-standing.js';
import type { TargetStanding } from '../targets.js';
import { type TargetedDuty, targetStanding } from './target-standing.js';

/** A task with all that was judged of it. */
export interface JudgedTask {
  readonly standing: StandingNode;
  readonly log: TaskLog;
  readonly duties: readonly JudgedDuty[];
}

/** Targets by id, and their ids by task. */
export interface TargetStandings {
  readonly targets: ReadonlyMap<string, TargetStanding>;
  readonly targetsOfTask: ReadonlyMap<string, readonly string[]>;
}

/**
 * The targets of all tasks and parts, each in every period of its duty. What a task with parts prints for the whole is
 * judged by reports on the whole.
 *
 * @example targetStandings(tasks, context).targets.get('xz26-101.b~1')?.state // 'on-course'
 */
export function targetStandings(tasks: readonly JudgedTask[], context: Context): TargetStandings {
  const standings = tasks.flatMap((task) =>
    hasTargets(task) ? targetedDuties(task, context).flatMap((duty) => targetsOf(duty, context)) : [],
  );
  const byTask = groupBy(standings, ({ task }) => task);
  return {
    targets: new Map(standings.map((one) => [one.id, one])),
    targetsOfTask: new Map([...byTask].map(([task, own]) => [task, own.map(({ id }) => id)])),
  };
}

function targetsOf(duty: TargetedDuty, context: Context): TargetStanding[] {
  return duty.targets.map((_, index) => targetStanding(duty, index, context));
}

function hasTargets({ standing: { node } }: JudgedTask): boolean {
  return node.targets.length > 0 || node.blocks.some(({ targets }) => targets.length > 0);
}

function targetedDuties(task: JudgedTask, context: Context): TargetedDuty[] {
  const { node } = task.standing;
  const printed = new Map(
    [node, ...node.blocks].flatMap(({ id, targets }) => (id === undefined ? [] : [[id, targets]])),
  );
  const ofDuties = task.duties.flatMap(({ duty, obligations }) =>
    obligations.map(
      ({ obligation, hearing }): TargetedDuty => ({
        id: obligation.id,
        duty: duty.id,
        task: duty.task,
        targets: printed.get(duty.id) ?? [],
        period: obligation.period,
        deadline: obligation.deadline?.current,
        isDone: obligation.progress.state === 'completed' || obligation.progress.state === 'sustained',
        hearing,
      }),
    ),
  );
  const hasParts = task.duties.some(({ duty }) => duty.part !== undefined);
  return hasParts && node.targets.length > 0 ? [ofWhole(task, context), ...ofDuties] : ofDuties;
}

function ofWhole({ standing, log }: JudgedTask, { units }: Context): TargetedDuty {
  const { node, above } = standing;
  const owing: Owing = owingOf([node, ...above], units);
  const duty = { id: node.id, task: node.id, taskLeads: owing.leads, ...owing, deadlines: [] };
  return {
    id: node.id,
    duty: node.id,
    task: node.id,
    targets: node.targets,
    period: undefined,
    deadline: undefined,
    isDone: false,
    hearing: hear(duty, undefined, log, units),
  };
}
