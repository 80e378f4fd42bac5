import type { GoalStanding, Measured, PeriodValue } from '@zhunsheng/indicator-model';
import type { IndicatorView } from './indicator-view.js';

/** What is known of one year of an indicator. */
export interface YearValue {
  readonly year: string;
  /**
   * `measured` in a record of the year, `made` from shorter periods, `baseline` before the plan; `partial`: some of its
   * periods only; `missing`: the year is over; `ahead`: it is not.
   */
  readonly state: 'measured' | 'made' | 'baseline' | 'partial' | 'missing' | 'ahead';
  /** Decimal string; absent for a year without a whole value. */
  readonly value?: string;
  /** The record of the year, also one that says there is no value. */
  readonly measured?: Measured;
  readonly made?: PeriodValue;
  readonly goal?: GoalStanding;
}

/** The years from the baseline or first record to the last goal, without gaps. */
export function yearValues({ indicator, standing }: IndicatorView, dataAsOf: string): readonly YearValue[] {
  const { whole, goals } = standing;
  const years = [
    ...whole.periods.map(({ year }) => year),
    ...goals.map(({ period }) => yearOf(period)),
    ...(indicator.baseline ? [yearOf(indicator.baseline.period)] : []),
  ].sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, index) => yearValue(String(Number(first) + index)));

  function yearValue(year: string): YearValue {
    const measured = whole.periods.find(({ period }) => period === year);
    const goal = goals.find(({ period }) => period === year);
    const base = { year, ...(measured && { measured }), ...(goal && { goal }) };
    if (measured) {
      const value = measured.value;
      return { ...base, state: value === undefined ? 'missing' : 'measured', ...(value !== undefined && { value }) };
    }
    const made = goal?.actual;
    if (made?.value !== undefined && made.complete) return { ...base, made, value: made.value, state: 'made' };
    if (made?.value !== undefined && `${year}-12-31` > dataAsOf) return { ...base, made, state: 'partial' };
    if (indicator.baseline?.period === year) return { ...base, value: indicator.baseline.value, state: 'baseline' };
    return { ...base, state: `${year}-12-31` > dataAsOf ? 'ahead' : 'missing' };
  }
}

/** Periods shorter than a year, in order. */
export function shortPeriods({ standing }: IndicatorView): readonly Measured[] {
  return standing.whole.periods.filter(({ period }) => period.length > 4);
}

function yearOf(period: string): string {
  return period.slice(0, 4);
}
