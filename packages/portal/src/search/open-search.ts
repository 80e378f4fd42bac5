import { type Chosen, type FacetCounts, narrow, type Place } from './facet-counts.js';
import { findPhrase, type PairIndex } from './find-phrase.js';
import { type Fold, makeFold } from './fold.js';
import { excerptText, type MarkedRun } from './mark-text.js';
import { isPinyin, syllablesOf } from './match-pinyin.js';
import { nearWords } from './near-words.js';
import { runsOf } from './numbers.js';
import { openShelf, type Shelf } from './open-shelf.js';
import type { SearchColumns, SearchEntry } from './search-columns.js';
import { termsOf } from './terms.js';
import { numberTiersOf, type SpelledShelf, tiersOf } from './tiers.js';

/** Where the files of an index come from, by their path below `search-index/`. Rejects for a file that cannot be had. */
export interface SearchSource {
  readonly json: (path: string) => Promise<unknown>;
  readonly bytes: (path: string) => Promise<Uint8Array>;
}

/** One hit: a record of a shelf, and why it is one. */
export interface Hit extends Place {
  /** See `TIER`. */
  readonly tier: number;
}

/** The answer to a query. */
export interface Answer {
  /** Best first: by tier, then by kind, then in the order of the records. */
  readonly hits: readonly Hit[];
  readonly counts: FacetCounts;
  /** What every hit holds. */
  readonly terms: readonly string[];
}

/** A search over the programmes that were opened. */
export interface Search {
  readonly shelves: readonly Shelf[];
  readonly fold: Fold;
  /** Records that hold every term of the query, narrowed by facets; all records for an empty query. */
  readonly find: (query: string, chosen: Chosen) => Promise<Answer>;
  /** The passage of a hit's text in which the terms stand. */
  readonly excerpt: (hit: Place, terms: readonly string[]) => Promise<readonly MarkedRun[]>;
  /** Queries that find something and differ little from one that does not, with the number of their hits. */
  readonly near: (query: string) => Promise<readonly { readonly query: string; readonly hits: number }[]>;
}

const OFFERED = 5;

/**
 * Opens the index of a site for some of its programmes, all by default. Columns are read at once; chunks of the pair
 * index, texts and pinyin when a query needs them, each once.
 */
export async function openSearch(source: SearchSource, programmes?: readonly string[]): Promise<Search> {
  const entry = (await source.json('index.json')) as SearchEntry;
  const at = (path: string) => `${entry.folder}/${path}`;
  const fold = makeFold(new Map(pairsOf(entry.variants)));
  const wanted = entry.programmes.filter(({ id }) => programmes?.includes(id) ?? true);
  const shelves = await Promise.all(
    wanted.map(async (one) => openShelf(one, (await source.json(at(`${one.id}/columns.json`))) as SearchColumns, fold)),
  );
  const index: PairIndex = {
    firstKeys: entry.firstKeys,
    chunk: once((number: number) => source.bytes(at(`pairs/${number}.bin`))),
  };
  const texts = once((path: string) => source.json(at(path)) as Promise<readonly string[]>);
  const spelling = once((id: string) => source.json(at(`${id}/pinyin.json`)).then(readSpelling));
  const find = async (query: string, chosen: Chosen): Promise<Answer> => {
    const terms = termsOf(query, fold);
    const tiers = await Promise.all(shelves.map((shelf) => tiersFor(shelf, query, terms)));
    const found = shelves.flatMap((shelf, number) => hitsIn(shelf, tiers[number] ?? new Uint8Array()));
    const { kept, counts } = narrow(found, chosen);
    return { hits: [...kept].sort(byTierAndKind), counts, terms };
  };
  return { shelves, fold, find, excerpt, near };

  async function tiersFor(shelf: Shelf, query: string, terms: readonly string[]): Promise<Uint8Array> {
    const spelled = terms.some(isPinyin) ? await spelling(shelf.entry.id) : undefined;
    const ofTerms = await Promise.all(
      terms.map(async (term) => tiersOf(shelf, term, await findPhrase(index, term), spelled)),
    );
    const ofNumber = numberTiersOf(shelf, runsOf(query, fold));
    return ofNumber.map((number, record) => number || worst(ofTerms.map((tiers) => tiers[record] ?? 0)));
  }

  async function excerpt({ shelf, record }: Place, terms: readonly string[]): Promise<readonly MarkedRun[]> {
    const { file = 0, place = 0 } = shelf.packs[record] ?? {};
    const pack = await texts(`${shelf.entry.id}/texts/${file}.json`);
    return excerptText(ownText(shelf, record, pack[place] ?? '', fold), terms, fold);
  }

  async function near(query: string): Promise<readonly { query: string; hits: number }[]> {
    const names = shelves.flatMap(({ titles, unitNames }) => [...titles, ...unitNames]);
    const offers = await Promise.all(
      termsOf(query, fold).map(async (term) => {
        const own = await counted(term);
        return own.hits > 0 ? [own] : Promise.all(nearWords(names, term).map(counted));
      }),
    );
    return offers
      .flat()
      .filter(({ hits }) => hits > 0)
      .slice(0, OFFERED);
  }

  async function counted(query: string): Promise<{ query: string; hits: number }> {
    return { query, hits: (await find(query, new Map())).hits.length };
  }
}

/** The part of its holder's text that is a record's own. */
function ownText(shelf: Shelf, record: number, text: string, fold: Fold): string {
  const holder = shelf.holders[record] ?? record;
  if (holder === record) return text;
  const { origins } = fold.located(text);
  const start = (shelf.starts[record] ?? 0) - (shelf.starts[holder] ?? 0);
  return text.slice(origins[start] ?? 0, origins[start + (shelf.columns.length[record] ?? 0)] ?? text.length);
}

function hitsIn(shelf: Shelf, tiers: Uint8Array): readonly Hit[] {
  const hits: Hit[] = [];
  tiers.forEach((tier, record) => {
    if (tier > 0) hits.push({ shelf, record, tier });
  });
  return hits;
}

/** 0 as soon as one term is missing. Without terms every record is a hit. */
function worst(tiers: readonly number[]): number {
  return tiers.includes(0) ? 0 : Math.max(1, ...tiers);
}

/** Sorting keeps the order of records, so only what comes before it is compared. */
function byTierAndKind(a: Hit, b: Hit): number {
  return a.tier - b.tier || kindOf(a) - kindOf(b);
}

function kindOf({ shelf, record }: Place): number {
  return shelf.columns.kind[record] ?? 0;
}

function readSpelling(file: unknown): SpelledShelf {
  const { titles, units } = file as { titles: readonly string[]; units: readonly string[] };
  return { titles: titles.map(syllablesOf), units: units.map(syllablesOf) };
}

function pairsOf(variants: string): [string, string][] {
  const characters = [...variants];
  return Array.from({ length: characters.length / 2 }, (_, pair) => [
    characters[2 * pair] ?? '',
    characters[2 * pair + 1] ?? '',
  ]);
}

/** Remembers what was asked for; what failed may be asked for again. */
function once<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const loading = load(key);
    known.set(key, loading);
    loading.catch(() => known.delete(key));
    return loading;
  };
}
