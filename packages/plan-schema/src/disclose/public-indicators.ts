import type { Disclosure } from '../schemas/disclosure.js';
import type { Catalogue, Indicator } from '../schemas/indicator.js';
import type { Observation, ObservationLog } from '../schemas/observation.js';
import type { Admitted } from './admitted.js';
import { strictest } from './strictest.js';
import type { Tally } from './tally.js';

/** The public catalogues: an indicator that is not public is gone with all below it. Its references are still to be judged. */
export function openCatalogues(catalogues: readonly Catalogue[], tally: Tally): Catalogue[] {
  return catalogues
    .filter((one) => tally.admits('catalogue', one.disclosure))
    .map((one) => ({ ...one, indicators: openIndicators(one.indicators, tally) }));
}

function openIndicators(indicators: readonly Indicator[], tally: Tally): Indicator[] {
  const byId = new Map<string, Indicator[]>();
  for (const one of indicators) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  return indicators.filter((one) => {
    // What stands below a removed indicator is counted with it.
    if (one.parent !== undefined && disclosureOf(one.parent, byId) !== 'public') return false;
    return tally.admits('indicator', disclosureOf(one.id, byId));
  });
}

/** The strictest disclosure of an indicator and all above it. */
function disclosureOf(id: string, byId: ReadonlyMap<string, readonly Indicator[]>): Disclosure {
  const marks: (Disclosure | undefined)[] = [];
  const seen = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { disclosure, parent } of byId.get(next) ?? []) {
      marks.push(disclosure);
      if (parent !== undefined) open.push(parent);
    }
  }
  return strictest(...marks);
}

/** A public catalogue with the references that lead somewhere. */
export function publicCatalogue(catalogue: Catalogue, admitted: Admitted, tally: Tally): Catalogue {
  const { plan, ...rest } = catalogue;
  return {
    ...rest,
    ...(plan !== undefined && tally.keepsReference(admitted.plans.has(plan)) && { plan }),
    indicators: catalogue.indicators.map(({ parent, ...one }) => ({
      ...one,
      ...(parent !== undefined && tally.keepsReference(admitted.indicators.has(parent)) && { parent }),
      tasks: one.tasks.filter((id) => tally.keepsReference(admitted.duties.has(id))),
    })),
  };
}

/** The public values of public indicators. A withdrawal goes with the entry that it takes back. */
export function publicObservations(
  logs: readonly ObservationLog[],
  { indicators, evidence }: Admitted,
  tally: Tally,
): ObservationLog[] {
  const open = logs
    .filter((one) => tally.keepsReference(indicators.has(one.indicator)) && tally.admits('observation', one.disclosure))
    .map((one) => ({
      ...one,
      log: one.log.filter((entry) => tally.admits('entry', strictest(one.disclosure, entry.disclosure))),
    }));
  const known = new Set(open.flatMap(valueKeys));
  return open.map((one) => {
    const isKnown = (id: string) => tally.keepsReference(known.has(`${one.indicator}/${id}`));
    return { ...one, log: one.log.flatMap((entry) => publicEntry(entry, isKnown, evidence, tally)) };
  });
}

/** Only statements on a value are corrected or taken back. */
function valueKeys({ indicator, log }: ObservationLog): string[] {
  return log.filter(({ kind }) => kind !== 'withdrawal').map(({ id }) => `${indicator}/${id}`);
}

function publicEntry(
  entry: Observation,
  isKnown: (id: string) => boolean,
  evidence: ReadonlySet<string>,
  tally: Tally,
): Observation[] {
  if (entry.kind === 'withdrawal') return isKnown(entry.withdraws) ? [entry] : [];
  const { corrects, ...rest } = entry;
  return [
    {
      ...rest,
      evidence: entry.evidence.filter((id) => tally.keepsReference(evidence.has(id))),
      ...(corrects !== undefined && isKnown(corrects) && { corrects }),
    },
  ];
}
