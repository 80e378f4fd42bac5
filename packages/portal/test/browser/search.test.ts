import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { SearchColumns, SearchEntry } from '../../src/search/search-columns.js';
import { openSites } from './open-sites.js';
import { builtSite } from './page-types.js';
import { visit } from './visit.js';

const sites = openSites();

/** Opens the search page of the model city, or another page, in a browser as old as the oldest that we serve. */
async function open(query = '', site: 'xingzhou' | 'atlas' = 'xingzhou', path = '/search/') {
  const address = `${sites[site]}${path}${query && `?q=${encodeURIComponent(query)}`}`;
  const visited = await visit(sites.browser, `${sites[site]}/`);
  await visited.page.waitForLoadState('networkidle');
  await visited.page.addInitScript(forgetNewFunctions);
  await visited.page.goto(address);
  return visited;
}

/** Takes away what Chromium 90 does not have, so that a script that relies on it fails. */
function forgetNewFunctions(): void {
  const newer: readonly (readonly [object, readonly string[]])[] = [
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
    [Object.getPrototypeOf(Uint8Array.prototype), ['at', 'findLast', 'toSorted', 'toReversed', 'with']],
    [Object, ['hasOwn', 'groupBy']],
    [Map, ['groupBy']],
    [globalThis, ['structuredClone', 'DecompressionStream']],
  ];
  for (const [owner, names] of newer) for (const name of names) Reflect.deleteProperty(owner, name);
}

const hits = (page: Page) => page.locator('#hits li');
const titles = (page: Page) => page.locator('#hits .t').allTextContents();
const said = (page: Page) => page.locator('#results').textContent();

describe('what was typed is found, in whatever form', () => {
  test.each([
    ['規範性文件', '规范性文件全程管理'],
    ['ＸＺ２６－１０１', '规范性文件全程管理'],
    ['xz26 101', '规范性文件全程管理'],
    ['[2026] 3号', '星洲市法治政府建设实施方案（2026—2030年）'],
    ['星法委发〔２０２６〕３号', '星洲市法治政府建设实施方案（2026—2030年）'],
    ['sifaju', '市司法局'],
  ])('%s leads to %s first', async (query, title) => {
    const { page, problems, leave } = await open(query);
    await hits(page).first().waitFor();
    expect((await titles(page))[0]).toBe(title);
    expect(problems).toEqual([]);
    await leave();
  });

  test('the words are marked in title and text', async () => {
    const { page, leave } = await open('執法 公示');
    await page.waitForSelector('#hits .ex mark');
    const marks = new Set(await page.locator('#hits li:first-child mark').allTextContents());
    expect([...marks].sort()).toEqual(['公示', '执法']);
    expect(await page.locator('#contains').textContent()).toBe('每条都含“执法”、“公示”');
    await leave();
  });
});

describe.each(['xingzhou', 'atlas'] as const)('on %s', (site) => {
  test('two characters out of the middle of every title find it', async () => {
    const { page, problems, leave } = await open('', site);
    const wanted = titlesOf(site);
    expect(wanted.length).toBeGreaterThan(100);
    expect(await page.evaluate(missing, wanted)).toEqual([]);
    expect(problems).toEqual([]);
    await leave();
  });
});

/** Every record with a title: its address, and the two characters in the middle. */
function titlesOf(site: 'xingzhou' | 'atlas'): { query: string; path: string }[] {
  const read = (path: string) => JSON.parse(readFileSync(join(builtSite(site), 'search-index', path), 'utf8'));
  const { folder, programmes }: SearchEntry = read('index.json');
  return programmes.flatMap((programme) => {
    const { title, path }: SearchColumns = read(`${folder}/${programme.id}/columns.json`);
    return title.flatMap((one, record) => {
      const characters = [...one];
      const middle = Math.floor(characters.length / 2) - 1;
      if (middle < 0) return [];
      const query = characters.slice(middle, middle + 2).join('');
      return [{ query, path: `/${programme.folder && `${programme.folder}/`}${path[record]}` }];
    });
  });
}

/** Runs in the page: asks every query by its form and gives those that do not lead to their address. */
async function missing(wanted: readonly { query: string; path: string }[]): Promise<string[]> {
  const input = document.querySelector<HTMLInputElement>('#q');
  const list = document.querySelector('#hits');
  const more = document.querySelector<HTMLButtonElement>('#more');
  const notFound: string[] = [];
  for (const { query, path } of wanted) {
    if (!input || !list || !more) return ['no form'];
    const mark = list.appendChild(document.createElement('li'));
    input.value = query;
    input.form?.requestSubmit();
    for (let turn = 0; turn < 500 && mark.isConnected; turn += 1) await new Promise((next) => setTimeout(next, 4));
    const leads = () => [...list.querySelectorAll('a')].some((link) => link.getAttribute('href') === path);
    while (!leads() && !more.hidden) more.click();
    if (!leads()) notFound.push(`${query}: ${path}`);
  }
  return notFound;
}

