import { xmlText } from './xml-text.js';

/** Addresses that one sitemap may hold (sitemaps.org, protocol 0.9). */
const LIMIT = 50_000;

/** A page of the site. */
export interface SitemapPage {
  /** Absolute address. */
  readonly address: string;
  /** Day of the data that it shows. */
  readonly changed?: string | undefined;
}

/**
 * The sitemap of a site by the names of its files: one file, or above 50,000 pages an index of several.
 * `folder` is the absolute address of the site's root, with a slash at its end.
 */
export function sitemapFiles(pages: readonly SitemapPage[], folder: string): ReadonlyMap<string, string> {
  if (pages.length <= LIMIT) return new Map([['sitemap.xml', urlset(pages)]]);
  const parts = Array.from({ length: Math.ceil(pages.length / LIMIT) }, (_, index) =>
    pages.slice(index * LIMIT, (index + 1) * LIMIT),
  );
  const files = new Map(parts.map((part, index) => [`sitemap-${index + 1}.xml`, urlset(part)]));
  const places = [...files.keys()].map((name) => `<sitemap><loc>${xmlText(folder + name)}</loc></sitemap>`);
  return new Map([['sitemap.xml', wrapped('sitemapindex', places)], ...files]);
}

function urlset(pages: readonly SitemapPage[]): string {
  const lines = pages.map(({ address, changed }) => {
    const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${xmlText(address)}</loc>${day}</url>`;
  });
  return wrapped('urlset', lines);
}

function wrapped(name: string, lines: readonly string[]): string {
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`;
  return `${head}${lines.join('\n')}\n</${name}>\n`;
}
