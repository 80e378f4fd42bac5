/** An exact number: numerator over denominator in lowest terms, the denominator above zero. Made by `fraction` alone. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

export const ZERO: Rational = { over: 0n, under: 1n };
export const ONE: Rational = { over: 1n, under: 1n };
export const HUNDRED: Rational = { over: 100n, under: 1n };

/**
 * A fraction in lowest terms. Throws for a denominator of zero: whoever divides knows what zero would mean.
 *
 * @example fraction(6n, -4n) // −3/2
 */
export function fraction(over: bigint, under: bigint): Rational {
  if (under === 0n) throw new RangeError('a fraction over zero');
  if (under === 1n) return { over, under };
  const common = greatestCommonDivisor(over < 0n ? -over : over, under < 0n ? -under : under);
  const sign = under < 0n ? -1n : 1n;
  return { over: (sign * over) / common, under: (sign * under) / common };
}

/** A whole number. */
export function whole(number: number): Rational {
  return { over: BigInt(number), under: 1n };
}

/** `1/3 + 1/6` is `1/2`. */
export function add(a: Rational, b: Rational): Rational {
  if (a.under === b.under) return fraction(a.over + b.over, a.under);
  return fraction(a.over * b.under + b.over * a.under, a.under * b.under);
}

/** `1/2 − 1/3` is `1/6`. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

/** `2/3 × 3/4` is `1/2`. */
export function multiply(a: Rational, b: Rational): Rational {
  return fraction(a.over * b.over, a.under * b.under);
}

/** `2/3 ÷ 4/3` is `1/2`. Throws when the divisor is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return fraction(a.over * b.under, a.under * b.over);
}

/** The same distance from zero on the other side. */
export function negate({ over, under }: Rational): Rational {
  return { over: -over, under };
}

/** The distance from zero. */
export function absolute(a: Rational): Rational {
  return a.over < 0n ? negate(a) : a;
}

/** Below zero where `a` is less than `b`, zero where they are equal, above zero otherwise. */
export function order(a: Rational, b: Rational): number {
  const difference = a.over * b.under - b.over * a.under;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** The sum; zero of none. */
export function total(numbers: Iterable<Rational>): Rational {
  let sum = ZERO;
  for (const number of numbers) sum = add(sum, number);
  return sum;
}

/** `a` held between two bounds. */
export function clamp(a: Rational, least: Rational, most: Rational): Rational {
  if (order(a, least) < 0) return least;
  return order(a, most) > 0 ? most : a;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  if (a <= SAFE && b <= SAFE) return BigInt(divisorOfSafe(Number(a), Number(b)));
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** Up to here numbers are exact without big arithmetic, which takes ten times as long. */
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

function divisorOfSafe(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
