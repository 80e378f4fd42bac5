import type { ScoreInput, UnknownReason } from '../assessments.js';
import { readPeriod } from '../calendar/period.js';
import { divide, HUNDRED, multiply, order, type Rational } from '../exact/rational.js';
import { readDecimal } from '../exact/read-decimal.js';
import type { Measured, Series } from '../indicators.js';
import { type Aggregated, aggregate, periodsById } from '../measure/aggregate.js';
import type { IndicatorRecord, ItemRecord } from '../records.js';
import type { ScoreContext } from './score-context.js';

/** The value that a rule is applied to, or why there is none, with the records that say so. */
export interface LeafInput {
  readonly value?: Rational;
  readonly unknown?: UnknownReason;
  /** Numerator and denominator of a percentage that was computed from them. */
  readonly quotient?: readonly [string, string];
  readonly inputs: readonly ScoreInput[];
}

/**
 * The input of a leaf: the value that the assessment itself gives, else the observation of the item's indicator for the
 * unit and the year of the scheme, made from shorter periods where every one of them has a value.
 *
 * @example
 * // indicator with quarters of 2027: 3, 4, 5, none
 * leafInput(item, context) // { unknown: 'no-observation', inputs: [the three] }
 */
export function leafInput(item: ItemRecord, context: ScoreContext): LeafInput {
  const given = context.assessment.items.find((one) => one.item === item.id)?.value;
  if (given !== undefined) {
    return {
      value: readDecimal(given),
      inputs: [{ kind: 'assessment', item: item.id, field: 'value', value: given }],
    };
  }
  const indicator = item.indicator === undefined ? undefined : context.indicators.get(item.indicator);
  return indicator === undefined ? { unknown: 'no-value', inputs: [] } : observed(indicator, context);
}

function observed(indicator: IndicatorRecord, { book, on, unit, scheme, context }: ScoreContext): LeafInput {
  const series = book.on(on, indicator.id).units.get(unit);
  const year = readPeriod(scheme.year);
  if (series === undefined || year === undefined) return { unknown: 'no-observation', inputs: [] };
  const { aggregate: way, frequency, unit: measure } = indicator;
  const found = aggregate(periodsById(series), year, { aggregate: way, frequency, unit: measure });
  const latest = book.on(context.asOf, indicator.id).units.get(unit);
  const inputs = found.from.map((one) => inputOf(one, indicator, unit, latest));
  if (found.value !== undefined && found.complete) {
    const quotient = quotientOf(found, measure);
    return { value: found.value, inputs, ...(quotient === undefined ? {} : { quotient }) };
  }
  return { unknown: whyUnknown(series, scheme.year), inputs };
}

function quotientOf({ value, from }: Aggregated, measure: string | undefined): LeafInput['quotient'] {
  const [only] = from;
  if (measure !== '%' || from.length !== 1 || only?.numerator === undefined || only.denominator === undefined) return;
  const { numerator, denominator } = only;
  if (value === undefined || readDecimal(denominator).over === 0n) return;
  const percent = divide(multiply(readDecimal(numerator), HUNDRED), readDecimal(denominator));
  return order(percent, value) === 0 ? [numerator, denominator] : undefined;
}

function inputOf(measured: Measured, { id }: IndicatorRecord, unit: string, latest: Series | undefined): ScoreInput {
  const { year, entry, period, date, value = '', numerator, denominator } = measured;
  const later = latest?.periods.find(({ history }) => history.some((one) => one.entry === entry))?.history.at(-1);
  return {
    kind: 'observation',
    indicator: id,
    year,
    entry,
    period,
    unit,
    date,
    value,
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(later === undefined || later.entry === entry ? {} : { revisedBy: later.entry }),
  };
}

function whyUnknown({ periods }: Series, year: string): UnknownReason {
  const states = periods.filter((one) => one.year === year).map(({ state }) => state);
  if (states.includes('withdrawn')) return 'withdrawn';
  return states.includes('no-data') ? 'no-data' : 'no-observation';
}
