import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSites } from './open-sites.js';
import { visit } from './visit.js';

const sites = openSites();
const open = (path: string, options = {}) => visit(sites.browser, `${sites.xingzhou}${path}`, options);
const heading = (page: Page) => page.locator('h1').textContent();
const rows = (page: Page) => page.locator('.rows > li');

describe('a citizen', () => {
  test('finds a task by search and follows it to its unit, its story and its section', async () => {
    const { page, problems, leave } = await open('/');
    await page.getByRole('searchbox').fill('非现场检查');
    await page.getByRole('button', { name: '检索' }).click();
    await page.waitForSelector('#hits li');
    expect(new URL(page.url()).searchParams.get('q')).toBe('非现场检查');
    await page.locator('#hits').getByRole('link', { name: '涉企行政检查统筹' }).first().click();

    await page.waitForURL('**/tasks/xz26-303/');
    expect(await heading(page)).toContain('涉企行政检查统筹');
    const story = page.locator('.story > li');
    expect(await story.first().textContent()).toContain('上级条款');
    expect(await story.count()).toBeGreaterThan(10);
    await story.getByRole('link', { name: '2027-001' }).click();
    await page.waitForURL('**/findings/2027-001/');
    expect(await heading(page)).toBe('夜间检查和委托检查没有计入受检次数');
    await page.goBack();

    await page.locator('.meta').getByRole('link', { name: '市司法局' }).click();
    await page.waitForURL('**/units/sifaju/');
    expect(await heading(page)).toBe('市司法局');
    await rows(page).getByRole('link', { name: '涉企行政检查统筹' }).click();
    await page.waitForURL('**/tasks/xz26-303/');
    await page.locator('.crumb').getByRole('link', { name: '三、提升行政执法质量和效能' }).click();
    await page.waitForURL('**/tasks/section/xz26-s3/');
    expect(await rows(page).count()).toBe(9);
    expect(problems).toEqual([]);
    await leave();
  });

  test('reads a task in the full text of its plan and comes back by its state', async () => {
    const { page, leave } = await open('/tasks/xz26-303/');
    await page.getByRole('link', { name: '在全文中看' }).click();
    await page.waitForURL('**/plans/xz26/#xz26-303');
    expect(await page.locator('#xz26-303').evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(
      400,
    );
    await page.locator('#xz26-303 + .state').getByRole('link').click();
    await page.waitForURL('**/tasks/xz26-303/');
    await leave();
  });

  test('narrows the list by links that work without script', async () => {
    const { page, leave } = await open('/tasks/', { javaScriptEnabled: false });
    const link = page.locator('.facets a[data-facet="timeliness"][data-value="overdue"]');
    const count = Number(await link.locator('.of').textContent());
    await link.click();
    await page.waitForURL('**/tasks/timeliness/overdue/');
    expect(await rows(page).count()).toBe(count);
    expect(await page.locator('.facets a[aria-current]').count()).toBe(1);
    await leave();
  });

  test('narrows the list by several filters at once, keeps them in the address and goes back step by step', async () => {
    const { page, problems, leave } = await open('/tasks/');
    const all = await rows(page).count();
    await page.locator('.facets a[data-value="in-progress"]').click();
    await page.waitForURL('**/tasks/?progress=in-progress');
    const inProgress = await rows(page).count();
    await page.locator('.facets a[data-facet="unit"][data-value="sifaju"]').click();
    await page.waitForURL('**/tasks/?progress=in-progress&unit=sifaju');
    const both = await rows(page).count();
    expect(all).toBeGreaterThan(inProgress);
    expect(inProgress).toBeGreaterThan(both);
    expect(both).toBeGreaterThan(0);
    for (const row of await rows(page).all()) expect(await row.textContent()).toMatch(/市司法局.*推进中/);
    expect(await page.locator('#range').textContent()).toContain(String(both));

    await page.reload();
    await expect.poll(() => rows(page).count()).toBe(both);
    await page.goBack();
    await expect.poll(() => rows(page).count()).toBe(inProgress);
    await page.goBack();
    await expect.poll(() => rows(page).count()).toBe(all);
    expect(problems).toEqual([]);
    await leave();
  });

  test('adds a filter to a page that is narrowed already, and comes back to it as it was', async () => {
    const { page, leave } = await open('/tasks/progress/in-progress/');
    const before = await rows(page).count();
    await page.locator('.facets a[data-facet="unit"][data-value="sifaju"]').click();
    await page.waitForURL('**/tasks/?progress=in-progress&unit=sifaju');
    await expect.poll(() => rows(page).count()).toBeLessThan(before);
    expect(await heading(page)).toBe('任务');
    await page.goBack();
    await page.waitForURL('**/tasks/progress/in-progress/');
    await expect.poll(() => rows(page).count()).toBe(before);
    expect(await heading(page)).toContain('推进中');
    await leave();
  });

  test('keeps large text across pages, those without script too', async () => {
    const { page, leave } = await open('/');
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    const normal = await size();
    await page.getByRole('link', { name: '大字版' }).click();
    const large = await size();
    expect(large).toBeGreaterThan(normal);
    await page.getByRole('link', { name: '任务', exact: true }).click();
    await page.waitForURL('**/tasks/');
    expect(await size()).toBe(large);
    await rows(page).getByRole('link').first().click();
    await page.waitForURL('**/tasks/xz26-101/**');
    expect(await size()).toBe(large);
    await page.locator('.nav').getByRole('link', { name: '单位' }).click();
    await page.waitForURL('**/units/');
    expect(await size()).toBe(large);
    await page.getByRole('link', { name: '标准版' }).click();
    expect(await size()).toBe(normal);
    await leave();
  });

  test('keeps large text from task to task, and takes it along from there', async () => {
    const { page, leave } = await open('/tasks/xz26-101/');
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    const normal = await size();
    await page.getByRole('link', { name: '大字版' }).click();
    const large = await size();
    expect(large).toBeGreaterThan(normal);
    await page.locator('.neighbours').getByRole('link').click();
    await page.waitForURL('**/tasks/xz26-102/**');
    expect(await size()).toBe(large);
    await page.locator('.tools').getByRole('link', { name: 'EN' }).click();
    await page.waitForURL('**/en/tasks/xz26-102/**');
    expect(await size()).toBe(large);
    await page.locator('.nav').getByRole('link', { name: 'Units' }).click();
    await page.waitForURL('**/en/units/**');
    expect(await size()).toBe(large);
    await page.locator('.nav').getByRole('link', { name: 'Progress' }).click();
    await page.waitForURL('**/en/progress/');
    expect(await size()).toBe(large);
    await leave();
  });

  test('reads larger words in a chart on a phone in large text', async () => {
    const { page, leave } = await open('/indicators/zb-6-1-3/', { viewport: { width: 360, height: 800 } });
    const word = page.locator('.plot-compact text').first();
    const normal = (await word.boundingBox())?.height ?? 0;
    await page.getByRole('link', { name: '大字版' }).click();
    expect((await word.boundingBox())?.height).toBeGreaterThan(1.2 * normal);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await leave();
  });

  test.each(['dark', 'light'] as const)(
    'leaves every colour to the system where it forces its own: %s',
    async (theme) => {
      const { page, leave } = await open('/', { forcedColors: 'active', colorScheme: theme });
      const tokens = () =>
        page.evaluate(() => {
          const style = getComputedStyle(document.documentElement);
          return ['--paper', '--ink', '--link', '--done'].map((name) => style.getPropertyValue(name));
        });
      const forced = ['Canvas', 'CanvasText', 'LinkText', 'CanvasText'];
      expect(await tokens()).toEqual(forced);
      await page.locator('[data-theme-switch]').click();
      expect(await tokens()).toEqual(forced);
      await page.getByRole('link', { name: '大字版' }).click();
      expect(await tokens()).toEqual(forced);
      await leave();
    },
  );

  test('chooses the dark theme for this and the next page', async () => {
    const { page, leave } = await open('/', { colorScheme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: '深色' }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.getByRole('link', { name: '单位', exact: true }).click();
    await page.waitForURL('**/units/');
    expect(await ground()).toBe(dark);
    await leave();
  });

  test('reads the same page in English and comes back', async () => {
    const { page, leave } = await open('/tasks/xz26-303/');
    await page.getByRole('link', { name: 'EN', exact: true }).click();
    await page.waitForURL('**/en/tasks/xz26-303/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.locator('.tools').getByRole('link', { name: '中文' }).click();
    await page.waitForURL('**/tasks/xz26-303/');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await leave();
  });

  test('is told when the data has grown old, and only then', async () => {
    for (const [today, shown] of [
      ['2029-05-01T08:00:00', false],
      ['2031-01-01T08:00:00', true],
    ] as const) {
      const context = await sites.browser.newContext();
      const page = await context.newPage();
      await page.clock.install({ time: new Date(today) });
      await page.goto(sites.xingzhou);
      expect(await page.locator('[data-as-of]').isVisible(), today).toBe(shown);
      await context.close();
    }
  });

  test('meets a page that does not exist and finds the way to the tasks', async () => {
    const { page, leave } = await open('/nowhere/at-all/');
    expect(await heading(page)).toBe('没有这个页面');
    await page.locator('main').getByRole('link').first().click();
    await page.waitForURL('**/tasks/');
    await leave();
  });

  test('compares the plans of four places by theme', async () => {
    const { page, problems, leave } = await visit(sites.browser, `${sites.atlas}/`);
    await page.getByRole('navigation').getByRole('link', { name: '任务', exact: true }).click();
    await page.waitForURL('**/tasks/');
    const task = page.locator('main .plain a').first();
    const title = await task.textContent();
    await task.click();
    expect(await heading(page)).toContain(title);
    expect(await page.locator('.notice').first().textContent()).toContain('摘要，非原文');
    expect(problems).toEqual([]);
    await leave();
  });

  test.each(['inspections/js21-diaoyan/', 'findings/js21-1/', 'en/jiangsu/findings/js21-1/'])(
    'is told beside the title that a survey is summarised: %s',
    async (path) => {
      const { page, leave } = await visit(
        sites.browser,
        `${sites.atlas}/${path.startsWith('en/') ? '' : 'jiangsu/'}${path}`,
      );
      const words = path.startsWith('en/') ? 'Summary, not the original' : '摘要，非原文';
      expect(await page.locator('.notice').allTextContents()).toContainEqual(expect.stringContaining(words));
      expect(await page.locator('main .head').textContent()).toContain(words);
      await leave();
    },
  );
});
