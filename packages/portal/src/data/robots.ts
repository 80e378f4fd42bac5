import type { Site } from '../view/site.js';

/** The rules for search engines: an internal edition turns all away, a public one names its sitemap where it has one. */
export function robotsText({ audience, origin, base }: Pick<Site, 'audience' | 'origin' | 'base'>): string {
  if (audience === 'internal') return 'User-agent: *\nDisallow: /\n';
  const sitemap = origin === undefined ? '' : `Sitemap: ${origin}${base}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
