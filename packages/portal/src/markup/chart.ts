import type { Figure } from '@zhunsheng/report-renderer';
import { escapeHtml } from '../text/escape-html.js';

/** What stands around a chart. */
export interface ChartParts {
  /** Words that open the equal table. */
  readonly summary: string;
  /** The equal table: every value of the drawing with a link to its record. */
  readonly table: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** A chart with title, reading, links and its equal table folded away. */
export function chartHtml({ title, reading, svg }: Figure, { summary, table, links }: ChartParts): string {
  const written = links.map(({ label, href }) => `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`).join(' ');
  return [
    `<figure class="figure"><figcaption><p class="figure-title">${escapeHtml(title)}</p>`,
    `<p class="figure-reading">${escapeHtml(reading)}</p></figcaption>`,
    `<div class="figure-plot">${svg}</div>`,
    written && `<p class="figure-links">${written}</p>`,
    `<details class="equal"><summary>${escapeHtml(summary)}</summary><div class="scroll">${table}</div></details></figure>`,
  ].join('');
}
