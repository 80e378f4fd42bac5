/**
 * A whole number of the smallest decimal place, as a decimal string.
 *
 * @example writeScaled(-1250n, 2) // '-12.50'
 */
export function writeScaled(scaled: bigint, decimals: number): string {
  const sign = scaled < 0n ? '-' : '';
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
