import type { Period } from '../calendar/period.js';
import { order, type Rational } from '../exact/rational.js';
import type { GoalStanding } from '../indicators.js';
import type { Aggregated } from '../measure/aggregate.js';
import type { GoalSetting } from './goal-setting.js';
import type { Level } from './goal-start.js';
import { isLimit, meets, type ReadGoal } from './meets.js';
import type { Pace } from './pace.js';

/** A state of a goal with its reason. */
export type Verdict = Pick<GoalStanding, 'state' | 'reason'>;

/** What is known at the time of the judgement. */
export interface Known {
  readonly period: Period;
  readonly actual: Aggregated;
  readonly level: Level | undefined;
  readonly pace: Pace | undefined;
}

/**
 * What is known against the goal; the first line that fits decides.
 *
 * | what is known | while the period lasts | when it is over |
 * |---|---|---|
 * | nothing | the newest earlier value on its way to the goal (`latest`), else no-data | no-data |
 * | all of it, goal met | achieved | achieved |
 * | all of it, goal not met | behind | missed |
 * | some, met, and more can only add to it (`sum`, `count` against a lower bound) | achieved | achieved |
 * | some, met (`latest`) | achieved | no-data |
 * | some, met otherwise | on-course | no-data |
 * | some, not met | on-course or behind by its pace; `mean` and limits: behind | no-data |
 *
 * A pace is told from the baseline, else from the first value before; from zero for `sum` and `count`. Without a start
 * nobody is said to be behind.
 */
export function judgeGoal(goal: ReadGoal, known: Known, setting: GoalSetting): Verdict {
  const { actual, level } = known;
  const value = actual.value ?? level?.value;
  if (value === undefined) return unknown(known, setting);
  const evidence = actual.from.at(-1) ?? { entry: level?.entry ?? '', date: level?.on ?? '' };
  const because = { entry: evidence.entry, date: evidence.date };
  const met = meets(goal, value);
  if (met === undefined) return { state: 'no-goal', reason: { code: 'goal-not-exact', ...because } };
  const { state, code } = actual.value === undefined ? onTheWay(met, known) : byValue(goal, met, known, setting);
  return { state, reason: { code, ...because } };
}

type Outcome = { readonly state: Verdict['state']; readonly code: Verdict['reason']['code'] };

function byValue(goal: ReadGoal, met: boolean, known: Known, { asOf, measure }: GoalSetting): Outcome {
  const over = asOf > known.period.end;
  const grows = measure.aggregate === 'sum' || measure.aggregate === 'count';
  if (known.actual.complete) {
    if (met) return { state: 'achieved', code: 'goal-met' };
    return over ? { state: 'missed', code: 'goal-missed' } : { state: 'behind', code: 'behind-pace' };
  }
  if (met && grows && !isLimit(goal)) return { state: 'achieved', code: 'goal-met' };
  if (over) return { state: 'no-data', code: 'period-incomplete' };
  if (met && measure.aggregate === 'latest') return { state: 'achieved', code: 'goal-met' };
  if (met) return { state: 'on-course', code: 'within-limit' };
  if (measure.aggregate === 'mean') return { state: 'behind', code: 'behind-pace' };
  if (grows && isExceeded(goal, known.actual.value)) return { state: 'behind', code: 'limit-exceeded' };
  return onTheWay(false, known);
}

function onTheWay(met: boolean, { pace }: Known): Outcome {
  if (met) return { state: 'on-course', code: 'on-pace' };
  if (pace === undefined) return { state: 'on-course', code: 'pace-unknown' };
  return pace.kept ? { state: 'on-course', code: 'on-pace' } : { state: 'behind', code: 'behind-pace' };
}

function unknown({ period, actual }: Known, { asOf, dataAsOf, periods }: GoalSetting): Verdict {
  if (asOf <= period.end) {
    const never = !periods.some(({ state }) => state === 'value');
    return { state: 'no-data', reason: { code: never ? 'never-measured' : 'not-yet-measured' } };
  }
  if (dataAsOf === undefined || dataAsOf < period.end) return { state: 'no-data', reason: { code: 'beyond-data' } };
  return { state: 'no-data', reason: { code: actual.from.length > 0 ? 'period-incomplete' : 'no-value' } };
}

function isExceeded({ comparator, value, upper }: ReadGoal, actual: Rational | undefined): boolean {
  const limit = comparator === 'between' ? upper : value;
  if (limit === undefined || actual === undefined) return false;
  const beyond = order(actual, limit);
  return comparator === '<' ? beyond >= 0 : beyond > 0;
}
