import type { Site } from '../view/site.js';

const KEY = Symbol.for('zhunsheng.portal');

/**
 * Keeps the site in the build process, where the pages' `zhunsheng:programmes` finds it. The module never holds data of
 * its own, so no record is ever written into a bundle.
 */
export function keepSite(site: Site): void {
  (globalThis as Record<symbol, unknown>)[KEY] = site;
}

/** The site that the integration kept. Throws where no integration ran in this process. */
export function keptSite(): Site {
  const site = (globalThis as Record<symbol, unknown>)[KEY];
  if (!site)
    throw new Error('zhunsheng:programmes is only there while Astro builds a site with the zhunsheng integration');
  return site as Site;
}
