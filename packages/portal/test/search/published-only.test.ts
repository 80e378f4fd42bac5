import { copyTree, tempTree } from '@zhunsheng/test-kit';
import { beforeAll, expect, test } from 'vitest';
import { indexProgrammes } from '../../src/search/index-programmes.js';
import { openSearch, type Search } from '../../src/search/open-search.js';
import { type CanaryCity, plantCanaries } from '../site/canary-city.js';
import { HAN, LATIN } from '../site/canary-forms.js';
import { contentFolder } from '../site/site-folder.js';
import { heldIndex } from './index-files.js';

let city: CanaryCity;
let published: Search;
let internal: Search;

beforeAll(async () => {
  city = plantCanaries();
  const dir = copyTree(contentFolder('xingzhou'), city.changes);
  const overlay = tempTree(city.overlay);
  const open = (audience: 'public' | 'internal') =>
    openSearch(heldIndex(indexProgrammes({ programmes: [{ dir, overlay }], audience }, dir)));
  published = await open('public');
  internal = await open('internal');
});

test('nothing that is withheld can be found in the public edition', async () => {
  for (const marker of [LATIN, HAN, HAN.slice(0, 2), HAN.slice(2)])
    expect((await published.find(marker, new Map())).hits).toEqual([]);
  for (const { text } of city.canaries) expect((await published.find(text, new Map())).hits, text).toEqual([]);
});

test('the internal edition finds it, so that the public one could have leaked it', async () => {
  for (const marker of [LATIN, HAN]) expect((await internal.find(marker, new Map())).hits.length).toBeGreaterThan(20);
});
