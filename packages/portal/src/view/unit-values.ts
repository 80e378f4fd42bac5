import type { GoalFigures, Measured } from '@zhunsheng/indicator-model';
import { compareDecimals } from './decimals.js';
import type { IndicatorView } from './indicator-view.js';

/** What units have of an indicator. */
export interface UnitValues {
  /** Every period that some unit has a record of, oldest first. */
  readonly periods: readonly string[];
  /** The latest of them that some unit has a value of. */
  readonly latest: string;
  /** What the latest is held against. */
  readonly goal?: GoalFigures;
  /** The best first by the indicator's direction; those without a value of the latest period last. */
  readonly rows: readonly UnitRow[];
}

/** The values of one unit by period. */
export interface UnitRow {
  readonly unit: string;
  readonly periods: ReadonlyMap<string, Measured>;
  /** Of the latest period. */
  readonly latest?: Measured;
}

/** The values of an indicator by unit; `undefined` for one that is not measured by unit. */
export function unitValues({ indicator, standing }: IndicatorView): UnitValues | undefined {
  const all = [...standing.units].flatMap(([, { periods }]) => periods);
  const valued = all.filter(({ state }) => state === 'value').sort((a, b) => (a.end < b.end ? -1 : 1));
  const latest = valued.at(-1)?.period ?? all.at(-1)?.period;
  if (latest === undefined) return undefined;
  const goal = standing.goals.find(({ period }) => period === latest)?.goal;
  const rows = [...standing.units].map(([unit, series]): UnitRow => {
    const periods = new Map(series.periods.map((one) => [one.period, one]));
    const own = periods.get(latest);
    return { unit, periods, ...(own && { latest: own }) };
  });
  return {
    periods: [...new Map(all.map(({ period, end }) => [period, end]))].sort(byEnd).map(([period]) => period),
    latest,
    ...(goal && { goal }),
    rows: rows.sort(bestFirst(indicator.direction)),
  };
}

function byEnd([a, aEnd]: readonly [string, string], [b, bEnd]: readonly [string, string]): number {
  if (aEnd !== bEnd) return aEnd < bEnd ? -1 : 1;
  return b.length - a.length;
}

function bestFirst(direction: 'higher' | 'lower' | 'none'): (a: UnitRow, b: UnitRow) => number {
  return (a, b) => {
    const [left, right] = [a.latest?.value, b.latest?.value];
    if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1;
    const order = compareDecimals(left, right);
    return direction === 'lower' ? order : -order;
  };
}
