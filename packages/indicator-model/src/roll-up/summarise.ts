import type {
  Counts,
  Obligation,
  Progress,
  Summary,
  TaskStanding,
  Timeliness,
  VerificationState,
} from '../tracking.js';

const PROGRESS: readonly Progress[] = [
  'not-started',
  'in-progress',
  'completed',
  'sustained',
  'suspended',
  'ended',
  'no-data',
];
/** The states of the axis of timeliness. */
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

/** How many obligations are in each state of both axes: progress first, in the order of its states, then timeliness. */
type Tally = readonly number[];

/** Counts the obligations beneath a task. A task is counted in many groups, its obligations once. */
export type CountBeneath = (task: TaskStanding) => Tally;

/** Counts beneath tasks by looking their obligations up, once for each task. */
export function countBeneath(obligations: ReadonlyMap<string, Obligation>): CountBeneath {
  const known = new Map<TaskStanding, Tally>();
  return (task) => {
    const tally = known.get(task) ?? tallyOf(task.obligations.flatMap((id) => obligations.get(id) ?? []));
    known.set(task, tally);
    return tally;
  };
}

/** Counts obligations by state. */
export function countObligations(obligations: readonly Obligation[]): Summary['obligations'] {
  return readTally(tallyOf(obligations), obligations.length);
}

/**
 * Counts tasks, and the obligations beneath them, by state. Every state has its count, and the counts of an axis add up
 * to the total.
 *
 * @example
 * // one task completed in time, one without data that is overdue
 * summarise(tasks, beneath).progress // { total: 2, by: { completed: 1, 'no-data': 1, 'not-started': 0, … } }
 */
export function summarise(tasks: readonly TaskStanding[], beneath: CountBeneath): Summary {
  const sums = emptyTally();
  let obligations = 0;
  let stale = 0;
  for (const task of tasks) {
    const tally = beneath(task);
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (tally[at] ?? 0);
    obligations += task.obligations.length;
    if (task.stale.state) stale += 1;
  }
  return {
    tasks: tasks.length,
    progress: count(PROGRESS, tasks, (task) => task.progress.state),
    timeliness: count(TIMELINESS, tasks, (task) => task.timeliness.state),
    verification: count(VERIFICATION, tasks, (task) => task.verification.state),
    stale,
    obligations: readTally(sums, obligations),
  };
}

/** How many items are in each state; every state has its count. */
export function count<Item, State extends string>(
  states: readonly State[],
  items: readonly Item[],
  stateOf: (item: Item) => State,
): Counts<State> {
  const numbers = states.map(() => 0);
  for (const item of items) {
    const at = states.indexOf(stateOf(item));
    numbers[at] = (numbers[at] ?? 0) + 1;
  }
  return { total: items.length, by: nameCounts(states, numbers) };
}

function emptyTally(): number[] {
  return new Array<number>(PROGRESS.length + TIMELINESS.length).fill(0);
}

function tallyOf(obligations: readonly Obligation[]): Tally {
  const tally = emptyTally();
  for (const { progress, timeliness } of obligations) {
    for (const at of [PROGRESS.indexOf(progress.state), PROGRESS.length + TIMELINESS.indexOf(timeliness.state)]) {
      tally[at] = (tally[at] ?? 0) + 1;
    }
  }
  return tally;
}

function readTally(tally: Tally, total: number): Summary['obligations'] {
  return {
    progress: { total, by: nameCounts(PROGRESS, tally.slice(0, PROGRESS.length)) },
    timeliness: { total, by: nameCounts(TIMELINESS, tally.slice(PROGRESS.length)) },
  };
}

function nameCounts<State extends string>(states: readonly State[], numbers: Tally): Record<State, number> {
  return Object.fromEntries(states.map((state, at) => [state, numbers[at] ?? 0])) as Record<State, number>;
}
