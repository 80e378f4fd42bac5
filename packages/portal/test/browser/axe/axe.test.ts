import axe from 'axe-core';
import { expect, test } from 'vitest';
import { openSites } from '../open-sites.js';
import { visit } from '../visit.js';
import { violations } from './violations.js';

const sites = openSites();

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
