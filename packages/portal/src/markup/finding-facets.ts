import type { CureStage } from '@zhunsheng/plan-schema';
import { findingFacetLabel } from '../text/finding-facet-label.js';
import { findingFacetHref } from '../text/links.js';
import { FINDING_FACET_KINDS, type FindingFacetKind } from '../view/finding-facets.js';
import type { ProgrammeScope } from '../view/site.js';
import { facetListHtml } from './facet-list.js';
import { oncePerScope } from './once-per-scope.js';
import { ticksHtml } from './stage-chip.js';
import { markHtml } from './task-facets.js';

/** Every facet of findings with its values. `value` of `kind` is the one that the page is narrowed by. */
export function findingFacetsHtml(scope: ProgrammeScope, kind?: FindingFacetKind, value = ''): string {
  return FINDING_FACET_KINDS.map((one) => facetHtml(scope, one, one === kind ? value : '')).join('');
}

const facetHtml = oncePerScope((scope: ProgrammeScope, kind: FindingFacetKind, current: string) =>
  facetListHtml({
    title: scope.t.oversight.facets[kind],
    values: scope.programme.oversight.facets[kind],
    current,
    label: (value) => findingFacetLabel(scope, kind, value),
    href: (value) => findingFacetHref(scope, kind, value),
    mark: MARKS[kind] ?? (() => ''),
    rest: restOf(scope, kind),
  }),
);

const MARKS: Partial<Record<FindingFacetKind, (value: string) => string>> = {
  stage: (stage) => `<span class="steps c-stage">${ticksHtml(stage as CureStage)}</span>`,
  timeliness: markHtml,
};

function restOf({ t, href, programme }: ProgrammeScope, kind: FindingFacetKind) {
  const label = t.oversight.rounds.allFindings(programme.oversight.facets[kind].size);
  if (kind === 'unit') return { href: href('units/'), label };
  return kind === 'round' ? { href: href('inspections/'), label } : undefined;
}
