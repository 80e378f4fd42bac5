/**
 * Takes pictures of every kind of page for people to look at: `node test/browser/screenshots.ts [folder] [name…]` in this
 * package, after a build of the sites. At 360 and 1280 pixels, light and dark, and as printed: a PDF, and a picture as wide
 * as A4.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '@zhunsheng/test-kit';
import type { Browser, Page } from 'playwright-core';
import { builtSite, PAGE_GROUPS, type PageType } from './page-types.ts';
import { serveSite } from './serve-site.ts';

const WIDTHS = [360, 1280];
const A4_WIDTH = 794;
const THEMES = ['light', 'dark'] as const;

const [folder = mkdtempSync(join(tmpdir(), 'screenshots-')), ...names] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
for (const site of ['xingzhou', 'atlas'] as const) {
  const { origin, close } = await serveSite(builtSite(site));
  const types = Object.values(PAGE_GROUPS).flat();
  for (const type of types.filter((one) => one.site === site && (names.length === 0 || names.includes(one.name)))) {
    await takePictures(browser, origin, type);
  }
  close();
}
await browser.close();
process.stdout.write(`${folder}\n`);

async function takePictures(browser: Browser, origin: string, { name, path }: PageType): Promise<void> {
  for (const colorScheme of THEMES) {
    const page = await browser.newPage({ colorScheme });
    await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
    if (colorScheme === 'light') await takePrint(page, name);
    await page.close();
  }
}

async function takePrint(page: Page, name: string): Promise<void> {
  writeFileSync(join(folder, `${name}.pdf`), await page.pdf({ format: 'A4' }));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: A4_WIDTH, height: 800 });
  await page.screenshot({ path: join(folder, `${name}-print.png`), fullPage: true });
}
