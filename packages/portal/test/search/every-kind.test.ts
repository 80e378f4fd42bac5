import { beforeAll, describe, expect, test } from 'vitest';
import { indexProgrammes } from '../../src/search/index-programmes.js';
import { openSearch, type Search } from '../../src/search/open-search.js';
import { RECORD_KINDS, SEARCH_STAGES } from '../../src/search/search-columns.js';
import { scopeOf } from '../data/model-city.js';
import { contentFolder } from '../site/site-folder.js';
import { heldIndex } from './index-files.js';

let search: Search;

beforeAll(async () => {
  const programmes = ['xingzhou', 'jiangsu'].map((name) => ({ dir: contentFolder(name) }));
  search = await openSearch(heldIndex(indexProgrammes({ programmes }, contentFolder('xingzhou'))));
});

/** Paths of the hits, best first. */
async function pathsOf(query: string, facets: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const chosen = new Map(Object.entries(facets)) as Parameters<Search['find']>[1];
  const { hits } = await search.find(query, chosen);
  return hits.map(({ shelf, record }) => shelf.columns.path[record] ?? '');
}

describe.each(RECORD_KINDS)('of the kind %s', (kind) => {
  test('there are records, and two characters out of the middle of every title find it', async () => {
    const place = RECORD_KINDS.indexOf(kind);
    const records = search.shelves.flatMap(({ columns }) =>
      columns.title.flatMap((title, record) =>
        columns.kind[record] === place ? { title, path: columns.path[record] ?? '' } : [],
      ),
    );
    expect(records.length).toBeGreaterThan(0);
    for (const { title, path } of records.filter((one) => one.title.length > 1)) {
      const middle = Math.floor([...title].length / 2) - 1;
      const query = [...title].slice(middle, middle + 2).join('');
      expect(await pathsOf(query), `${title}: ${query}`).toContain(path);
    }
  });
});

test('the number of a letter leads to its place on the page of the unit that it went to', async () => {
  expect((await pathsOf('星法办督〔2029〕4号'))[0]).toMatch(/^units\/[a-z]+\/#letter-db-2029-04$/);
  expect((await pathsOf('星法办督[2029] 4号'))[0]).toMatch(/#letter-db-2029-04$/);
});

test('findings are found by the group that the report lists them under, and by what was said of their cure', async () => {
  const { findings, rectifications } = scopeOf().programme.published;
  const grouped = findings.find(({ group }) => group !== undefined);
  expect(await pathsOf(grouped?.group ?? '', { kind: 'finding' })).toContain(`findings/${grouped?.id}/`);
  const [cured] = rectifications.filter(({ measures }) => measures.length > 0);
  const [measure] = cured?.measures ?? [];
  expect(await pathsOf(measure?.text.slice(0, 6) ?? '')).toContain(`findings/${cured?.finding}/`);
});

test('findings are narrowed by the stage of their cure, each in one', async () => {
  const all = await pathsOf('', { kind: 'finding', programme: 'xingzhou' });
  const byStage = await Promise.all(SEARCH_STAGES.map((stage) => pathsOf('', { stage })));
  expect(byStage.flat().sort()).toEqual(all.sort());
  expect(byStage.filter((paths) => paths.length > 0).length).toBeGreaterThan(5);
});

test('findings without any record of a cure are in no stage', async () => {
  const paths = await pathsOf('', { kind: 'finding', programme: 'jiangsu' });
  expect(paths.length).toBeGreaterThan(10);
  for (const stage of SEARCH_STAGES) expect(await pathsOf('', { programme: 'jiangsu', stage })).toEqual([]);
});
