import { scaleLinear } from 'd3-scale';
import type { BarSpec, BulletSpec } from '../chart-spec.js';
import { drawnAt, numberOf } from '../number-of.js';
import { type Tabular, targetAt } from '../tabular.js';
import { drawBar, drawGap, drawTick, drawZero, type Lane, type XScale } from './bar.js';
import { barBounds } from './bounds.js';
import { drawBands } from './draw-bands.js';
import type { Drawing, Frame } from './frame.js';
import { drawKey } from './key.js';
import { drawRowHead } from './row-head.js';
import { bandItem, noticeItems, targetItem } from './signs.js';
import { stackDrawings } from './stack-drawings.js';
import { noticesIn, targetNumbers } from './summaries.js';

/** Heights in units of the font size. */
const BAR = { track: 0.62, bar: 0.62 };
const BULLET = { track: 1.15, bar: 0.46 };
const BETWEEN_ROWS = 0.75;
const OVERHANG = 0.15;

/** Bars and bullets: one row for each category, its name and value over its bar. */
export function drawRows(frame: Frame, spec: BarSpec | BulletSpec, table: Tabular): Drawing {
  const bands = spec.kind === 'bullet' ? spec.bands : [];
  const values = [...spec.rows.flatMap(({ datum }) => drawnAt(datum) ?? []), ...targetNumbers(table.targets)];
  const bounds = barBounds([...values, ...bands.map(({ to }) => numberOf(to))], spec.range);
  const x = scaleLinear(bounds, [0, frame.width]);
  const rows = spec.rows.map((_, at) => drawRow(frame, spec, table, x, at));
  const key = [
    ...bands.map(({ label }, at) => bandItem(label, at + 1)),
    ...table.targets.map(({ label }) => targetItem(label)),
    ...noticeItems(spec.words, noticesIn(spec.rows.map(({ datum }) => datum))),
  ];
  return stackDrawings(frame.em * BETWEEN_ROWS, [...rows, drawKey(frame, key)]);
}

function drawRow(frame: Frame, spec: BarSpec | BulletSpec, table: Tabular, x: XScale, at: number): Drawing {
  const row = spec.rows[at];
  if (!row) return { height: 0, marks: [] };
  const size = spec.kind === 'bullet' ? BULLET : BAR;
  const head = drawRowHead(frame, row.label, row.datum);
  const track: Lane = { y: head.height + frame.em * OVERHANG, height: size.track * frame.em };
  const bar: Lane = { y: track.y + ((size.track - size.bar) / 2) * frame.em, height: size.bar * frame.em };
  const over: Lane = { y: track.y - frame.em * OVERHANG, height: track.height + 2 * frame.em * OVERHANG };
  const value = drawnAt(row.datum);
  const marks = [
    ...head.marks,
    ...(spec.kind === 'bullet' ? drawBands(x, spec.bands, track) : []),
    value === undefined ? drawGap(x, bar) : drawBar(frame, x, value, bar, row.tone ?? 'plain'),
    drawZero(x, over),
    ...table.targets.map((target) => tickOf(x, targetAt(target, at), over)),
  ];
  return { height: over.y + over.height, marks };
}

function tickOf(x: XScale, value: string | undefined, lane: Lane): string {
  return value === undefined ? '' : drawTick(x, numberOf(value), lane);
}
