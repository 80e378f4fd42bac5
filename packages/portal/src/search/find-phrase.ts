import { decodeLists, pairKey } from './pair-chunk.js';

/** The index as a reader has it: what each chunk starts with, and how to get one. */
export interface PairIndex {
  readonly firstKeys: readonly number[];
  readonly chunk: (number: number) => Promise<Uint8Array>;
}

/**
 * Every place at which a phrase stands in the indexed text, ascending: the exact answer, no text has to be looked at.
 * Fetches one chunk for every two characters; for a single character those of all pairs that start with it.
 */
export async function findPhrase(index: PairIndex, phrase: string): Promise<Uint32Array> {
  if (phrase.length === 0) return new Uint32Array();
  if (phrase.length === 1) return placesOfCharacter(index, phrase.charCodeAt(0));
  const offsets = offsetsOf(phrase.length);
  const lists = await Promise.all(offsets.map((offset) => placesOfPair(index, phrase, offset)));
  const ordered = lists
    .map((places, at) => ({ places, offset: offsets[at] ?? 0 }))
    .sort((a, b) => a.places.length - b.places.length);
  const [rarest, ...others] = ordered.map(({ places, offset }) => shifted(places, offset));
  return others.reduce(common, rarest ?? new Uint32Array());
}

/** Starts of the pairs that cover a phrase: 0, 2, 4 …, and the last one. */
function offsetsOf(length: number): readonly number[] {
  const even = Array.from({ length: Math.floor(length / 2) }, (_, pair) => 2 * pair);
  return length % 2 === 0 ? even : [...even, length - 2];
}

async function placesOfPair(index: PairIndex, phrase: string, offset: number): Promise<Uint32Array> {
  const key = pairKey(phrase.charCodeAt(offset), phrase.charCodeAt(offset + 1));
  const number = chunkOf(index.firstKeys, key);
  if (number < 0) return new Uint32Array();
  const [list] = decodeLists(await index.chunk(number), key, key);
  return list?.places ?? new Uint32Array();
}

async function placesOfCharacter(index: PairIndex, character: number): Promise<Uint32Array> {
  const [from, to] = [pairKey(character, 0), pairKey(character, 0xffff)];
  const first = Math.max(0, chunkOf(index.firstKeys, from));
  const numbers: number[] = [];
  for (let number = first; number <= chunkOf(index.firstKeys, to); number += 1) numbers.push(number);
  const chunks = await Promise.all(numbers.map(index.chunk));
  const lists = chunks.flatMap((chunk) => decodeLists(chunk, from, to)).map(({ places }) => places);
  const all = new Uint32Array(lists.reduce((sum, places) => sum + places.length, 0));
  let filled = 0;
  for (const places of lists) {
    all.set(places, filled);
    filled += places.length;
  }
  return all.sort();
}

/** The last chunk that starts at or before a key; -1 before the first. */
function chunkOf(firstKeys: readonly number[], key: number): number {
  let [low, high] = [0, firstKeys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firstKeys[middle] ?? 0) <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Places of a pair as the places where its phrase would start. */
function shifted(places: Uint32Array, offset: number): Uint32Array {
  return offset === 0 ? places : places.filter((place) => place >= offset).map((place) => place - offset);
}

function common(some: Uint32Array, others: Uint32Array): Uint32Array {
  let at = 0;
  return some.filter((place) => {
    while (at < others.length && (others[at] ?? 0) < place) at += 1;
    return others[at] === place;
  });
}
