import { escapeHtml } from '../text/escape-html.js';
import { facetLabel } from '../text/facet-label.js';
import { facetHref } from '../text/links.js';
import type { State } from '../view/axes.js';
import { FACET_KINDS, type FacetKind } from '../view/facets.js';
import type { ProgrammeScope } from '../view/site.js';
import { MARKS } from './marks.js';
import { oncePerScope } from './once-per-scope.js';

/** Values of one facet on a page; the rest are a link away, so that the page does not grow with the programme. */
const SHOWN = 24;

/** Every facet with its values, each with the number of its tasks. `value` of `kind` is the one that the page is narrowed by. */
export function facetsHtml(scope: ProgrammeScope, kind?: FacetKind, value = ''): string {
  return FACET_KINDS.map((one) => facetHtml(scope, one, one === kind ? value : '')).join('');
}

const facetHtml = oncePerScope((scope: ProgrammeScope, kind: FacetKind, current: string): string => {
  const values = [...scope.programme.facets[kind]];
  if (values.length === 0) return '';
  const items = values.slice(0, SHOWN).map(([value, tasks]) => itemHtml(scope, kind, value, tasks.length, current));
  const rest = values.length > SHOWN ? restHtml(scope, kind) : '';
  return `<h3>${escapeHtml(scope.t.facets[kind])}</h3><ul>${items.join('')}${rest}</ul>`;
});

function itemHtml(scope: ProgrammeScope, kind: FacetKind, value: string, count: number, current: string): string {
  const marked = kind === 'progress' || kind === 'timeliness';
  const mark = marked
    ? `<svg class="c-${value}" viewBox="0 0 16 16" aria-hidden="true">${MARKS[value as State]}</svg>`
    : '';
  const here = value === current ? ' aria-current="true"' : '';
  const id = escapeHtml(value);
  const words = `<span class="w">${escapeHtml(facetLabel(scope, kind, value))}</span><span class="of">${count}</span>`;
  return `<li><a href="${escapeHtml(facetHref(scope, kind, value))}" data-facet="${kind}" data-value="${id}"${here}>${mark}${words}</a></li>`;
}

/** The page that lists all values of a facet which may have many. */
function restHtml({ t, href }: ProgrammeScope, kind: FacetKind): string {
  if (kind === 'unit') return `<li><a href="${href('units/')}">${escapeHtml(t.tasks.allUnits)}</a></li>`;
  return kind === 'due' ? `<li><a href="${href('progress/')}">${escapeHtml(t.tasks.allMonths)}</a></li>` : '';
}
