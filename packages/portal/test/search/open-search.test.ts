import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchFacet } from '../../src/search/facet-counts.js';
import { type Hit, openSearch, type Search } from '../../src/search/open-search.js';
import { searchFiles } from '../../src/search/search-files.js';
import { makeSite } from '../../src/view/site.js';
import { programmeOf } from '../programme-of.js';
import { type HeldIndex, heldIndex } from './index-files.js';

const files = searchFiles(siteOf({ '': programmeOf() }));
let held: HeldIndex;
let search: Search;

beforeAll(async () => {
  held = heldIndex(files);
  search = await openSearch(held);
});

function siteOf(programmes: Readonly<Record<string, ReturnType<typeof programmeOf>>>) {
  const placed = Object.entries(programmes).map(([folder, programme]) => ({ folder, programme }));
  return makeSite({ base: '/', audience: 'public', languages: ['zh-CN'], programmes: placed });
}

const idOf = ({ shelf, record }: Hit) => shelf.columns.id[record];
const idsOf = async (query: string, chosen: Readonly<Partial<Record<SearchFacet, string>>> = {}) => {
  const { hits } = await search.find(query, new Map(Object.entries(chosen) as [SearchFacet, string][]));
  return hits.map(idOf);
};

describe('a query finds', () => {
  test.each([
    ['a substring of a title', '录公', ['t1']],
    ['a substring of a text', '年公布目', ['t1']],
    ['a single character', '抽', ['t2', 't2.a']],
    ['what stands in brackets', '公布率=100%', ['t2', 't2.b']],
    ['Traditional characters', '經費', ['t3', 'up-1']],
    ['full-width signs', '１００％', ['t2', 't2.b']],
    ['records that hold every term', '目录 每年', ['t1']],
    ['a part by its id', 't2.b', ['t2.b']],
    ['an id in capitals and full width', 'Ｔ２．Ａ', ['t2.a']],
    ['a section with its number', '二、保', []],
    ['a section by its title', '保障', ['s2', 't3']],
    ['a clause of an upper plan', '有钱', ['up-1']],
    ['an upper plan', '上级纲要', ['up']],
    ['a unit without any task', '档案馆', ['dangan']],
    ['a unit by its English name', 'bureau justice', ['t1', 't2', 'sifaju', 't2.a', 't2.b']],
    ['nothing that stands in two fields', '目录抽查', []],
    ['nothing that no record holds', '天气', []],
  ])('%s: %s', async (_, query, ids) => {
    expect((await idsOf(query)).toSorted()).toEqual(ids.toSorted());
  });

  test.each(['星法委发〔2026〕3号', '星法委发[2026]3号', '[2026] 3号', '２０２６ ３', '2026年第3号', '委发(2026) 3号'])(
    'a plan by its number, first: %s',
    async (query) => {
      expect((await idsOf(query))[0]).toBe('p1');
    },
  );

  test.each([
    ['in full', 'caizhengju', 'caizhengju'],
    ['by initials', 'szj', undefined],
    ['by the initials of its name', 'sczj', 'caizhengju'],
    ['the last syllable unfinished', 'mulugongk', 't1'],
  ])('pinyin %s: %s', async (_, query, id) => {
    const ids = await idsOf(query);
    if (id === undefined) expect(ids).toEqual([]);
    else expect(ids).toContain(id);
  });
});

describe('hits', () => {
  test('come by number, title, unit and text', async () => {
    const { hits } = await search.find('财政局', new Map());
    expect(hits.map(({ tier }) => tier)).toEqual(hits.map(({ tier }) => tier).toSorted((a, b) => a - b));
    expect(hits.map(idOf)[0]).toBe('caizhengju');
    expect((await idsOf('市财政局'))[0]).toBe('caizhengju');
  });

  test('of an empty query are all records', async () => {
    expect((await idsOf('')).length).toBe(search.shelves[0]?.columns.id.length);
  });
});

