import type { FindingView } from './finding-view.js';

/** What can be said of findings beside their stage, each with a list of its own. */
export const TRAITS = [
  'in-hand',
  'closed',
  'returned',
  'applied',
  'repeat',
  'reopened',
  'ever-closed',
  'extended',
  'dated',
  'escalation',
] as const;

/** See {@link TRAITS}. */
export type Trait = (typeof TRAITS)[number];

/** The traits of a finding, in the order of {@link TRAITS}. */
export function traitsOf({ standing }: FindingView): readonly Trait[] {
  const has: Readonly<Record<Trait, boolean>> = {
    'in-hand': !standing.closed,
    closed: standing.closed,
    returned: standing.returned > 0,
    applied: reached(standing, 'applied'),
    repeat: standing.repeats.length > 0,
    reopened: standing.reopened > 0,
    'ever-closed': reached(standing, 'closed'),
    extended: (standing.deadline?.changes.length ?? 0) > 0,
    dated: standing.deadline !== undefined,
    escalation: standing.escalation.due.length > 0,
  };
  return TRAITS.filter((trait) => has[trait]);
}

function reached({ history }: FindingView['standing'], stage: 'applied' | 'closed'): boolean {
  return history.some(({ step }) => step === stage);
}
