import type { ClosureEntry } from '../schemas/closure.js';
import { CURE_STAGES, CURE_TRANSITIONS, type CureStage, type CureTransition } from '../schemas/cure-stages.js';
import type { CureEntry } from '../schemas/rectification.js';

/** An entry about a cure and the file that it stands in. */
export type PlacedStep =
  | { readonly file: 'rectification'; readonly entry: CureEntry; readonly position: number }
  | { readonly file: 'closure'; readonly entry: ClosureEntry; readonly position: number };

/** The entries of both files as they followed each other: by date, on one day in the order of the stages. */
export function cureHistory(cure: readonly CureEntry[], closure: readonly ClosureEntry[]): readonly PlacedStep[] {
  const steps: PlacedStep[] = [
    ...cure.map((entry, position) => ({ file: 'rectification' as const, entry, position })),
    ...closure.map((entry, position) => ({ file: 'closure' as const, entry, position })),
  ];
  return steps.sort(inOrder);
}

function inOrder(one: PlacedStep, other: PlacedStep): number {
  if (one.entry.date !== other.entry.date) return one.entry.date < other.entry.date ? -1 : 1;
  // Within a file the order is the writer's.
  if (one.file === other.file) return one.position - other.position;
  return rank(one) - rank(other);
}

function rank({ entry }: PlacedStep): number {
  return (CURE_STAGES as readonly string[]).indexOf(entry.step);
}

/** The steps that may follow a stage. */
export function nextSteps(stage: CureStage): readonly CureTransition[] {
  return CURE_TRANSITIONS.filter(({ from }) => from === stage);
}

/** Whether a step with its outcome may follow a stage. An extension changes none and is possible until the end. */
export function mayFollow(stage: CureStage, { entry }: PlacedStep): boolean {
  if (entry.step === 'extended') return stage !== 'closed';
  const outcome = 'outcome' in entry ? entry.outcome : undefined;
  return nextSteps(stage).some(
    ({ to, outcomes }) =>
      to === entry.step && (outcomes === undefined || (outcome !== undefined && outcomes.includes(outcome))),
  );
}
