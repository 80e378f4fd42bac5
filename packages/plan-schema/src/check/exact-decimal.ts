/** A decimal number without loss: `digits` divided by ten to the power of `scale`. */
interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * Compares two decimal strings by value: negative, zero or positive, as sorting wants it.
 *
 * @example compareDecimals('99.90', '100') // -1
 */
export function compareDecimals(one: string, other: string): number {
  const { digits } = minus(read(one), read(other));
  return digits === 0n ? 0 : digits < 0n ? -1 : 1;
}

/** The sum of decimal strings, without needless zeros. `sumOf(['33.3', '66.6'])` is `99.9`. */
export function sumOf(decimals: readonly string[]): string {
  return write(decimals.map(read).reduce(plus, { digits: 0n, scale: 0 }));
}

/** The first less the second. `difference('99.9', '100')` is `-0.1`. */
export function difference(one: string, other: string): string {
  return write(minus(read(one), read(other)));
}

/**
 * Whether a printed figure is `upper / lower × factor`, rounded to its own decimals up, down or to the nearest.
 *
 * @example isPrintedQuotient('66.7', '2', '3', 100n) // true; so is 66.6, but not 66.8
 */
export function isPrintedQuotient(printed: string, upper: string, lower: string, factor: bigint): boolean {
  const [value, top, bottom] = [read(printed), read(upper), read(lower)];
  // |value − top/bottom × factor| < one unit of the last printed decimal, brought to one denominator.
  const left = value.digits * bottom.digits * 10n ** BigInt(top.scale);
  const right = top.digits * factor * 10n ** BigInt(bottom.scale + value.scale);
  const unit = bottom.digits * 10n ** BigInt(top.scale);
  return abs(left - right) < abs(unit);
}

function read(decimal: string): Exact {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return {
    digits: BigInt(whole.replace('-', '') + fraction) * (decimal.startsWith('-') ? -1n : 1n),
    scale: fraction.length,
  };
}

function plus(one: Exact, other: Exact): Exact {
  const scale = Math.max(one.scale, other.scale);
  const at = ({ digits, scale: own }: Exact) => digits * 10n ** BigInt(scale - own);
  return { digits: at(one) + at(other), scale };
}

function minus(one: Exact, other: Exact): Exact {
  return plus(one, { ...other, digits: -other.digits });
}

function write({ digits, scale }: Exact): string {
  const padded = abs(digits)
    .toString()
    .padStart(scale + 1, '0');
  const fraction = scale === 0 ? '' : padded.slice(-scale).replace(/0+$/, '');
  const whole = scale === 0 ? padded : padded.slice(0, -scale);
  return `${digits < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
