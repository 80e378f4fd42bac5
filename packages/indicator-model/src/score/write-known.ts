import { HUNDRED, multiply, type Rational } from '../exact/rational.js';
import { readDecimal } from '../exact/read-decimal.js';
import { writeRounded } from '../exact/round.js';
import { writeTrimmed } from '../exact/write-trimmed.js';

/**
 * A share of the weight in percent, cut to two decimals, so that only the whole is `100`; `0` where weights are not known.
 *
 * @example writeKnown(2/3) // '66.66'
 */
export function writeKnown(known: Rational | undefined): string {
  if (known === undefined) return '0';
  const cut = writeRounded(multiply(known, HUNDRED), { decimals: 2, mode: 'down' });
  return writeTrimmed(readDecimal(cut), 2);
}
