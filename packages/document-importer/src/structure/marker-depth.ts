import type { MarkerKind } from './marker.js';

/** Kinds of numbers in the order in which they go deeper where a text mixes them. */
const RANK: Readonly<Record<MarkerKind, number>> = {
  part: 0,
  chapter: 0,
  subchapter: 1,
  article: 2,
  'task-word': 2,
  ordinal: 1,
  han: 1,
  bracketed: 3,
  arabic: 4,
  decimal: 4,
  small: 5,
  circled: 6,
  bullet: 7,
};

const UNKNOWN = 4;

/** How deep a kind of number stands where a text mixes kinds. */
export function depthOfKind(kind: string): number {
  return RANK[kind as MarkerKind] ?? UNKNOWN;
}
