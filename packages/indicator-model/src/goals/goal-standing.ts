import { type Period, readPeriod } from '../calendar/period.js';
import type { Draft } from '../draft.js';
import type { Rational } from '../exact/rational.js';
import { readDecimal } from '../exact/read-decimal.js';
import { writeTrimmed } from '../exact/write-trimmed.js';
import type { GoalStanding, Measured, PeriodValue } from '../indicators.js';
import { type Aggregated, aggregate } from '../measure/aggregate.js';
import type { GoalRecord, IndicatorRecord } from '../records.js';
import type { GoalSetting } from './goal-setting.js';
import { type Begin, beginOf, earlierLevel } from './goal-start.js';
import { judgeGoal } from './judge-goal.js';
import { readGoal } from './meets.js';
import { paceOf } from './pace.js';

const DECIMALS = 6;

/**
 * Judges one goal of an indicator by what is known of its period (see `judgeGoal`); `undefined` for a period that does
 * not exist.
 *
 * @example
 * // goal 2028: ≥ 95; baseline 2025: 80; 2027: 88, asOf 2028-03-31
 * goalStanding(goal, setting) // expected 80 + 15 × 730/1096 = 89.990876: behind
 */
export function goalStanding(goal: GoalRecord, setting: GoalSetting): GoalStanding | undefined {
  const period = readPeriod(goal.period);
  if (period === undefined) return undefined;
  const { indicator, byPeriod, measure } = setting;
  const actual = aggregate(byPeriod, period, measure);
  const level = actual.value === undefined ? earlierLevel(period, setting) : undefined;
  const figures = figuresOf(goal, indicator);
  const read = readGoal(figures, indicator.direction);
  const value = actual.value ?? level?.value;
  const measuredTo = actual.from.at(-1)?.end ?? level?.on;
  const isRunning = setting.asOf <= period.end;
  const begin = isRunning && measuredTo !== undefined ? beginOf(read, period, measuredTo, setting) : undefined;
  const pace = begin && value && measuredTo ? paceOf(read, begin, period.end, measuredTo, value) : undefined;
  const { state, reason } = judgeGoal(read, { period, actual, level, pace }, setting);
  const standing: Draft<GoalStanding> = { period: goal.period, by: period.end, goal: figures, state, reason };
  if (actual.from.length + actual.missing.length > 0) standing.actual = writeActual(period, actual);
  if (measuredTo !== undefined) standing.measuredTo = measuredTo;
  if (begin !== undefined && pace !== undefined) standing.start = writeStart(begin);
  if (pace !== undefined) standing.expected = writeTrimmed(pace.expected, DECIMALS);
  return standing;
}

function figuresOf({ comparator, value, upper }: GoalRecord, { unit }: IndicatorRecord): GoalStanding['goal'] {
  return {
    comparator,
    ...(value === undefined ? {} : { value }),
    ...(upper === undefined ? {} : { upper }),
    ...(unit === undefined ? {} : { unit }),
  };
}

function writeActual({ id }: Period, { value, from, missing, complete }: Aggregated): PeriodValue {
  return {
    period: id,
    ...(value === undefined ? {} : { value: writeValue(value, from) }),
    from: from.map((one) => one.period),
    missing,
    complete,
  };
}

/** A single recorded value as recorded, anything computed to six decimals at most. */
function writeValue(value: Rational, from: readonly Measured[]): string {
  const [only] = from;
  if (from.length === 1 && only?.value !== undefined && isRecorded(value, only)) return only.value;
  return writeTrimmed(value, DECIMALS);
}

function isRecorded(value: Rational, { value: recorded = '', numerator }: Measured): boolean {
  if (numerator !== undefined) return true;
  const read = readDecimal(recorded);
  return read.over === value.over && read.under === value.under;
}

function writeStart({ on, value, from }: Begin): NonNullable<GoalStanding['start']> {
  return { on, value: writeTrimmed(value, DECIMALS), from };
}
