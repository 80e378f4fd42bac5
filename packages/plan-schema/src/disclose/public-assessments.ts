import type { Assessment } from '../schemas/assessment.js';
import type { Scheme, SchemeItem } from '../schemas/scheme.js';
import type { Admitted } from './admitted.js';
import type { Tally } from './tally.js';

/** The public schemes; the references of these are still to be judged. */
export function openSchemes(schemes: readonly Scheme[], tally: Tally): Scheme[] {
  return schemes.filter((one) => tally.admits('scheme', one.disclosure));
}

/** A public scheme with the references that lead somewhere. */
export function publicScheme(scheme: Scheme, admitted: Admitted, tally: Tally): Scheme {
  const { catalogue, ...rest } = scheme;
  return {
    ...rest,
    ...(catalogue !== undefined && tally.keepsReference(admitted.catalogues.has(catalogue)) && { catalogue }),
    parts: scheme.parts.map((part) => ({
      ...part,
      items: part.items.map((item) => publicItem(item, admitted, tally)),
    })),
  };
}

/** A rule that reads a task which is not public goes as a whole: with fewer tasks it would give other points. */
function publicItem(
  { indicator, rule, ...rest }: SchemeItem,
  { indicators, duties }: Admitted,
  tally: Tally,
): SchemeItem {
  const readable = rule?.kind !== 'milestone' || tally.keepsReference(rule.tasks.every((id) => duties.has(id)));
  return {
    ...rest,
    ...(indicator !== undefined && tally.keepsReference(indicators.has(indicator)) && { indicator }),
    ...(rule !== undefined && readable && { rule }),
  };
}

/** The public results under public schemes. */
export function publicAssessments(assessments: readonly Assessment[], admitted: Admitted, tally: Tally): Assessment[] {
  const known = (ids: readonly string[], among: ReadonlySet<string>) =>
    ids.filter((id) => tally.keepsReference(among.has(id)));
  return assessments
    .filter((one) => tally.keepsReference(admitted.schemes.has(one.scheme)))
    .filter((one) => tally.admits('assessment', one.disclosure))
    .map((one) => ({
      ...one,
      items: one.items.map((item) => ({ ...item, evidence: known(item.evidence, admitted.evidence) })),
      events: one.events.map((event) => ({
        ...event,
        findings: known(event.findings, admitted.findings),
        evidence: known(event.evidence, admitted.evidence),
      })),
    }));
}
