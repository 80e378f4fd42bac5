import type { Rational } from './rational.js';
import { writeRounded } from './round.js';

/**
 * A number as a decimal string with so many decimals at most, rounded half up, without zeros at its end.
 *
 * @example writeTrimmed(200/3, 4) // '66.6667'; writeTrimmed(1/2, 4) // '0.5'
 */
export function writeTrimmed(number: Rational, decimals: number): string {
  const written = writeRounded(number, { decimals, mode: 'half-up' });
  return written.includes('.') ? written.replace(/\.?0+$/, '') : written;
}
