import { scaleLinear } from 'd3-scale';
import type { Range } from '../chart-spec.js';
import { numberOf } from '../number-of.js';

/** The two ends of a scale, the lower first and never equal. */
export type Bounds = readonly [low: number, high: number];

/** Bounds of bars: they hold zero, every value and the range. Without any value 0 to 1. */
export function barBounds(values: readonly number[], range: Range = {}): Bounds {
  const all = [0, ...values, ...rangeEnds(range)];
  const low = Math.min(...all);
  const high = Math.max(...all);
  return low === high ? [0, 1] : [low, high];
}

/**
 * Bounds of lines: round numbers around the values, not beyond the range unless a value is. `[72.5, 93.2]` within 0 to 100
 * gives 70 to 95 with ticks every 5.
 */
export function lineBounds(values: readonly number[], range: Range = {}): Bounds {
  const { low, high } = spread(values.length > 0 ? values : [...rangeEnds(range), 0]);
  const [from = low, to = high] = scaleLinear([low, high], [0, 1]).nice(TICKS).domain();
  const bottom = range.from === undefined ? from : numberOf(range.from);
  const top = range.to === undefined ? to : numberOf(range.to);
  const floor = low < bottom ? from : Math.max(from, bottom);
  const ceiling = high > top ? to : Math.min(to, top);
  return floor < ceiling ? [floor, ceiling] : [from, to];
}

/** How many ticks an axis has, about. */
export const TICKS = 4;

function rangeEnds({ from, to }: Range): number[] {
  return [...(from === undefined ? [] : [numberOf(from)]), ...(to === undefined ? [] : [numberOf(to)])];
}

/** The lowest and the highest value; a single value gets room on both sides. */
function spread(values: readonly number[]): { low: number; high: number } {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low < high) return { low, high };
  const room = Math.abs(low) / 10 || 1;
  return { low: low - room, high: high + room };
}
