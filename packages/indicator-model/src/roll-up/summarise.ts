import type { Obligation, Summary, TaskStanding } from '../tracking.js';
import { countAt, nameCounts, PROGRESS, TIMELINESS, VERIFICATION } from './axis.js';

/** Where the counters of a summary begin, one behind the other: those of tasks, then those of the obligations beneath. */
const TASK_PROGRESS = 0;
const TASK_TIMELINESS = TASK_PROGRESS + PROGRESS.length;
const TASK_VERIFICATION = TASK_TIMELINESS + TIMELINESS.length;
const TASK_STALE = TASK_VERIFICATION + VERIFICATION.length;
const OWED_PROGRESS = TASK_STALE + 1;
const OWED_TIMELINESS = OWED_PROGRESS + PROGRESS.length;
const ALL = OWED_TIMELINESS + TIMELINESS.length;

/** Places of the counters of a summary that something counts in. */
type Places = readonly number[];

/** The places of a task and of the obligations beneath it. A task counts in many groups, its places are found once. */
export type PlacesOf = (task: TaskStanding) => Places;

/** Finds the places of tasks, once for each. */
export function placesOfTasks(tasks: Iterable<TaskStanding>, obligations: ReadonlyMap<string, Obligation>): PlacesOf {
  const known = new Map<TaskStanding, Places>();
  for (const task of tasks) known.set(task, placesOf(task, obligations));
  return (task) => known.get(task) ?? placesOf(task, obligations);
}

/**
 * Counts tasks, and the obligations beneath them, by state. Every state has its count, and the counts of an axis add up
 * to the total.
 *
 * @example
 * // one task completed in time, one without data that is overdue
 * summarise(tasks, placesOf).progress // { total: 2, by: { completed: 1, 'no-data': 1, 'not-started': 0, … } }
 */
export function summarise(tasks: readonly TaskStanding[], placesOf: PlacesOf): Summary {
  const counters = new Array<number>(ALL).fill(0);
  for (const task of tasks) countAt(placesOf(task), counters);
  return {
    tasks: tasks.length,
    progress: nameCounts(PROGRESS, counters, TASK_PROGRESS),
    timeliness: nameCounts(TIMELINESS, counters, TASK_TIMELINESS),
    verification: nameCounts(VERIFICATION, counters, TASK_VERIFICATION),
    stale: counters[TASK_STALE] ?? 0,
    obligations: readOwed(counters),
  };
}

/** Counts obligations by state. */
export function countObligations(obligations: readonly Obligation[]): Summary['obligations'] {
  const counters = new Array<number>(ALL).fill(0);
  for (const obligation of obligations) countAt(placesOfOwed(obligation), counters);
  return readOwed(counters);
}

function placesOf(task: TaskStanding, obligations: ReadonlyMap<string, Obligation>): Places {
  const places = [
    TASK_PROGRESS + PROGRESS.indexOf(task.progress.state),
    TASK_TIMELINESS + TIMELINESS.indexOf(task.timeliness.state),
    TASK_VERIFICATION + VERIFICATION.indexOf(task.verification.state),
  ];
  if (task.stale.state) places.push(TASK_STALE);
  for (const id of task.obligations) {
    const obligation = obligations.get(id);
    if (obligation !== undefined) places.push(...placesOfOwed(obligation));
  }
  return places;
}

function placesOfOwed({ progress, timeliness }: Obligation): Places {
  return [OWED_PROGRESS + PROGRESS.indexOf(progress.state), OWED_TIMELINESS + TIMELINESS.indexOf(timeliness.state)];
}

function readOwed(counters: readonly number[]): Summary['obligations'] {
  return {
    progress: nameCounts(PROGRESS, counters, OWED_PROGRESS),
    timeliness: nameCounts(TIMELINESS, counters, OWED_TIMELINESS),
  };
}
