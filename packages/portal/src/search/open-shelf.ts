import type { Fold } from './fold.js';
import { runsOf } from './numbers.js';
import type { SearchColumns, ShelfEntry } from './search-columns.js';
import { packsOf } from './text-packs.js';

/** The records of one programme, ready to be searched: all lists are as long as the columns. */
export interface Shelf {
  readonly entry: ShelfEntry;
  readonly columns: SearchColumns;
  /** Folded titles in every language, one a line; empty for parts and clauses, which have none. */
  readonly titles: readonly string[];
  /** Runs of the id, and of the document number where there is one. */
  readonly numbers: readonly (readonly (readonly string[])[])[];
  /** Folded names of `columns.units` in every language, one a line. */
  readonly unitNames: readonly string[];
  /** Where each record's text starts in the text of the site. */
  readonly starts: readonly number[];
  /** The record that a part or clause stands in; any other record itself. */
  readonly holders: readonly number[];
  /** The file that holds the text of each record, and its place in it; those of the holder for parts and clauses. */
  readonly packs: readonly { readonly file: number; readonly place: number }[];
}

/** Prepares the columns of a programme. */
export function openShelf(entry: ShelfEntry, columns: SearchColumns, fold: Fold): Shelf {
  const { id, title, titleEn, docNumber, units } = columns;
  const holders = holdersOf(columns);
  return {
    entry,
    columns,
    titles: title.map((one, index) => namesLine([one, titleEn[index]], fold)),
    numbers: id.map((one, index) => [one, docNumber[index]].flatMap((text) => (text ? [runsOf(text, fold)] : []))),
    unitNames: units.map(({ name, nameEn, aliases = [] }) => namesLine([name, nameEn, ...aliases], fold)),
    starts: startsOf(entry.start, columns.start),
    holders,
    packs: placesInPacks(columns, holders),
  };
}

function namesLine(names: readonly (string | undefined)[], fold: Fold): string {
  return names
    .map((name) => fold.text(name ?? ''))
    .filter((name) => name !== '')
    .join('\n');
}

function startsOf(first: number, distances: readonly number[]): readonly number[] {
  let start = first;
  return distances.map((distance) => {
    start += distance;
    return start;
  });
}

function holdersOf({ title }: SearchColumns): readonly number[] {
  let holder = 0;
  return title.map((one, index) => {
    if (one !== '') holder = index;
    return holder;
  });
}

function placesInPacks({ title, length }: SearchColumns, holders: readonly number[]): Shelf['packs'] {
  const files = packsOf(length.filter((_, index) => title[index] !== ''));
  const places: { file: number; place: number }[] = [];
  let text = -1;
  title.forEach((one, index) => {
    if (one !== '') text += 1;
    const file = files[text] ?? 0;
    const place = files[text - 1] === file ? (places[lastHolder(holders, index)]?.place ?? 0) + 1 : 0;
    places.push(one === '' ? (places[holders[index] ?? 0] ?? { file, place }) : { file, place });
  });
  return places;
}

function lastHolder(holders: readonly number[], index: number): number {
  return holders[index - 1] ?? 0;
}
