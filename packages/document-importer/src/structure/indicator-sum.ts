import type { ImportedIndicator } from '../schemas/imported-document.js';

/** The sum of points; undefined where one has none. */
export function sumOf(items: readonly ImportedIndicator[]): string | undefined {
  if (items.length === 0 || items.some(({ points }) => points === undefined)) return undefined;
  return pointsOf(items.reduce((sum, { points }) => sum + centsOf(points ?? '0'), 0));
}

/** Points as a decimal string without zeros that say nothing. */
export function decimal(points: string): string {
  const plain = points.replace(/^0{1,4}(?=\d)/, '');
  return plain.includes('.') ? plain.replace(/0{1,4}$/, '').replace(/\.$/, '') : plain;
}

/** Points in hundredths, so that no binary fraction rounds a sum. */
export function centsOf(points: string): number {
  const [whole = '0', part = ''] = points.split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0').slice(0, 2));
}

/** Hundredths as points. */
export function pointsOf(cents: number): string {
  const [whole, part] = [Math.floor(cents / 100), cents % 100];
  return decimal(part === 0 ? String(whole) : `${whole}.${String(part).padStart(2, '0')}`);
}
