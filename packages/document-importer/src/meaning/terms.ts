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

const LEADS = /牵头|主办|主责/;
const EITHER = /^(?:责任|承办|落实|实施|负责|完成)(?:单位|部门|科室|主体)$/;

/** 责任单位 on a line of its own beside 牵头单位 means those who help. */
export function besideLead(terms: Terms): Terms {
  const led = terms.responsibilities.some(({ role, word }) => role === 'lead' && LEADS.test(word));
  if (!led) return terms;
  const responsibilities = terms.responsibilities.map((one) =>
    EITHER.test(one.word) ? { ...one, role: 'support' as const } : one,
  );
  return { ...terms, responsibilities };
}

/** The names of the bodies in one role, in printed order, each once. */
export function unitsIn({ responsibilities }: Terms, role: 'lead' | 'support'): string[] {
  const names = responsibilities
    .filter((responsibility) => responsibility.role === role)
    .flatMap(({ units }) => units.map(({ name, fullName }) => fullName ?? name));
  return [...new Set(names)];
}
