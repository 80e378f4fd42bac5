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

/** Places of two counters for each obligation: that of its progress, and behind all of these that of its timeliness. */
type Places = readonly number[];

/** The counters of the obligations beneath a task. A task is counted in many groups, its obligations are looked up once. */
export type CountBeneath = (task: TaskStanding) => Places;

/** Looks the obligations beneath tasks up, once for each task. */
export function countBeneath(obligations: ReadonlyMap<string, Obligation>): CountBeneath {
  const known = new Map<TaskStanding, Places>();
  return (task) => {
    const places = known.get(task) ?? placesOf(task.obligations.flatMap((id) => obligations.get(id) ?? []));
    known.set(task, places);
    return places;
  };
}

/** Counts obligations by state. */
export function countObligations(obligations: readonly Obligation[]): Summary['obligations'] {
  const counters = newCounters();
  countAt(placesOf(obligations), counters);
  return readCounters(counters, obligations.length);
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
  const counters = newCounters();
  let obligations = 0;
  let stale = 0;
  for (const task of tasks) {
    countAt(beneath(task), counters);
    obligations += task.obligations.length;
    if (task.stale.state) stale += 1;
  }
  return {
    tasks: tasks.length,
    progress: count(PROGRESS, tasks, (task) => task.progress.state),
    timeliness: count(TIMELINESS, tasks, (task) => task.timeliness.state),
    verification: count(VERIFICATION, tasks, (task) => task.verification.state),
    stale,
    obligations: readCounters(counters, obligations),
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

function newCounters(): number[] {
  return new Array<number>(PROGRESS.length + TIMELINESS.length).fill(0);
}

function countAt(places: Places, counters: number[]): void {
  for (const at of places) counters[at] = (counters[at] ?? 0) + 1;
}

function placesOf(obligations: readonly Obligation[]): Places {
  const places: number[] = [];
  for (const { progress, timeliness } of obligations) {
    places.push(PROGRESS.indexOf(progress.state), PROGRESS.length + TIMELINESS.indexOf(timeliness.state));
  }
  return places;
}

function readCounters(counters: readonly number[], total: number): Summary['obligations'] {
  return {
    progress: { total, by: nameCounts(PROGRESS, counters.slice(0, PROGRESS.length)) },
    timeliness: { total, by: nameCounts(TIMELINESS, counters.slice(PROGRESS.length)) },
  };
}

function nameCounts<State extends string>(states: readonly State[], numbers: readonly number[]): Record<State, number> {
  return Object.fromEntries(states.map((state, at) => [state, numbers[at] ?? 0])) as Record<State, number>;
}
