import type { Counts, Progress, Summary, Timeliness, VerificationState } from '@zhunsheng/indicator-model';

/** The three axes of state. They never share a bar or a sum. */
export type Axis = 'progress' | 'timeliness' | 'verification';

/** States of each axis in the order in which bars and lists show them. */
export const STATES = {
  progress: ['completed', 'sustained', 'in-progress', 'not-started', 'suspended', 'ended', 'no-data'],
  timeliness: ['overdue', 'due-soon', 'not-due', 'on-time', 'late', 'no-deadline', 'unknown'],
  verification: ['confirmed', 'reported', 'returned', 'not-reported'],
} as const satisfies {
  progress: readonly Progress[];
  timeliness: readonly Timeliness[];
  verification: readonly VerificationState[];
};

/** Any state of any axis. */
export type State = Progress | Timeliness | VerificationState;

/** One state's part of a whole. */
export interface Share {
  readonly state: State;
  readonly count: number;
}

/** The states of an axis that occur, in display order; their counts add up to the summary's total. */
export function sharesOf(summary: Summary, axis: Axis): readonly Share[] {
  const { by } = summary[axis] as Counts<State>;
  return STATES[axis].map((state) => ({ state, count: by[state] })).filter(({ count }) => count > 0);
}

/** Completed tasks, those carried on for good included. */
export function completedOf(summary: Summary): number {
  return summary.progress.by.completed + summary.progress.by.sustained;
}
