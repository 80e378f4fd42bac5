import { isPinyin, matchesPinyin, type Syllables } from './match-pinyin.js';
import { matchNumber } from './numbers.js';
import type { Shelf } from './open-shelf.js';

/** Why a record is a hit, best first; 0 is none. A record that holds several terms stands where the worst of them puts it. */
export const TIER = {
  none: 0,
  wholeNumber: 1,
  partOfNumber: 2,
  wholeTitle: 3,
  title: 4,
  titlePinyin: 5,
  unit: 6,
  unitPinyin: 7,
  text: 8,
} as const;

/** Pinyin of the titles and unit names of a shelf, loaded once letters are searched for. */
export interface SpelledShelf {
  readonly titles: readonly Syllables[];
  readonly units: readonly Syllables[];
}

/** The tier of every record of a shelf for one term. `places` are those of the term in the text of the site. */
export function tiersOf(
  shelf: Shelf,
  term: string,
  places: Uint32Array,
  spelled: SpelledShelf | undefined,
): Uint8Array {
  const units = shelf.unitNames.map((names, index) => unitTier(names, spelled?.units[index], term));
  return Uint8Array.from(shelf.titles, (title, record) => {
    const named = titleTier(title, spelled?.titles[record], term);
    if (named > 0) return named;
    const { leads, supports } = shelf.columns;
    const owed = best([...(leads[record] ?? []), ...(supports[record] ?? [])].map((unit) => units[unit] ?? 0));
    if (owed > 0) return owed;
    return firstPlace(shelf, record, term, places) === undefined ? TIER.none : TIER.text;
  });
}

/** The tier of every record of a shelf for a query read as one number: an id or a document number. */
export function numberTiersOf(shelf: Shelf, runs: readonly string[]): Uint8Array {
  return Uint8Array.from(shelf.numbers, (numbers) => {
    const matches = numbers.map((number) => matchNumber(number, runs));
    if (matches.includes('whole')) return TIER.wholeNumber;
    return matches.includes('part') ? TIER.partOfNumber : TIER.none;
  });
}

/** Where a term first stands in the text of a record, by its place in the text of the site. */
export function firstPlace(shelf: Shelf, record: number, term: string, places: Uint32Array): number | undefined {
  const start = shelf.starts[record] ?? 0;
  const place = places[firstAtOrAfter(places, start)];
  return place !== undefined && place + term.length <= start + (shelf.columns.length[record] ?? 0) ? place : undefined;
}

function titleTier(title: string, spelled: Syllables | undefined, term: string): number {
  if (title.includes(term)) return title.split('\n').includes(term) ? TIER.wholeTitle : TIER.title;
  return spelled && isPinyin(term) && matchesPinyin(spelled, term) ? TIER.titlePinyin : TIER.none;
}

function unitTier(names: string, spelled: Syllables | undefined, term: string): number {
  if (names.includes(term)) return TIER.unit;
  return spelled && isPinyin(term) && matchesPinyin(spelled, term) ? TIER.unitPinyin : TIER.none;
}

function best(tiers: readonly number[]): number {
  const found = tiers.filter((tier) => tier > 0);
  return found.length > 0 ? Math.min(...found) : 0;
}

function firstAtOrAfter(places: Uint32Array, wanted: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
