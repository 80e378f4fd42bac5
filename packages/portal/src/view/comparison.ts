import type { PlanView } from './plan-view.js';
import type { PublishedProgramme } from './published-programme.js';
import type { Site } from './site.js';
import { type WrittenTerms, writtenTerms } from './written-terms.js';

/** One place in the overview: what its plans put in writing. */
export interface ComparedPlace extends WrittenTerms {
  readonly folder: string;
  readonly published: PublishedProgramme;
  readonly plans: readonly PlanView[];
}

/** The programmes of a site side by side. */
export function comparisonOf({ programmes }: Site): readonly ComparedPlace[] {
  return programmes.map(({ folder, programme: { published, plans, tasks } }) => ({
    folder,
    published,
    plans: [...plans.values()],
    ...writtenTerms([...tasks.values()]),
  }));
}
