import { createHash } from 'node:crypto';
import type { Site } from '../view/site.js';
import { variantsFor } from './character-variants.js';
import { makeFold } from './fold.js';
import { type LaidOut, layOutColumns } from './lay-out-columns.js';
import { programmeRecords } from './programme-records.js';
import type { SearchColumns, SearchEntry, ShelfEntry } from './search-columns.js';
import type { SearchRecord } from './search-record.js';
import { spell } from './spell.js';
import { packsOf } from './text-packs.js';
import { writePairs } from './write-pairs.js';

/** A file of the search index by its path below `search-index/`. */
export type SearchFile = readonly [path: string, content: string | Uint8Array];

/**
 * The search index of a site, all programmes in one: the same bytes for the same published records. `index.json` names
 * the folder of all other files, whose name is taken from what they hold, so that no reader mixes two editions.
 */
export function searchFiles({ programmes }: Site): readonly SearchFile[] {
  const records = programmes.map(({ programme }) => programmeRecords(programme));
  const variants = variantsFor(records.flat().flatMap(wordsOf));
  const fold = makeFold(variants);
  const shelves = programmes.map(({ programme }, index) => layOutColumns(programme, records[index] ?? [], fold));
  const pairs = writePairs(shelves.map(({ folded }) => folded).join(''));
  const files: SearchFile[] = [
    ...shelves.flatMap((shelf, index) => shelfFiles(programmes[index]?.programme.id ?? '', shelf)),
    ...pairs.chunks.map((chunk, number): SearchFile => [`pairs/${number}.bin`, chunk]),
  ];
  const entry: SearchEntry = {
    format: 'zhunsheng-search',
    version: 1,
    folder: hashOf(files),
    variants: [...variants].flat().join(''),
    programmes: shelfEntries(programmes, shelves),
    firstKeys: pairs.firstKeys,
  };
  return [
    ['index.json', JSON.stringify(entry)],
    ...files.map(([path, content]): SearchFile => [`${entry.folder}/${path}`, content]),
  ];
}

function wordsOf({ title, text }: SearchRecord): readonly string[] {
  return [title, ...text.map((piece) => piece.text)];
}

function shelfEntries(programmes: Site['programmes'], shelves: readonly LaidOut[]): readonly ShelfEntry[] {
  let end = 0;
  return shelves.map(({ columns, folded }, index): ShelfEntry => {
    const { id = '', published } = programmes[index]?.programme ?? {};
    const start = end;
    end += folded.length;
    return {
      id,
      folder: programmes[index]?.folder ?? '',
      title: published?.jurisdiction.name ?? id,
      ...(published?.jurisdiction.nameEn !== undefined && { titleEn: published.jurisdiction.nameEn }),
      records: columns.id.length,
      start,
      end,
    };
  });
}

function shelfFiles(id: string, { columns, texts, lengths }: LaidOut): readonly SearchFile[] {
  const packs: string[][] = [];
  packsOf(lengths).forEach((pack, index) => {
    const known = packs[pack];
    if (known) known.push(texts[index] ?? '');
    else packs[pack] = [texts[index] ?? ''];
  });
  return [
    [`${id}/columns.json`, JSON.stringify(columns)],
    [`${id}/pinyin.json`, JSON.stringify(pinyinOf(columns))],
    ...packs.map((pack, number): SearchFile => [`${id}/texts/${number}.json`, JSON.stringify(pack)]),
  ];
}

function pinyinOf({ title, units }: SearchColumns) {
  const spelled = new Map<string, string>();
  const once = (name: string) => {
    const known = spelled.get(name) ?? spell(name);
    spelled.set(name, known);
    return known;
  };
  return { titles: title.map(once), units: units.map(({ name }) => once(name)) };
}

function hashOf(files: readonly SearchFile[]): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(`${path}\n`).update(content).update('\n');
  return hash.digest('hex').slice(0, 16);
}
