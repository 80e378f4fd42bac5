import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import { readDecimal } from '../exact/read-decimal.js';
import type { NodeRecord } from '../records.js';
import type { Claim } from '../reports/claim.js';
import type { Hearing } from '../reports/hearing.js';
import type { Report } from '../reports/task-log.js';
import type { TargetReading, TargetStanding } from '../targets.js';
import { isLimit, meets, type ReadGoal, readGoal } from './meets.js';

/** A duty in one period with the targets that it prints and who was heard on it. */
export interface TargetedDuty {
  /** Id of the obligation. */
  readonly id: string;
  readonly duty: string;
  readonly task: string;
  readonly targets: NodeRecord['targets'];
  readonly period: string | undefined;
  /** The deadline in force. */
  readonly deadline: string | undefined;
  readonly isDone: boolean;
  readonly hearing: Hearing;
}

type Verdict = Pick<TargetStanding, 'state' | 'reason'>;

/**
 * One target against the latest values that units reported for it. A value belongs to the target whose metric it names;
 * one without a metric to the only target of the duty that the report speaks of. The first line that fits decides.
 *
 * | if | then |
 * |---|---|
 * | no figure decides (左右, 约) | no-goal |
 * | nobody reported a value, or some members of a group did not | no-data |
 * | met, and the goal is no limit, or the duty is done, or its time is over | achieved |
 * | met | on-course: a limit can still be broken |
 * | not met and the time is over within the records | missed |
 * | not met though the duty is reported as done; a limit exceeded | behind |
 * | else | on-course: nothing tells a pace |
 *
 * @example
 * // 备案审查率 = 100%, by 2027-12-31; reported 97 on 2027-06-30, asOf 2028-01-01
 * targetStanding(duty, 0, context) // { state: 'missed', reason: { code: 'goal-missed', entry: 'u2', … }, … }
 */
export function targetStanding(duty: TargetedDuty, index: number, context: Context): TargetStanding {
  const target = duty.targets[index];
  if (target === undefined) throw new RangeError(`${duty.id} has no target ${index}`);
  const { metric, comparator, value, upper, unit } = target;
  const figures = {
    comparator,
    ...(value === undefined ? {} : { value }),
    ...(upper === undefined ? {} : { upper }),
    ...(unit === undefined ? {} : { unit }),
  };
  const goal = readGoal(figures);
  const readings = duty.hearing.claims.flatMap((claim) => readingOf(claim, duty, metric, goal) ?? []);
  const reporters = new Set(readings.map((reading) => reading.unit));
  const missing = duty.hearing.divided ? duty.hearing.owers.filter((ower) => !reporters.has(ower)) : [];
  const by = target.by ?? duty.deadline;
  const { state, reason } = judge(goal, { readings, missing, by, isDone: duty.isDone }, context);
  const standing: Draft<TargetStanding> = {
    id: `${duty.id}~${index + 1}`,
    duty: duty.duty,
    task: duty.task,
    index,
    metric,
    goal: figures,
    readings,
    missing,
    state,
    reason,
  };
  if (duty.period !== undefined) standing.period = duty.period;
  if (by !== undefined) standing.by = by;
  return standing;
}

function readingOf(claim: Claim, duty: TargetedDuty, metric: string, goal: ReadGoal): TargetReading | undefined {
  for (const report of claim.heard.toReversed()) {
    const value = reportedValue(report, duty, metric);
    if (value === undefined) continue;
    const met = meets(goal, readDecimal(value));
    const { id: entry, date } = report.entry;
    return { unit: report.unit, value, entry, date, ...(met === undefined ? {} : { met }) };
  }
  return undefined;
}

function reportedValue({ entry, about }: Report, duty: TargetedDuty, metric: string): string | undefined {
  const isOnly = duty.targets.length === 1 && about === duty.duty;
  const named = entry.values.findLast((one) => one.metric === metric);
  return (named ?? (isOnly ? entry.values.findLast((one) => one.metric === undefined) : undefined))?.value;
}

interface Known extends Pick<TargetStanding, 'readings' | 'missing'> {
  readonly by: string | undefined;
  readonly isDone: boolean;
}

function judge(goal: ReadGoal, { readings, missing, by, isDone }: Known, { asOf, dataAsOf }: Context): Verdict {
  const over = by !== undefined && asOf > by;
  const recorded = over && dataAsOf !== undefined && dataAsOf >= by;
  const [first] = readings;
  if (first === undefined) {
    if (over) return { state: 'no-data', reason: { code: recorded ? 'no-value' : 'beyond-data' } };
    return { state: 'no-data', reason: { code: 'not-yet-measured' } };
  }
  const failing = readings.find(({ met }) => met === false);
  const { entry, date } = failing ?? readings.find(({ met }) => met === undefined) ?? first;
  const because = (code: Verdict['reason']['code']) => ({ code, entry, date });
  if (readings.some(({ met }) => met === undefined)) return { state: 'no-goal', reason: because('goal-not-exact') };
  if (failing === undefined) {
    if (missing.length > 0) return { state: 'no-data', reason: because('units-missing') };
    const holds = !isLimit(goal) || isDone || over;
    return holds
      ? { state: 'achieved', reason: because('goal-met') }
      : { state: 'on-course', reason: because('within-limit') };
  }
  if (recorded) return { state: 'missed', reason: because('goal-missed') };
  if (isDone) return { state: 'behind', reason: because('done-below-goal') };
  return exceeds(goal)
    ? { state: 'behind', reason: because('limit-exceeded') }
    : { state: 'on-course', reason: because('pace-unknown') };
}

/** Whether what fails a goal lies beyond it: of an exact figure or a span nobody can tell. */
function exceeds({ comparator }: ReadGoal): boolean {
  return comparator === '<=' || comparator === '<';
}
