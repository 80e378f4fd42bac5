import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSites } from './open-sites.js';
import { visit } from './visit.js';

const sites = openSites();
const open = (path: string, options = {}) => visit(sites.browser, `${sites.xingzhou}${path}`, options);
const rows = (page: Page) => page.locator('.rows > li');

describe('an inspector', () => {
  test('goes from the ledger’s sum of overdue cures to the longest one, its letters and its unit', async () => {
    const { page, problems, leave } = await open('/rectification/');
    await page.locator('.lede').getByRole('link', { name: '超过整改期限' }).click();
    await page.waitForURL('**/findings/timeliness/overdue/');
    await rows(page).getByRole('link', { name: '网格员再次列入专职调解员名册' }).click();
    await page.waitForURL('**/findings/2028-201/');
    expect(await page.locator('.story > li').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('退回整改'), expect.stringContaining('问责建议函')]),
    );
    await page.locator('.story').getByRole('link', { name: '督办函' }).first().click();
    await page.waitForURL('**/units/wangchao/#letter-*');
    expect(await page.locator('tr:target').count()).toBe(1);
    expect(problems).toEqual([]);
    await leave();
  });

  test('sorts the ledger by age and by deadline, and back', async () => {
    const { page, leave } = await open('/rectification/');
    const column = (index: number) =>
      page
        .locator('#ledger tbody tr')
        .evaluateAll(
          (lines, at) =>
            lines.map((line) => (line as HTMLTableRowElement).cells[at]?.dataset.v ?? line.firstChild?.textContent),
          index,
        );
    const numbers = await column(0);
    await page.getByRole('button', { name: '历时' }).click();
    const ages = (await column(5)).map(Number);
    expect(ages).toEqual([...ages].sort((a, b) => a - b));
    expect(await page.locator('#ledger th[aria-sort="ascending"]').textContent()).toBe('历时');
    await page.getByRole('button', { name: '历时' }).click();
    expect((await column(5)).map(Number)).toEqual([...ages].sort((a, b) => b - a));
    await page.getByRole('button', { name: '编号' }).click();
    expect(await column(0)).toEqual(numbers);
    await leave();
  });

  test('reads the whole ledger without script, in the order of numbers', async () => {
    const { page, leave } = await open('/rectification/', { javaScriptEnabled: false });
    expect(await page.locator('.sort-by').isVisible()).toBe(false);
    expect(await page.locator('#ledger tbody tr').count()).toBe(32);
    await leave();
  });
});
