import type { Deadline, Responsibility, Target } from '@zhunsheng/plan-schema';

/** Who, by when, with which figures. */
export interface Terms {
  readonly responsibilities: readonly Responsibility[];
  readonly deadlines: readonly Deadline[];
  readonly targets: readonly Target[];
}

export const NO_TERMS: Terms = { responsibilities: [], deadlines: [], targets: [] };

/** Terms of several places as one. */
export function joinTerms(...all: readonly Terms[]): Terms {
  return {
    responsibilities: all.flatMap(({ responsibilities }) => responsibilities),
    deadlines: all.flatMap(({ deadlines }) => deadlines),
    targets: all.flatMap(({ targets }) => targets),
  };
}

/** The names of the bodies in one role, in printed order, each once. */
export function unitsIn({ responsibilities }: Terms, role: 'lead' | 'support'): string[] {
  const names = responsibilities
    .filter((responsibility) => responsibility.role === role)
    .flatMap(({ units }) => units.map(({ name, fullName }) => fullName ?? name));
  return [...new Set(names)];
}
