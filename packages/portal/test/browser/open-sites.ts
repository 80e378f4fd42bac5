import { launchChromium } from '@zhunsheng/test-kit';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { builtSite, type PageType } from './page-types.js';
import { type Serving, serveSite } from './serve-site.js';
import { type Visit, visit } from './visit.js';

/** The sites of the house as served to a test file, and a browser for it. */
export interface OpenSites {
  readonly browser: Browser;
  readonly xingzhou: string;
  readonly atlas: string;
}

/** Serves the built sites and starts a browser for the tests of a file; both end with it. The result is filled before the first test. */
export function openSites(): OpenSites {
  const sites = {} as { -readonly [Key in keyof OpenSites]: OpenSites[Key] };
  const servings: Serving[] = [];
  beforeAll(async () => {
    for (const name of ['xingzhou', 'atlas'] as const) {
      const serving = await serveSite(builtSite(name));
      servings.push(serving);
      sites[name] = serving.origin;
    }
    sites.browser = await launchChromium();
  });
  afterAll(async () => {
    await sites.browser?.close();
    for (const { close } of servings) close();
  });
  return sites;
}

/** Opens a kind of page and waits for what its script shows. */
export async function openType(
  sites: OpenSites,
  { site, path, ready }: PageType,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const opened = await visit(sites.browser, `${sites[site]}${path}`, options);
  if (ready && options.javaScriptEnabled !== false) await opened.page.waitForSelector(ready);
  return opened;
}
