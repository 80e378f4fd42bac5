import { type IndicatorView, withAllBelow } from './indicator-view.js';

/** The part of a tree that one page shows. */
export interface TreeRows {
  readonly rows: readonly IndicatorView[];
  /** Whether all of the tree is shown. */
  readonly whole: boolean;
}

/**
 * As much of a tree as has at most `limit` rows: all of it, else its upper levels, else the first of the topmost. Rows
 * stand in printed order.
 */
export function treeRows(tops: readonly IndicatorView[], limit: number): TreeRows {
  const all = tops.flatMap((top) => [...withAllBelow(top)]);
  if (all.length <= limit) return { rows: all, whole: true };
  const depths = all.map(({ above }) => above.length).sort((a, b) => a - b);
  const deepest = depths[limit] ?? 0;
  const rows = all.filter(({ above }) => above.length < deepest);
  return { rows: rows.length > 0 ? rows : tops.slice(0, limit), whole: false };
}
