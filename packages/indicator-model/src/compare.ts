/** Order of two strings by code units, the same on every machine: dates and ids need no locale. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