describe('a reader', () => {
  test('narrows the results by facets and goes back', async () => {
    const { page, leave } = await open('执法');
    await hits(page).first().waitFor();
    const all = await said(page);
    await page.locator('a[data-facet="kind"][data-value="task"]').click();
    await page.waitForURL('**kind=task');
    await page.locator('a[data-facet="progress"][data-value="completed"]').click();
    await page.waitForURL('**progress=completed');
    const count = await page.locator('a[data-value="completed"] .of').textContent();
    await expect.poll(() => said(page)).toBe(`${count} 条结果`);
    expect(await page.locator('a[data-value="completed"]').getAttribute('aria-current')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-value'))).toBe('completed');
    await page.goBack();
    await page.goBack();
    await expect.poll(() => said(page)).toBe(all);
    await leave();
  });

  test('narrows findings by the stage of their cure, which every row shows', async () => {
    const { page, problems, leave } = await open();
    await page.goto(`${sites.xingzhou}/search/?q=检查&kind=finding`);
    await hits(page).first().waitFor();
    await expect.poll(() => page.locator('#hits li:not(:has(.chip.steps))').count()).toBe(0);
    expect(await hits(page).count()).toBeGreaterThan(0);
    const stage = page.locator('a[data-facet="stage"]').first();
    const [value, count] = [await stage.getAttribute('data-value'), await stage.locator('.of').textContent()];
    await stage.click();
    await page.waitForURL(`**stage=${value}`);
    await expect.poll(() => said(page)).toBe(`${count} 条结果`);
    await expect.poll(() => page.locator(`#hits li .chip.steps:not([data-stage="${value}"])`).count()).toBe(0);
    expect(problems).toEqual([]);
    await leave();
  });

  test('shares an address that holds query and facets', async () => {
    const { page, leave } = await open();
    await page.goto(`${sites.xingzhou}/search/?q=sfj&kind=task&year=2027`);
    await hits(page).first().waitFor();
    expect(await page.inputValue('#q')).toBe('sfj');
    expect(await page.locator('.facets [aria-current]').count()).toBe(2);
    await leave();
  });

  test('finds while typing, and reaches the results by keys alone', async () => {
    const { page, leave } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('案卷评查');
    await hits(page).first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('案卷评查');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('t');
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => !address.pathname.endsWith('/search/'));
    await leave();
  });

  test('gets more rows, and the focus on the first of them', async () => {
    const { page, leave } = await open('的');
    await hits(page).first().waitFor();
    expect(await hits(page).count()).toBe(20);
    await page.locator('#more').click();
    expect(await hits(page).count()).toBe(40);
    expect(await page.locator('#hits li:nth-child(21) .t').evaluate((link) => link === document.activeElement)).toBe(
      true,
    );
    await leave();
  });

  test('who mistypes is offered words that find something', async () => {
    const { page, leave } = await open('规范性问件');
    await page.locator('#near-words a').first().click();
    await hits(page).first().waitFor();
    expect(await page.inputValue('#q')).toBe('规范性文件');
    await leave();
  });

  test('searches one place, then all of them', async () => {
    const { page, leave } = await open('', 'atlas', '/hohhot/search/');
    await page.fill('#q', '法治');
    await hits(page).first().waitFor();
    expect(await page.locator('a[data-facet="programme"]').count()).toBe(0);
    await page.click('#everywhere');
    await page.waitForURL('**/search/?q=*');
    await hits(page).first().waitFor();
    expect(await page.locator('a[data-facet="programme"]').count()).toBe(5);
    await leave();
  });

  test('is told in English, and led to the English pages', async () => {
    const { page, leave } = await open('案卷', 'xingzhou', '/en/search/');
    await hits(page).first().waitFor();
    expect(await said(page)).toMatch(/^\d+ results$/);
    expect(await page.locator('#hits .t').first().getAttribute('href')).toMatch(/^\/en\//);
    await leave();
  });

  test('is told when the index cannot be had', async () => {
    const { page, leave } = await open();
    await page.route('**/search-index/**', (route) => route.abort());
    await page.fill('#q', '执法');
    await expect.poll(() => said(page)).toContain('没有成功');
    await page.unroute('**/search-index/**');
    await page.fill('#q', '执法监督');
    await hits(page).first().waitFor();
    await leave();
  });

  test('without script reads the list of tasks in its place', async () => {
    const visited = await visit(sites.browser, `${sites.xingzhou}/search/`, { javaScriptEnabled: false });
    expect(await visited.page.locator('#start .rows > li').count()).toBeGreaterThan(50);
    expect(await visited.page.locator('#start a[href="/tasks/"]').count()).toBe(1);
    expect(await visited.page.locator('#found').isVisible()).toBe(false);
    await visited.leave();
  });
});
