/** Compares two texts by their UTF-16 units: the same order on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
