import type { LeafCounts } from '../indicators.js';
import type { IndicatorRecord } from '../records.js';
import { count } from '../roll-up/axis.js';
import type { TargetState } from '../targets.js';

/** A leaf as it is counted. */
export interface Leaf {
  readonly state: TargetState;
  readonly kind: IndicatorRecord['kind'];
}

const STATES: readonly TargetState[] = ['achieved', 'on-course', 'behind', 'missed', 'no-data', 'no-goal'];

/** Counts leaves by state, binding and expected ones apart. */
export function countLeaves(leaves: readonly Leaf[]): LeafCounts {
  const countOf = (some: readonly Leaf[]) => count(STATES, some, ({ state }) => state);
  return {
    all: countOf(leaves),
    binding: countOf(leaves.filter(({ kind }) => kind === 'binding')),
    expected: countOf(leaves.filter(({ kind }) => kind === 'expected')),
    unstated: countOf(leaves.filter(({ kind }) => kind === undefined)),
  };
}
