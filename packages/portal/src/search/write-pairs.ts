import { FIELD_END } from './fold.js';
import { encodeChunk, type PairList, pairKey, sizeOf } from './pair-chunk.js';

/** Chunks grow to about this many bytes: a query fetches one for every two of its characters. */
const CHUNK_BYTES = 12_000;

/** The index of a text in chunks, and the key that each chunk starts with. */
export interface WrittenPairs {
  readonly firstKeys: readonly number[];
  readonly chunks: readonly Uint8Array[];
}

/**
 * Indexes every two neighbouring characters of a folded text, so that whatever stands in it can be found. A pair may end
 * with {@link FIELD_END} but not start with it: every character but that starts exactly one pair.
 */
export function writePairs(text: string): WrittenPairs {
  const firstKeys: number[] = [];
  const chunks: Uint8Array[] = [];
  let open: PairList[] = [];
  let bytes = 0;
  for (const list of pairLists(text)) {
    const size = sizeOf(list.places);
    if (open.length > 0 && bytes + size > CHUNK_BYTES) close();
    open.push(list);
    bytes += size;
  }
  if (open.length > 0) close();
  return { firstKeys, chunks };

  function close(): void {
    firstKeys.push(open[0]?.key ?? 0);
    chunks.push(encodeChunk(open));
    open = [];
    bytes = 0;
  }
}

/** All lists in order of key. Counts first and fills then, so that memory stays at four bytes a character. */
function* pairLists(text: string): Generator<PairList> {
  const slots = new Map<number, { count: number; next: number }>();
  eachPair(text, (key) => {
    const slot = slots.get(key);
    if (slot) slot.count += 1;
    else slots.set(key, { count: 1, next: 0 });
  });
  const keys = [...slots.keys()].sort((a, b) => a - b);
  const places = new Uint32Array(text.length);
  let start = 0;
  for (const key of keys) {
    const slot = slots.get(key);
    if (slot) {
      slot.next = start;
      start += slot.count;
    }
  }
  eachPair(text, (key, place) => {
    const slot = slots.get(key);
    if (slot) places[slot.next++] = place;
  });
  for (const key of keys) {
    const { count = 0, next = 0 } = slots.get(key) ?? {};
    yield { key, places: places.subarray(next - count, next) };
  }
}

function eachPair(text: string, take: (key: number, place: number) => void): void {
  const end = FIELD_END.charCodeAt(0);
  for (let place = 0; place + 1 < text.length; place += 1) {
    const first = text.charCodeAt(place);
    if (first !== end) take(pairKey(first, text.charCodeAt(place + 1)), place);
  }
}
