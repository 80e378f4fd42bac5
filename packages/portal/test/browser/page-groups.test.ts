import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGE_GROUPS } from './page-types.js';

const groups = Object.keys(PAGE_GROUPS);

test.each(['axe', 'every-page'])('every group of pages has a file of its own below %s', (folder) => {
  const files = readdirSync(join(import.meta.dirname, folder));
  expect(files).toEqual(expect.arrayContaining(groups.map((group) => `${group}.test.ts`)));
});

test('every kind of page stands in one group', () => {
  const names = Object.values(PAGE_GROUPS).flatMap((types) => types.map(({ site, path }) => `${site} ${path}`));
  expect(new Set(names).size).toBe(names.length);
  expect(names).toHaveLength(58);
});
