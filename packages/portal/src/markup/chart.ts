import type { Figure } from '@zhunsheng/report-renderer';
import { escapeHtml } from '../text/escape-html.js';

/** What stands around a chart. */
export interface ChartParts {
  /** The equal table, every value of the drawing with a link to its record, and the words that open it; absent where it stands below. */
  readonly equal?: { readonly summary: string; readonly table: string; readonly open?: boolean };
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** A chart with title, reading and links, and its equal table folded away. */
export function chartHtml({ title, reading, svg }: Figure, { equal, links }: ChartParts): string {
  const written = links.map(({ label, href }) => `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`).join(' ');
  return [
    `<figure class="figure"><figcaption><p class="figure-title">${escapeHtml(title)}</p>`,
    `<p class="figure-reading">${escapeHtml(reading)}</p></figcaption>`,
    `<div class="figure-plot">${svg}</div>`,
    written && `<p class="figure-links">${written}</p>`,
    equal &&
      `<details class="equal"${equal.open ? ' open' : ''}><summary>${escapeHtml(equal.summary)}</summary><div class="scroll">${equal.table}</div></details>`,
    '</figure>',
  ]
    .filter(Boolean)
    .join('');
}