describe('facets', () => {
  test('narrow what was found', async () => {
    expect(await idsOf('公布', { kind: 'task' })).toEqual(['t1', 't2']);
    expect(await idsOf('公布', { kind: 'task', section: 's1', unit: '市财政局' })).toEqual(['t1']);
    expect(await idsOf('公布', { progress: 'in-progress' })).toEqual(['t1']);
  });

  test('count what each value would leave, also beside the chosen one', async () => {
    const { counts } = await search.find('公布', new Map([['kind', 'task']]));
    expect(Object.fromEntries(counts.kind)).toEqual({ task: 2, part: 1 });
    expect(Object.fromEntries(counts.unit)).toEqual({ 市司法局: 2, 市财政局: 1 });
    expect(Object.fromEntries(counts.section)).toEqual({ s1: 2 });
  });
});

describe('an excerpt', () => {
  const excerpt = async (query: string, number = 0) => {
    const { hits, terms } = await search.find(query, new Map());
    const runs = hits[number] ? await search.excerpt(hits[number], terms) : [];
    return runs.map(({ text, marked }) => (marked ? `<${text}>` : text)).join('');
  };

  test('shows the words in the text of the record', async () => {
    expect(await excerpt('每年公布')).toContain('<每年公布>目录。【责任单位');
  });

  test('of a part is cut from that part alone', async () => {
    expect(await excerpt('t2.b')).toBe('公布结果。【目标：公布率 = 100%】 ');
  });
});

describe('where nothing is found', () => {
  test('words that differ little are offered with their hits', async () => {
    expect(await search.near('目录工开')).toEqual([
      { query: '目录公开', hits: 1 },
      { query: '目录', hits: 1 },
    ]);
  });

  test('each word of several is offered', async () => {
    expect((await search.near('目录 经费')).map(({ query }) => query)).toEqual(['目录', '经费']);
  });
});

describe('the index', () => {
  test('is the same every time', () => {
    expect(searchFiles(siteOf({ '': programmeOf() }))).toEqual(files);
  });

  test('reads pinyin for letters only, and chunks and texts once', async () => {
    const fresh = heldIndex(files);
    const opened = await openSearch(fresh);
    await opened.find('目录', new Map());
    expect(fresh.read.some((path) => path.endsWith('pinyin.json'))).toBe(false);
    await opened.find('ml', new Map());
    await opened.find('目录', new Map());
    expect(fresh.read.some((path) => path.endsWith('pinyin.json'))).toBe(true);
    expect(new Set(fresh.read).size).toBe(fresh.read.length);
  });

  test('asks again for what could not be had', async () => {
    let broken = true;
    const source = {
      json: held.json,
      bytes: async (path: string) => {
        if (broken) throw new Error('gone');
        return held.bytes(path);
      },
    };
    const opened = await openSearch(source);
    await expect(opened.find('目录', new Map())).rejects.toThrow('gone');
    broken = false;
    expect((await opened.find('目录', new Map())).hits.length).toBe(1);
  });

  test('holds several programmes, to be searched together or alone', async () => {
    const two = searchFiles(siteOf({ one: programmeOf(), other: programmeOf({ 'programme.yaml': OTHER }) }));
    const both = await openSearch(heldIndex(two));
    const { hits, counts } = await both.find('年公布目', new Map());
    expect(hits.map(({ shelf, record }) => `${shelf.entry.folder}/${shelf.columns.path[record]}`)).toEqual([
      'one/tasks/t1/',
      'other/tasks/t1/',
    ]);
    expect(Object.fromEntries(counts.programme)).toEqual({ toy: 1, other: 1 });
    const alone = await openSearch(heldIndex(two), ['other']);
    const found = await alone.find('年公布目', new Map());
    expect(found.hits.map(({ shelf }) => shelf.entry.id)).toEqual(['other']);
    const texts = await Promise.all(found.hits.map((hit) => alone.excerpt(hit, found.terms)));
    expect(texts.flat().map(({ text }) => text)).toContain('年公布目');
  });
});

const OTHER = 'id: other\ntitle: 另一地\njurisdiction: { name: 另一市 }\n';
