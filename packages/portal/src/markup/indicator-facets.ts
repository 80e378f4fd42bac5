import type { TargetState } from '@zhunsheng/indicator-model';
import { indicatorFacetLabel } from '../text/indicator-facet-label.js';
import { indicatorFacetHref } from '../text/links.js';
import { INDICATOR_FACET_KINDS, type IndicatorFacetKind } from '../view/figures.js';
import type { ProgrammeScope } from '../view/site.js';
import { facetListHtml } from './facet-list.js';
import { oncePerScope } from './once-per-scope.js';
import { targetMarkHtml } from './target-chip.js';

/** Every facet of indicators with its values. `value` of `kind` is the one that the page is narrowed by. */
export function indicatorFacetsHtml(scope: ProgrammeScope, kind: IndicatorFacetKind, value: string): string {
  return INDICATOR_FACET_KINDS.map((one) => facetHtml(scope, one, one === kind ? value : '')).join('');
}

const facetHtml = oncePerScope((scope: ProgrammeScope, kind: IndicatorFacetKind, current: string) =>
  facetListHtml({
    title: scope.t.figures.facets[kind],
    values: scope.programme.figures.facets[kind],
    current,
    label: (value) => indicatorFacetLabel(scope, kind, value),
    href: (value) => indicatorFacetHref(scope, kind, value),
    mark: kind === 'state' ? markHtml : () => '',
  }),
);

function markHtml(state: string): string {
  return `<span class="chip c-${state}">${targetMarkHtml(state as TargetState)}</span>`;
}
