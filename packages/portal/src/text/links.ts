import type { IndicatorFacetKind } from '../view/figures.js';
import type { FindingFacetKind } from '../view/finding-facets.js';
import type { ProgrammeScope, Scope } from '../view/site.js';

type Links = Pick<Scope, 'href'>;

/** Page of a task. */
export const taskHref = ({ href }: Links, id: string) => href(`tasks/${id}/`);
/** Page of a unit. */
export const unitHref = ({ href }: Links, id: string) => href(`units/${id}/`);
/** Page of a plan. */
export const planHref = ({ href }: Links, id: string) => href(`plans/${id}/`);
/** Page of a finding. */
export const findingHref = ({ href }: Links, id: string) => href(`findings/${id}/`);
/** Page of a round of inspection. */
export const roundHref = ({ href }: Links, id: string) => href(`inspections/${id}/`);
/** A proposal's place on the page of its round. */
export const proposalHref = ({ href }: Links, round: string, id: string) =>
  href(`inspections/${round}/#proposal-${id}`);
/** A letter's place on the page of the unit that it went to. */
export const letterHref = ({ href }: Links, unit: string, id: string) => href(`units/${unit}/#letter-${id}`);
/** Static page of one value of a facet of findings. */
export const findingFacetHref = ({ href }: Links, kind: FindingFacetKind, value: string) =>
  href(`findings/${kind}/${value}/`);
/** Static page of one value of a facet. */
export const facetHref = ({ href }: Links, kind: string, value: string) => href(`tasks/${kind}/${value}/`);

/** A heading's or paragraph's place in the full text of its plan; `undefined` where the newest version has it no more. */
export function placeInPlan({ programme, href }: ProgrammeScope, plan: string, id: string): string | undefined {
  const path = programme.readingPlaces.get(`${plan}#${id}`);
  return path === undefined ? undefined : `${href(path)}#${id}`;
}

/** An upper clause, by its reference `<plan>#<clause>`: its name, and its place in the text where the programme keeps it. */
export function clauseLink(scope: ProgrammeScope, reference: string): { text: string; href?: string | undefined } {
  const clause = scope.programme.clauses.get(reference);
  return clause ? { text: clause.name, href: placeInPlan(scope, clause.plan.id, clause.id) } : { text: reference };
}
/** Page of an indicator. */
export const indicatorHref = ({ href }: Links, id: string) => href(`indicators/${id}/`);
/** Static page of one value of a facet of indicators. */
export const indicatorFacetHref = ({ href }: Links, kind: IndicatorFacetKind, value: string) =>
  href(`indicators/${kind}/${value}/`);
/** Page of a year of assessments. */
export const assessmentYearHref = ({ href }: Links, year: string) => href(`assessments/${year}/`);
/** Page of a unit's year: `<year>/<unit>`. */
export const assessmentHref = ({ href }: Links, id: string) => href(`assessments/${id}/`);
/** Page of a scheme of assessment. */
export const schemeHref = ({ href }: Links, id: string) => href(`assessments/schemes/${id}/`);
