import type { Datum } from '../chart-spec.js';
import type { Tabular } from '../tabular.js';
import type { Frame } from './frame.js';
import { boxAround, type Obstacle, type Place, type Wish } from './place-label.js';
import type { Plot, Point } from './plot.js';
import { valueWords } from './row-head.js';
import { REVISED } from './signs.js';
import { type TargetDash, targetDashes } from './target-lines.js';
import { fitted } from './text.js';

/** What is written beside the lines, most important first, and what must stay free of it. */
export function lineLabels(
  frame: Frame,
  plot: Plot,
  table: Tabular,
  points: readonly (readonly Point[])[],
  namedAtEnd: boolean,
): { wishes: readonly Wish[]; taken: Obstacle[] } {
  const dashes = targetDashes(plot, table);
  const values = points.flatMap((one, series) =>
    valueWishes(frame, table.series[series]?.data ?? [], one, table, namedAtEnd),
  );
  return {
    wishes: [...targetWishes(frame, plot, dashes), ...values],
    taken: [
      ...dashes.map(({ x1, x2, y }) => ({ x1, y1: y, x2, y2: y })),
      ...points.flatMap((one) => traceOf(frame, one)),
    ],
  };
}

/** One label for each target, at its last dash. */
function targetWishes(frame: Frame, plot: Plot, dashes: readonly TargetDash[]): readonly Wish[] {
  const last = new Map(dashes.map((dash) => [dash.label, dash]));
  return [...last.values()].map(({ label, x1, x2, y }) => ({
    words: fitted(frame, label, plot.right - plot.left),
    voice: 'target' as const,
    needed: true,
    places: [y - frame.em * 0.35, y + frame.em * 1.1].flatMap((baseline): Place[] => [
      { x: x2, y: baseline, anchor: 'end' },
      { x: x1, y: baseline, anchor: 'start' },
      { x: (x1 + x2) / 2, y: baseline, anchor: 'middle' },
    ]),
  }));
}

/** Every value of a single line, as far as they fit; of several lines the last, and the signs of corrected values. */
function valueWishes(
  frame: Frame,
  data: readonly (Datum | null)[],
  points: readonly Point[],
  { series }: Tabular,
  namedAtEnd: boolean,
): readonly Wish[] {
  const last = points.findLast(({ known }) => known);
  return byWeight(points).flatMap((point) => {
    const datum = data[point.at];
    if (!datum) return [];
    const revised = datum.value !== null && datum.revised !== undefined;
    const places = placesAt(frame, point);
    const full = {
      words: valueWords({ ...frame, unit: '' }, datum),
      voice: point.known ? 'strong' : 'soft',
      places,
    } as const;
    const sign = { words: REVISED, voice: 'strong', places, needed: true } as const;
    if (series.length === 1) return revised ? [{ ...full, needed: true }] : [full];
    if (point === last && !namedAtEnd) return [full];
    return revised ? [sign] : [];
  });
}

/** The last and the first value, the extremes, then the others. */
function byWeight(points: readonly Point[]): readonly Point[] {
  const known = points.filter((point) => point.known);
  const heights = known.map(({ y }) => y);
  const extremes = [Math.min(...heights), Math.max(...heights)];
  const weight = (point: Point) => {
    if (point === known.at(-1)) return 0;
    if (point === known[0]) return 1;
    return extremes.includes(point.y) ? 2 : 3;
  };
  return points.toSorted((a, b) => weight(a) - weight(b) || a.at - b.at);
}

function placesAt({ em }: Frame, { x, y }: Point): readonly Place[] {
  const above = y - em * 0.6;
  const below = y + em * 1.35;
  return [
    { x, y: above, anchor: 'middle' },
    { x: x + em * 0.4, y: above, anchor: 'end' },
    { x: x - em * 0.4, y: above, anchor: 'start' },
    { x, y: below, anchor: 'middle' },
    { x: x + em * 0.4, y: below, anchor: 'end' },
    { x: x - em * 0.4, y: below, anchor: 'start' },
    { x: x + em * 0.7, y: y + em * 0.35, anchor: 'start' },
    { x: x - em * 0.7, y: y + em * 0.35, anchor: 'end' },
  ];
}

/** The symbols of a line and the way between those that it joins. */
function traceOf({ em }: Frame, points: readonly Point[]): readonly Obstacle[] {
  return points.flatMap((point, at) => {
    const next = points[at + 1];
    const joined = next && point.known && next.known && next.at === point.at + 1;
    return [
      boxAround(point.x, point.y, em * 0.4),
      ...(joined ? [{ x1: point.x, y1: point.y, x2: next.x, y2: next.y }] : []),
    ];
  });
}
