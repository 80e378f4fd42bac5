/** Compares two texts by their UTF-16 units: the same order on every machine. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
