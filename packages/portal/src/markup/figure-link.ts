import { escapeHtml } from '../text/escape-html.js';
import type { FigureKind } from '../view/figure-kinds.js';

/** A figure as a link to the records that it was computed from; the words may hold markup and must be safe. */
export function figureLinkHtml(href: string, kind: FigureKind, of: string, html: string): string {
  return `<a class="figure" href="${escapeHtml(href)}" data-figure="${kind}" data-of="${escapeHtml(of)}">${html}</a>`;
}
