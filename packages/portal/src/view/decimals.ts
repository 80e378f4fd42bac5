/** Puts two decimal strings on one scale. */
function scaled(a: string, b: string): readonly [a: bigint, b: bigint, decimals: number] {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  return [whole(a, decimals), whole(b, decimals), decimals];
}

/**
 * Compares decimal strings exactly: negative where `a` is less.
 *
 * @example compareDecimals('9.5', '10') < 0
 */
export function compareDecimals(a: string, b: string): number {
  const [left, right] = scaled(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Takes one decimal string from another, exactly.
 *
 * @example subtractDecimals('93.4', '95.19') // '-1.79'
 */
export function subtractDecimals(a: string, b: string): string {
  const [left, right, decimals] = scaled(a, b);
  const difference = left - right;
  const digits = (difference < 0n ? -difference : difference).toString().padStart(decimals + 1, '0');
  const sign = difference < 0n ? '-' : '';
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function decimalsOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}

function whole(decimal: string, decimals: number): bigint {
  const [integer = '0', fraction = ''] = decimal.split('.');
  return BigInt(integer + fraction.padEnd(decimals, '0'));
}
