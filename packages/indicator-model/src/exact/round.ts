import { fraction, type Rational } from './rational.js';
import { writeScaled } from './write-scaled.js';

/** `half-up` is 四舍五入 (ties away from zero), `half-even` 四舍六入五成双, `down` cuts off towards zero. */
export type RoundingMode = 'half-up' | 'half-even' | 'down';

/** To how many decimals, and how. */
export interface Rounding {
  readonly decimals: number;
  readonly mode: RoundingMode;
}

/**
 * A number rounded to so many decimals.
 *
 * @example round(1/8, { decimals: 2, mode: 'half-up' }) // 0.13; half-even and down give 0.12
 */
export function round(number: Rational, rounding: Rounding): Rational {
  return fraction(scaled(number, rounding), 10n ** BigInt(rounding.decimals));
}

/**
 * The same as a string with exactly so many decimals, never `-0`.
 *
 * @example writeRounded(71/2, { decimals: 2, mode: 'half-up' }) // '35.50'
 */
export function writeRounded(number: Rational, rounding: Rounding): string {
  return writeScaled(scaled(number, rounding), rounding.decimals);
}

/** The rounded number times ten to the power of `decimals`. */
function scaled({ over, under }: Rational, { decimals, mode }: Rounding): bigint {
  const sign = over < 0n ? -1n : 1n;
  const shifted = sign * over * 10n ** BigInt(decimals);
  const cut = shifted / under;
  const rest = 2n * (shifted % under);
  return sign * (isRoundedUp(rest, under, cut, mode) ? cut + 1n : cut);
}

function isRoundedUp(twiceRest: bigint, under: bigint, cut: bigint, mode: RoundingMode): boolean {
  if (mode === 'down' || twiceRest < under) return false;
  if (twiceRest > under || mode === 'half-up') return true;
  return cut % 2n === 1n;
}
