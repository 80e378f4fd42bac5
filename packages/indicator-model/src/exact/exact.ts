import { fraction, type Rational } from './rational.js';
import { readDecimal } from './read-decimal.js';
import { type RoundingMode, writeRounded } from './round.js';
import { writeScaled } from './write-scaled.js';

/**
 * An exact number as text: a decimal such as `46.375` where its digits end, else a fraction in lowest terms such as
 * `514/57`. `roundExact` makes a decimal of either.
 */
export type Exact = string;

/**
 * Writes a number without loss.
 *
 * @example writeExact(371/8) // '46.375'
 * @example writeExact(200/3) // '200/3'
 */
export function writeExact({ over, under }: Rational): Exact {
  const decimals = decimalsOf(under);
  return decimals === undefined ? `${over}/${under}` : writeScaled((over * 10n ** BigInt(decimals)) / under, decimals);
}

/** Reads what `writeExact` wrote, and any decimal string. */
export function readExact(exact: Exact): Rational {
  const slash = exact.indexOf('/');
  return slash < 0 ? readDecimal(exact) : fraction(BigInt(exact.slice(0, slash)), BigInt(exact.slice(slash + 1)));
}

/**
 * An exact number as a decimal string with so many decimals.
 *
 * @example roundExact('200/3', 1) // '66.7'
 * @example roundExact('46.375', 2, 'down') // '46.37'
 */
export function roundExact(exact: Exact, decimals: number, mode: RoundingMode = 'half-up'): string {
  return writeRounded(readExact(exact), { decimals, mode });
}

/** How many decimals a fraction over `under` needs; `undefined` where its digits never end. */
function decimalsOf(under: bigint): number | undefined {
  let [rest, twos, fives] = [under, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}
