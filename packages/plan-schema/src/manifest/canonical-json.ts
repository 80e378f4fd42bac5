/**
 * A value as JSON in the one form that is hashed and signed: keys in the order of their UTF-16 units, no blanks, members
 * that are undefined left out. `{ b: 1, a: [true] }` gives `{"a":[true],"b":1}`. Throws a TypeError for what JSON cannot
 * hold, such as NaN or a function.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join()}}`;
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
    return JSON.stringify(value);
  }
  throw new TypeError(`JSON cannot hold a value such as ${String(value)}`);
}
