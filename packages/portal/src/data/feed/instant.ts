/** The first moment of a day in China, where the records are kept, as RFC 3339 writes it. */
export function instantOf(date: string): string {
  return `${date}T00:00:00+08:00`;
}
