import { addDays } from '../calendar/day.js';
import { type Period, readPeriod } from '../calendar/period.js';
import { ZERO } from '../exact/rational.js';
import { readDecimal } from '../exact/read-decimal.js';
import type { GoalStanding } from '../indicators.js';
import { exactValue } from '../measure/exact-value.js';
import type { GoalSetting } from './goal-setting.js';
import { isLimit, type ReadGoal } from './meets.js';
import type { Start } from './pace.js';

/** The value of an earlier period that an indicator still stands at. */
export interface Level extends Start {
  /** Id of the entry. */
  readonly entry: string;
}

/** The start of the way to a goal, and what it was taken from. */
export type Begin = Start & { readonly from: NonNullable<GoalStanding['start']>['from'] };

/** The newest value before a period, for an indicator whose last value counts and whose period is not over. */
export function earlierLevel(period: Period, { periods, measure, indicator, asOf }: GoalSetting): Level | undefined {
  if (measure.aggregate !== 'latest' || measure.toCover !== undefined || asOf > period.end) return undefined;
  const last = periods.findLast(({ state, end }) => state === 'value' && end < period.start);
  const value = last && exactValue(last, indicator.unit);
  return last && value ? { on: last.end, value, entry: last.entry } : undefined;
}

/** The baseline, else the first value before; zero for `sum` and `count`. Means and limits have no way to go. */
export function beginOf(
  goal: ReadGoal,
  period: Period,
  measuredTo: string,
  { indicator, measure, periods }: GoalSetting,
): Begin | undefined {
  if (measure.aggregate === 'mean') return undefined;
  if (measure.aggregate !== 'latest') {
    return isLimit(goal) ? undefined : { on: addDays(period.start, -1), value: ZERO, from: 'zero' };
  }
  const { baseline } = indicator;
  const base = baseline && readPeriod(baseline.period);
  if (baseline && base && base.end < measuredTo) {
    return { on: base.end, value: readDecimal(baseline.value), from: 'baseline' };
  }
  const first = periods.find(({ state, end }) => state === 'value' && end < measuredTo);
  const value = first && exactValue(first, indicator.unit);
  return first && value ? { on: first.end, value, from: 'earlier-value' } : undefined;
}
