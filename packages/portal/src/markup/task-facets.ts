import { escapeHtml } from '../text/escape-html.js';
import { facetLabel } from '../text/facet-label.js';
import { facetHref } from '../text/links.js';
import type { State } from '../view/axes.js';
import { FACET_KINDS, type FacetKind } from '../view/facets.js';
import type { ProgrammeScope } from '../view/site.js';
import { facetListHtml } from './facet-list.js';
import { MARKS } from './marks.js';
import { oncePerScope } from './once-per-scope.js';

/** Every facet of tasks with its values. `value` of `kind` is the one that the page is narrowed by. */
export function taskFacetsHtml(scope: ProgrammeScope, kind?: FacetKind, value = ''): string {
  return FACET_KINDS.map((one) => facetHtml(scope, one, one === kind ? value : '')).join('');
}

const facetHtml = oncePerScope((scope: ProgrammeScope, kind: FacetKind, current: string) =>
  facetListHtml({
    title: scope.t.facets[kind],
    values: scope.programme.facets[kind],
    current,
    label: (value) => facetLabel(scope, kind, value),
    href: (value) => facetHref(scope, kind, value),
    mark: kind === 'progress' || kind === 'timeliness' ? markHtml : () => '',
    attributes: (value) => ` data-facet="${kind}" data-value="${escapeHtml(value)}"`,
    rest: restOf(scope, kind),
  }),
);

/** The mark of a state of progress or timeliness. */
export function markHtml(state: string): string {
  return `<svg class="c-${state}" viewBox="0 0 16 16" aria-hidden="true">${MARKS[state as State]}</svg>`;
}

function restOf({ t, href }: ProgrammeScope, kind: FacetKind) {
  if (kind === 'unit') return { href: href('units/'), label: t.tasks.allUnits };
  return kind === 'due' ? { href: href('progress/'), label: t.tasks.allMonths } : undefined;
}
