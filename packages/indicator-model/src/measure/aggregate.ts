import type { Period } from '../calendar/period.js';
import { divide, HUNDRED, multiply, type Rational, total, whole } from '../exact/rational.js';
import type { Measured, Series } from '../indicators.js';
import type { IndicatorRecord } from '../records.js';
import { exactValue } from './exact-value.js';
import { subPeriods } from './sub-periods.js';

/** How an indicator is measured, as far as values of longer periods depend on it. */
export interface Measure extends Pick<IndicatorRecord, 'aggregate' | 'frequency' | 'unit'> {
  /** Units to be covered, where the indicator counts them and their list is closed. */
  readonly toCover?: ReadonlySet<string> | undefined;
}

/** What the values of a period come to, exact. */
export interface Aggregated {
  readonly value?: Rational;
  /** What it was made from, oldest first. */
  readonly from: readonly Measured[];
  /** Shorter periods without a value. */
  readonly missing: readonly string[];
  /** Nothing is missing. */
  readonly complete: boolean;
  /** Units covered, where records list them. */
  readonly covered?: ReadonlySet<string>;
}

const UNKNOWN: Aggregated = { from: [], missing: [], complete: false };

/**
 * The value of a period: its own record, else what the shorter periods of the indicator's rhythm come to. `sum` adds
 * them up, `mean` divides the sum by their number, `count` counts those with a value, `latest` takes the last. Missing
 * ones are named and nothing is put in their place. Where units are to be covered and records list those that are, the
 * value is their share in percent: of the last list for `latest`, else of all lists together.
 *
 * @example
 * // quarterly: Q1 10, Q2 12, Q4 9
 * aggregate(series, year, { aggregate: 'sum', frequency: 'quarter' }) // 31, missing Q3, not complete
 */
export function aggregate(byPeriod: ReadonlyMap<string, Measured>, period: Period, measure: Measure): Aggregated {
  const own = byPeriod.get(period.id);
  if (own?.state === 'value') return combine([own], [], { ...measure, aggregate: 'latest' });
  const parts = subPeriods(period.id, measure.frequency);
  if (parts.length === 0) return UNKNOWN;
  const from: Measured[] = [];
  const missing: string[] = [];
  for (const id of parts) {
    const part = byPeriod.get(id);
    if (part?.state === 'value') from.push(part);
    else missing.push(id);
  }
  return from.length === 0 ? { ...UNKNOWN, missing } : combine(from, missing, measure, parts.at(-1));
}

/** The periods of a series by name. */
export function periodsById({ periods }: Series): ReadonlyMap<string, Measured> {
  return new Map(periods.map((one) => [one.period, one]));
}

function combine(
  from: readonly Measured[],
  missing: readonly string[],
  measure: Measure,
  last: string | undefined = from.at(-1)?.period,
): Aggregated {
  const isLatest = measure.aggregate === 'latest';
  const complete = isLatest ? from.at(-1)?.period === last : missing.length === 0;
  const counting = isLatest ? from.slice(-1) : from;
  const covered = coveredBy(counting, measure);
  const value = covered === undefined ? valueFrom(counting, measure) : shareOf(covered, measure);
  return { value, from: counting, missing: isLatest && complete ? [] : missing, complete, ...(covered && { covered }) };
}

function valueFrom(from: readonly Measured[], { aggregate: way, unit }: Measure): Rational {
  const values = from.flatMap((one) => exactValue(one, unit) ?? []);
  const [only] = values;
  if (only !== undefined && values.length === 1 && way !== 'count') return only;
  if (way === 'count') return whole(from.length);
  const sum = total(values);
  return way === 'mean' ? divide(sum, whole(values.length)) : sum;
}

function coveredBy(from: readonly Measured[], { toCover }: Measure): Set<string> | undefined {
  const lists = from.flatMap(({ covered }) => (covered === undefined ? [] : [covered]));
  if (toCover === undefined || toCover.size === 0 || lists.length === 0) return undefined;
  return new Set(lists.flat().filter((unit) => toCover.has(unit)));
}

function shareOf(covered: ReadonlySet<string>, { toCover }: Measure): Rational {
  return divide(multiply(whole(covered.size), HUNDRED), whole(toCover?.size ?? 1));
}
