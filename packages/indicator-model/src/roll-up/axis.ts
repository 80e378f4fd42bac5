import type { Counts, Progress, Timeliness, VerificationState } from '../tracking.js';

/** The states of an axis, in the order in which counts name them. */
export type Axis<State extends string> = readonly State[];

export const PROGRESS: Axis<Progress> = [
  'not-started',
  'in-progress',
  'completed',
  'sustained',
  'suspended',
  'ended',
  'no-data',
];

export const TIMELINESS: Axis<Timeliness> = [
  'not-due',
  'due-soon',
  'overdue',
  'on-time',
  'late',
  'no-deadline',
  'unknown',
];

export const VERIFICATION: Axis<VerificationState> = ['not-reported', 'reported', 'returned', 'confirmed'];

/** How many items are in each state; every state has its count. */
export function count<Item, State extends string>(
  axis: Axis<State>,
  items: readonly Item[],
  stateOf: (item: Item) => State,
): Counts<State> {
  const counters = axis.map(() => 0);
  countAt(
    items.map((item) => axis.indexOf(stateOf(item))),
    counters,
  );
  return nameCounts(axis, counters);
}

/** Adds one to the counters at these places. */
export function countAt(places: readonly number[], counters: number[]): void {
  for (const at of places) counters[at] = (counters[at] ?? 0) + 1;
}

/** Counters under the names of their states, from a place on. */
export function nameCounts<State extends string>(
  axis: Axis<State>,
  counters: readonly number[],
  from = 0,
): Counts<State> {
  const by: Partial<Record<State, number>> = {};
  let total = 0;
  axis.forEach((state, at) => {
    const number = counters[from + at] ?? 0;
    by[state] = number;
    total += number;
  });
  return { total, by: by as Record<State, number> };
}
