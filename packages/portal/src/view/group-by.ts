/** Things in groups by the keys of theirs, in their own order; what has no key is left out. */
export function groupBy<Thing>(
  things: Iterable<Thing>,
  keysOf: (thing: Thing) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}
