/** An exact number: a numerator over a positive denominator. */
export type Fraction = readonly [over: bigint, under: bigint];

/** Reads a decimal such as `-1.25`, or a fraction such as `514/57`. */
export function fractionOf(text: string): Fraction {
  const [over = '0', under = '1'] = text.split('/');
  const [whole = '0', decimals = ''] = over.split('.');
  return [BigInt(whole + decimals), BigInt(under) * 10n ** BigInt(decimals.length)];
}

/** The sum of some numbers. */
export function sumOf(numbers: readonly Fraction[]): Fraction {
  return numbers.reduce(([a, b], [c, d]): Fraction => [a * d + c * b, b * d], [0n, 1n]);
}

/** One number less another. */
export function minus(a: Fraction, [over, under]: Fraction): Fraction {
  return sumOf([a, [-over, under]]);
}

/** A number without its sign. */
export function sizeOf([over, under]: Fraction): Fraction {
  return [over < 0n ? -over : over, under];
}

/** Whether the first is greater. */
export function isGreater([a, b]: Fraction, [c, d]: Fraction): boolean {
  return a * d > c * b;
}

/** Decimals to which pages cut numbers whose digits never end. */
const CUT = 4;

/** Whether a printed decimal is a number, or what it comes to with so many decimals. */
export function isShownAs(exact: Fraction, printed: string): boolean {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const [over, under] = minus(exact, fractionOf(printed));
  if (over === 0n) return true;
  const far = sizeOf([over, under])[0] * 10n ** BigInt(decimals);
  // What was rounded lies half a step off at most; what was cut lies less than a step below.
  return decimals > 0 && (2n * far <= under || (decimals === CUT && far < under));
}
