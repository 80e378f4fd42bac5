import type { ScaleLinear } from 'd3-scale';
import type { Series } from '../chart-spec.js';
import { drawnAt } from '../number-of.js';

/** Where the values of a line chart stand. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly band: number;
  readonly middleOf: (at: number) => number;
  readonly y: ScaleLinear<number, number>;
}

/** A value, or the place of a missing one: between its neighbours, where a line would pass. */
export interface Point {
  readonly x: number;
  readonly y: number;
  /** Place of the category. */
  readonly at: number;
  readonly known: boolean;
}

/** The points of a series, none where no value is asked for. */
export function pointsOf({ data }: Series, { middleOf, y }: Plot): readonly Point[] {
  const known = data.map((datum) => drawnAt(datum));
  return data.flatMap((datum, at) => {
    if (!datum) return [];
    const value = known[at];
    return [{ x: middleOf(at), y: y(value ?? between(known, at) ?? middle(y)), at, known: value !== undefined }];
  });
}

/** A point on the way from the neighbour before to the neighbour after, or at the only one. */
function between(known: readonly (number | undefined)[], at: number): number | undefined {
  const before = known.findLastIndex((value, place) => place < at && value !== undefined);
  const after = known.findIndex((value, place) => place > at && value !== undefined);
  const [a, b] = [known[before], known[after]];
  if (a === undefined || b === undefined) return a ?? b;
  return a + ((b - a) * (at - before)) / (after - before);
}

function middle(y: ScaleLinear<number, number>): number {
  const [low = 0, high = 0] = y.domain();
  return (low + high) / 2;
}
