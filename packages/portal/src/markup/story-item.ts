import type { StoryEntry } from '@zhunsheng/indicator-model';
import { escapeHtml } from '../text/escape-html.js';
import type { Told } from '../text/tell-entry.js';

/** Ring: by decision. */
export const RING = '<circle cx="6.5" cy="6.5" r="4.4" class="f-paper" stroke="currentColor" stroke-width="2"/>';
/** Disc: by report. */
export const DISC = '<circle cx="6.5" cy="6.5" r="4.6" fill="currentColor"/>';
/** Square: by supervision. */
export const SQUARE = '<path d="M1.5 1.5h10v10h-10z" class="f-paper" stroke="currentColor" stroke-width="2"/>';

/** A ring for what was decided, a disc for what was reported, a square for what was checked. */
const DOTS: Readonly<Record<StoryEntry['kind'], string>> = {
  'upper-plan': RING,
  plan: RING,
  extension: RING,
  event: RING,
  deadline: RING,
  update: DISC,
  verification: SQUARE,
  finding: SQUARE,
};

/** One entry on the line of a task's story. */
export function storyItemHtml({ kind, date }: StoryEntry, told: Told): string {
  return lineItemHtml({ dot: DOTS[kind], when: `<time>${date}</time>`, ahead: kind === 'deadline' }, told);
}

/** Where an entry stands on the line: its dot, its day as safe HTML, and whether it lies ahead. */
export interface LinePlace {
  readonly dot: string;
  readonly when: string;
  readonly ahead: boolean;
}

/** One entry on the plumb line. */
export function lineItemHtml({ dot, when, ahead }: LinePlace, { head, who, html, links }: Told): string {
  const mark = `<svg class="dot" viewBox="0 0 13 13" aria-hidden="true">${dot}</svg>`;
  const said = `${escapeHtml(who)}${html}${links.map(linkHtml).join('')}`;
  const item = `${mark}${when}<p class="e">${escapeHtml(head)}</p>${said && `<div lang="zh-CN">${said}</div>`}`;
  return `<li${ahead ? ' class="next"' : ''}>${item}</li>`;
}

function linkHtml({ text, href }: Told['links'][number]): string {
  const words = escapeHtml(text);
  return `　${href === undefined ? words : `<a href="${escapeHtml(href)}">${words}</a>`}`;
}
