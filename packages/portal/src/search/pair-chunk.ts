import { putVarint, VarintReader } from './varint.js';

/** Where a pair of characters stands in the text: places of its first character, ascending. */
export interface PairList {
  /** See {@link pairKey}. */
  readonly key: number;
  readonly places: Uint32Array;
}

/** The first UTF-16 unit of the pair × 2¹⁶ + the second: pairs that start with the same character are neighbours. */
export function pairKey(first: number, second: number): number {
  return first * 0x10000 + second;
}

/**
 * A chunk of the index as bytes, all numbers as varints: how many lists; for each the distance of its key from the one
 * before and the length of its body; then the bodies, places as distances.
 */
export function encodeChunk(lists: readonly PairList[]): Uint8Array {
  const head: number[] = [];
  const body: number[] = [];
  putVarint(head, lists.length);
  let last = 0;
  for (const { key, places } of lists) {
    const start = body.length;
    putPlaces(body, places);
    putVarint(head, key - last);
    putVarint(head, body.length - start);
    last = key;
  }
  return Uint8Array.from([...head, ...body]);
}

/** Bytes that a list takes in a chunk, its entry in the head not counted. */
export function sizeOf(places: Uint32Array): number {
  const bytes: number[] = [];
  putPlaces(bytes, places);
  return bytes.length;
}

/** The lists of a chunk whose keys lie in `from` to `to`, both included. */
export function decodeLists(chunk: Uint8Array, from: number, to: number): readonly PairList[] {
  const head = new VarintReader(chunk);
  const count = head.next();
  const wanted: { key: number; start: number; end: number }[] = [];
  let key = 0;
  let start = 0;
  for (let index = 0; index < count; index += 1) {
    key += head.next();
    const end = start + head.next();
    if (key >= from && key <= to) wanted.push({ key, start, end });
    start = end;
  }
  return wanted.map((one) => ({
    key: one.key,
    places: placesIn(chunk.subarray(head.at + one.start, head.at + one.end)),
  }));
}

function putPlaces(bytes: number[], places: Uint32Array): void {
  let last = 0;
  for (const place of places) {
    putVarint(bytes, place - last);
    last = place;
  }
}

function placesIn(body: Uint8Array): Uint32Array {
  const reader = new VarintReader(body);
  const places = new Uint32Array(body.length);
  let count = 0;
  let last = 0;
  while (reader.at < body.length) {
    last += reader.next();
    places[count++] = last;
  }
  return places.subarray(0, count);
}
