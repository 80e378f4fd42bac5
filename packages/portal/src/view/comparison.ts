import type { PlanView } from './plan-view.js';
import type { PublishedProgramme } from './published-programme.js';
import type { RoundView } from './round-view.js';
import type { Placed, Site } from './site.js';
import { type WrittenTerms, writtenTerms } from './written-terms.js';

/** One place in the overview: what its plans put in writing. */
export interface ComparedPlace extends WrittenTerms {
  readonly folder: string;
  readonly published: PublishedProgramme;
  readonly plans: readonly PlanView[];
}

/** The programmes of a site that have plans, side by side. */
export function comparisonOf({ programmes }: Site): readonly ComparedPlace[] {
  return programmes.filter(hasPlans).map(({ folder, programme: { published, plans, tasks } }) => ({
    folder,
    published,
    plans: [...plans.values()],
    ...writtenTerms([...tasks.values()]),
  }));
}

/** One place of which the site has inspections and no plan. */
export interface InspectedPlace {
  readonly folder: string;
  readonly published: PublishedProgramme;
  readonly rounds: readonly RoundView[];
}

/** The programmes of a site that have no plan, with what inspections reported of them. */
export function inspectedPlaces({ programmes }: Site): readonly InspectedPlace[] {
  const others = programmes.filter((place) => !hasPlans(place));
  return others.map(({ folder, programme: { published, oversight } }) => ({
    folder,
    published,
    rounds: [...oversight.rounds.values()],
  }));
}

function hasPlans({ programme }: Placed): boolean {
  return programme.plans.size > 0;
}
