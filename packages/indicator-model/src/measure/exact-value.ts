import { absolute, divide, HUNDRED, multiply, ONE, order, type Rational, subtract, whole } from '../exact/rational.js';
import { readDecimal } from '../exact/read-decimal.js';
import type { Measured } from '../indicators.js';

const THOUSAND = whole(1000);
const TEN = whole(10);

/**
 * The exact value behind a recorded one: the quotient of its numbers where the record is that quotient rounded, else
 * the record. `undefined` without a value.
 *
 * @example
 * // value 91.32, numerator 1388, denominator 1520, unit %
 * exactValue(measured, '%') // 138800/1520, not 91.32
 */
export function exactValue(
  { value, numerator, denominator }: Pick<Measured, 'value' | 'numerator' | 'denominator'>,
  unit: string | undefined,
): Rational | undefined {
  if (value === undefined) return undefined;
  const recorded = readDecimal(value);
  if (numerator === undefined || denominator === undefined) return recorded;
  const below = readDecimal(denominator);
  if (below.over === 0n) return recorded;
  const quotient = multiply(divide(readDecimal(numerator), below), scaleOf(unit));
  return order(absolute(subtract(quotient, recorded)), lastPlaceOf(value)) < 0 ? quotient : recorded;
}

function scaleOf(unit: string | undefined): Rational {
  if (unit === '%' || unit === '％') return HUNDRED;
  return unit === '‰' ? THOUSAND : ONE;
}

function lastPlaceOf(value: string): Rational {
  let place = ONE;
  for (let left = value.split('.')[1]?.length ?? 0; left > 0; left -= 1) place = divide(place, TEN);
  return place;
}
