import { type Diagnostic, diagnostic, type Location } from '../diagnostics/diagnostic.js';

/** An id where it is given. Most places are never asked for, and a place costs a look into the file. */
export interface GivenId {
  readonly id: string;
  readonly at: () => Location;
}

/** Reports every id that was given before, naming where and a free one. */
export function* repeatedIds(given: Iterable<GivenId>): Iterable<Diagnostic> {
  const taken = new Map<string, () => Location>();
  for (const { id, at } of given) {
    const first = taken.get(id);
    if (!first) taken.set(id, at);
    else yield diagnostic('id-duplicate', at(), { id, other: placeName(first()), free: freeId(id, taken) });
  }
}

/** A place as a diagnostic quotes it. */
export function placeName({ file, place }: Location): string {
  return place ? `${file}:${place.start.line}` : file;
}

/** The first id of the same stem that nobody has. */
export function freeId(id: string, taken: { readonly has: (id: string) => boolean }): string {
  let n = 2;
  while (taken.has(`${id}-${n}`)) n += 1;
  return `${id}-${n}`;
}
