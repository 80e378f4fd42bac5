import axe from 'axe-core';
import { expect, test } from 'vitest';
import { openSites, openType } from '../open-sites.js';
import { PAGE_GROUPS, type PageGroup } from '../page-types.js';
import { violations } from './violations.js';

/** The longest page takes axe ten seconds on a machine with nothing else to do. */
const TIMEOUT = 90_000;

/** The tests of a file: axe finds nothing on the pages of a group. */
export function checkByAxe(group: PageGroup): void {
  const sites = openSites();

  test.each(PAGE_GROUPS[group])(
    'axe finds nothing on $site $name in both themes at 360 and 1280 pixels',
    { timeout: TIMEOUT },
    async (type) => {
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
    },
  );
}
