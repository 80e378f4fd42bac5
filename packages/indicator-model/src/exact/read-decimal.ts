import { remembered } from '../remembered.js';
import { fraction, type Rational } from './rational.js';

/**
 * The exact value of a decimal string as records hold it. Throws on anything else: schemas let nothing else in.
 *
 * @example readDecimal('-12.50') // −25/2
 */
export const readDecimal = remembered(parseDecimal);

function parseDecimal(text: string): Rational {
  const [, sign, digits = '', places = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (sign === undefined) throw new RangeError(`no decimal number: ${text}`);
  const over = BigInt(digits + places);
  return fraction(sign === '-' ? -over : over, 10n ** BigInt(places.length));
}
