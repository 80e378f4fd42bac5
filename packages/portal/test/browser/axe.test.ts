import axe from 'axe-core';
import { expect, test } from 'vitest';
import { openSites, openType } from './open-sites.js';
import { ALL_TYPES } from './page-types.js';
import { visit } from './visit.js';

const sites = openSites();

test.each(ALL_TYPES)('axe finds nothing on $site $name in both themes at 360 and 1280 pixels', async (type) => {
  const { page, leave } = await openType(sites, type, { bypassCSP: true });
  await page.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(violations), `${colorScheme} at ${width} px`).toEqual([]);
    }
  }
  await leave();
});

test('axe would find a picture without words and text too pale', async () => {
  const { page, leave } = await visit(sites.browser, `${sites.xingzhou}/about/`, { bypassCSP: true });
  await page.evaluate(axe.source);
  await page.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<img><p style="color:#ccc;background:#fff">Pale words</p>');
  });
  const found = await page.evaluate(violations);
  expect(found.map((one) => one.split(':')[0])).toEqual(['color-contrast', 'image-alt']);
  await leave();
});

/** What axe finds on the page with all its details open. Runs in the browser. */
async function violations(): Promise<string[]> {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const { run } = (window as unknown as { axe: typeof axe }).axe;
  const { violations } = await run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`));
}
