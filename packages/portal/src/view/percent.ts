/**
 * A share as a percentage rounded half up, with integer arithmetic only. `undefined` when there is nothing to divide by.
 *
 * @example percent(1, 8, 1) is '12.5'; percent(23, 64) is '36'
 */
export function percent(part: number, whole: number, digits: 0 | 1 = 0): string | undefined {
  if (whole === 0) return undefined;
  const scale = digits === 1 ? 1000 : 100;
  const rounded = Math.floor((2 * part * scale + whole) / (2 * whole));
  return digits === 1 ? `${Math.floor(rounded / 10)}.${rounded % 10}` : `${rounded}`;
}
