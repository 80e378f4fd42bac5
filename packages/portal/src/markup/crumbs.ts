import { escapeHtml } from '../text/escape-html.js';
import type { Scope } from '../view/site.js';

/** A page above the one that is shown. */
export interface Crumb {
  readonly text: string;
  readonly href: string;
}

/** The inside of the list of pages above this one, the home page first. */
export function crumbsHtml(scope: Scope, above: readonly Crumb[]): string {
  const crumbs = [{ text: scope.t.nav.home, href: scope.href('') }, ...above];
  return crumbs.map(({ text, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(text)}</a></li>`).join('');
}
