import { beforeAll, expect, test } from 'vitest';
import { deadLinks } from './links.js';
import { filesOf, type Page, pagesOf } from './read-site.js';
import { buildSite } from './site-folder.js';

const TOWNS = Array.from({ length: 103 }, (_, at) => `town-${String(at + 1).padStart(3, '0')}`);

const SCHEME = `title: 2028年乡镇（街道）法治政府建设考核方案
units: [${TOWNS.join(', ')}]
parts:
  - id: whole
    title: 全年
    ratio: '100'
    full: '100'
    items: [{ id: all, title: 全年工作, weight: '100', rule: { kind: expert } }]
grades: [{ title: 合格, from: '60' }, { title: 不合格 }]
`;

let files: ReadonlyMap<string, Buffer>;
let pages: readonly Page[];

beforeAll(() => {
  const towns = TOWNS.flatMap((id, at) => [
    [`units/${id}.yaml`, `id: ${id}\nname: 第${at + 1}镇人民政府\n`],
    [
      `assessments/2028/${id}.yaml`,
      `scheme: 2028-towns\nverifiedOn: 2029-02-01\nitems: [{ item: all, verified: '${60 + (at % 40)}' }]\n`,
    ],
  ]);
  files = filesOf(buildSite({ changes: { 'schemes/2028-towns.yaml': SCHEME, ...Object.fromEntries(towns) } }));
  pages = pagesOf(files);
});

const townsOn = (path: string) =>
  new Set(pages.find((page) => page.path === path)?.html.match(/(?<=<tr id="unit-)town-\d+/g));

test('the results of a year stand on as many pages as they need, each unit once', () => {
  const [first, second] = [townsOn('assessments/2028/'), townsOn('assessments/2028/page/2/')];
  expect([first.size, second.size]).toEqual([100, 3]);
  expect(new Set([...first, ...second])).toEqual(new Set(TOWNS));
  expect(pages.some(({ path }) => path === 'assessments/2028/page/3/')).toBe(false);
});

test('both pages are linked with each other, and no link is dead', () => {
  const both = pages.filter(({ path }) => /^(?:en\/)?assessments\/2028\/(?:page\/2\/)?$/.test(path));
  expect(both).toHaveLength(4);
  for (const { html } of both) expect(html).toContain('class="pager"');
  expect(deadLinks(pages, files, '/')).toEqual([]);
});

test('the table over years lists the first hundred and leads to the others', () => {
  const overview = pages.find(({ path }) => path === 'assessments/')?.html ?? '';
  expect(overview.match(/units\/town-\d+\//g)).toHaveLength(100);
  expect(overview).toContain('<p class="more"><a href="/assessments/2028/">其余 3 项</a></p>');
});
