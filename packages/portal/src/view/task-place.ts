import { facetHref } from '../text/links.js';
import type { Axis, State } from './axes.js';
import type { ProgrammeScope } from './site.js';

/** Tasks that are counted together, and where they are listed. */
export interface TaskPlace {
  /** The tasks, as `FigureKind` names them; empty for all. */
  readonly of: string;
  /** The list of all of them, or of those in a state, as near to it as the site has one. */
  readonly href: (axis?: Axis, state?: State) => string;
}

/** All tasks of a programme, or those of one plan; states lead to the lists of the whole programme. */
export function wholeTasks(scope: ProgrammeScope, plan?: string): TaskPlace {
  return {
    of: plan === undefined ? '' : `plan=${plan}`,
    href: (axis, state) =>
      axis === undefined || axis === 'verification' || state === undefined
        ? scope.href('tasks/')
        : facetHref(scope, axis, state),
  };
}

/** The tasks of one value of a facet: those that a unit leads, or those of a section. */
export function facetTasks(scope: ProgrammeScope, facet: 'unit' | 'section', value: string): TaskPlace {
  return { of: `${facet}=${value}`, href: () => facetHref(scope, facet, value) };
}
