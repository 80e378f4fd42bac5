import type {
  Counts,
  Obligation,
  Progress,
  Summary,
  TaskStanding,
  Timeliness,
  VerificationState,
} from '../tracking.js';

export const PROGRESS: readonly Progress[] = [
  'not-started',
  'in-progress',
  'completed',
  'sustained',
  'suspended',
  'ended',
  'no-data',
];
export const TIMELINESS: readonly Timeliness[] = [
  'not-due',
  'due-soon',
  'overdue',
  'on-time',
  'late',
  'no-deadline',
  'unknown',
];
const VERIFICATION: readonly VerificationState[] = ['not-reported', 'reported', 'returned', 'confirmed'];

/**
 * Counts tasks, and the obligations beneath them, by state. Every state has its count, and the counts of an axis add up
 * to the total.
 *
 * @example
 * // one task completed in time, one without data that is overdue
 * summarise(tasks, obligations).progress // { total: 2, by: { completed: 1, 'no-data': 1, 'not-started': 0, … } }
 */
export function summarise(tasks: readonly TaskStanding[], obligations: ReadonlyMap<string, Obligation>): Summary {
  const beneath = tasks.flatMap((task) => task.obligations).flatMap((id) => obligations.get(id) ?? []);
  return {
    tasks: tasks.length,
    progress: count(PROGRESS, tasks, (task) => task.progress.state),
    timeliness: count(TIMELINESS, tasks, (task) => task.timeliness.state),
    verification: count(VERIFICATION, tasks, (task) => task.verification.state),
    stale: tasks.filter((task) => task.stale.state).length,
    obligations: {
      progress: count(PROGRESS, beneath, (one) => one.progress.state),
      timeliness: count(TIMELINESS, beneath, (one) => one.timeliness.state),
    },
  };
}

/** How many items are in each state; every state has its count. */
export function count<Item, State extends string>(
  states: readonly State[],
  items: readonly Item[],
  stateOf: (item: Item) => State,
): Counts<State> {
  const by = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>;
  for (const item of items) by[stateOf(item)] += 1;
  return { total: items.length, by };
}
