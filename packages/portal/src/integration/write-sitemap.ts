import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { robotsText } from '../data/robots.js';
import { type SitemapPage, sitemapFiles } from '../data/sitemap.js';
import type { Site } from '../view/site.js';

/**
 * Writes the sitemap, which needs the site's own address and is for the public alone, and the rules for search engines,
 * unless the site brings its own.
 */
export function writeSitemap(site: Site, folder: string): void {
  const robots = join(folder, 'robots.txt');
  if (!existsSync(robots)) writeFileSync(robots, robotsText(site));
  if (site.origin === undefined || site.audience !== 'public') return;
  const root = `${site.origin}${site.base}`;
  for (const [name, text] of sitemapFiles(pagesIn(site, folder, root), root)) writeFileSync(join(folder, name), text);
}

function pagesIn(site: Site, folder: string, root: string): readonly SitemapPage[] {
  const files = readdirSync(folder, { recursive: true }) as string[];
  const pages = files
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length));
  return pages.sort().map((page) => ({ address: `${root}${encodeURI(page)}`, changed: dayOf(site, page) }));
}

/** The day of the data that a page shows: that of the scope with the longest root that the page stands under. */
function dayOf({ scopes }: Site, page: string): string | undefined {
  const above = scopes.filter(({ root }) => page.startsWith(root));
  return above.sort((a, b) => b.root.length - a.root.length)[0]?.asOf;
}
