import type { TargetCounts, TargetState } from '@zhunsheng/indicator-model';

/** States of a target or indicator in the order in which lists show them. */
export const TARGET_STATES = [
  'achieved',
  'on-course',
  'behind',
  'missed',
  'no-data',
  'no-goal',
] as const satisfies readonly TargetState[];

/** The states that occur, in display order; they add up to the total. */
export function targetShares({ by }: TargetCounts): readonly { readonly state: TargetState; readonly count: number }[] {
  return TARGET_STATES.map((state) => ({ state, count: by[state] })).filter(({ count }) => count > 0);
}
