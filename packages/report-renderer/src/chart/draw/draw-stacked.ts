import { scaleLinear } from 'd3-scale';
import { stack, stackOffsetDiverging } from 'd3-shape';
import type { Datum, Label, StackedSpec } from '../chart-spec.js';
import { drawnAt, numberOf } from '../number-of.js';
import { shortOf, type Tabular, targetAt } from '../tabular.js';
import { drawTick, drawZero, type Lane, type XScale } from './bar.js';
import { barBounds } from './bounds.js';
import type { Drawing, Frame } from './frame.js';
import { drawKey } from './key.js';
import { drawTotalHead } from './row-head.js';
import { drawMissingBoxes, drawSegment, roomForBoxes } from './segment.js';
import { areaItem, noticeItems, targetItem } from './signs.js';
import { stackDrawings } from './stack-drawings.js';
import { noticesIn, targetNumbers } from './summaries.js';
import { toneAt } from './tones.js';

const BAR = 1.5;

/** From and to of every segment: one list for each series, one pair for each category. */
type Segments = readonly (readonly (readonly [number, number])[])[];

/** One bar for each category, split by series; what is missing stands as hollow boxes behind it. */
export function drawStacked(frame: Frame, spec: StackedSpec, table: Tabular): Drawing {
  const { series, targets } = table;
  const segments = segmentsOf(spec);
  const ends = [...segments.flat(2), ...targetNumbers(targets)];
  const lacking = Math.max(0, ...spec.categories.map((_, at) => missingAt(spec, at)));
  const x = scaleLinear(barBounds(ends), [0, frame.width - roomForBoxes(frame, lacking)]);
  const bars = spec.categories.map((category, at) => drawStack(frame, spec, table, segments, x, category, at));
  const data = series.flatMap((one) => one.data);
  const names = series.map(({ label, tone }, place) => areaItem(shortOf(label), toneAt(tone, place)));
  const below = [...targets.map(({ label }) => targetItem(label)), ...noticeItems(spec.words, noticesIn(data))];
  return stackDrawings(frame.em * 0.8, [drawKey(frame, names), ...bars, drawKey(frame, below)]);
}

function drawStack(
  frame: Frame,
  spec: StackedSpec,
  { targets }: Tabular,
  segments: Segments,
  x: XScale,
  category: Label,
  at: number,
): Drawing {
  const head = drawTotalHead(frame, category, spec.totals?.[at] ?? null);
  const lane: Lane = { y: head.height + frame.em * 0.15, height: frame.em * BAR };
  const over: Lane = { y: lane.y - frame.em * 0.15, height: lane.height + frame.em * 0.3 };
  const pieces = spec.series.map(({ data, tone }, place) => {
    const [from, to] = segments[place]?.[at] ?? [0, 0];
    return drawSegment(frame, data[at] ?? null, { x: x(from), width: x(to) - x(from) }, lane, toneAt(tone, place));
  });
  const end = Math.max(x(0), ...segments.map((pairs) => x(pairs[at]?.[1] ?? 0)));
  const boxes = drawMissingBoxes(frame, end, missingAt(spec, at), lane);
  const ticks = targets.map((target) => {
    const value = targetAt(target, at);
    return value === undefined ? '' : drawTick(x, numberOf(value), over);
  });
  return { height: over.y + over.height, marks: [...head.marks, ...pieces, ...boxes, drawZero(x, over), ...ticks] };
}

function segmentsOf({ categories, series }: StackedSpec): Segments {
  const rows = categories.map((_, at) => at);
  const layers = stack<number, number>()
    .keys(series.keys())
    .value((at, place) => drawnAt(series[place]?.data[at]) ?? 0)
    .offset(stackOffsetDiverging)(rows);
  return layers.map((layer) => layer.map(([from, to]) => [from, to] as const));
}

function missingAt({ series }: StackedSpec, at: number): number {
  return series.filter(({ data }) => isMissing(data[at])).length;
}

function isMissing(datum: Datum | null | undefined): boolean {
  return datum?.value === null;
}
