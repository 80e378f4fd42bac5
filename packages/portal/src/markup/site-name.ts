import { localName } from '../text/local-name.js';
import type { Scope } from '../view/site.js';

/** The name of a tree of pages: its programme's title, else the title of the site. */
export function siteNameOf({ language, site, programme, t }: Scope): string {
  if (!programme) return site.title ?? t.overview.title;
  return localName(language, programme.published.title, programme.published.titleEn);
}
