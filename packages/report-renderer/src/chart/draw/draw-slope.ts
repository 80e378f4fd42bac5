import { scaleLinear } from 'd3-scale';
import type { Datum, Series, SlopeSpec } from '../chart-spec.js';
import { drawnAt } from '../number-of.js';
import { element } from '../svg/element.js';
import { wrapText } from '../svg/wrap-text.js';
import { shortOf } from '../tabular.js';
import { type Drawing, type Frame, lineHeight } from './frame.js';
import { drawKey } from './key.js';
import { valueWords } from './row-head.js';
import { drawSymbol, type SeriesStyle, seriesStyle, strokeOf } from './series-style.js';
import { noticeItems } from './signs.js';
import { spreadOut } from './spread-out.js';
import { stackDrawings } from './stack-drawings.js';
import { noticesIn } from './summaries.js';
import { fitted, text, widthOf } from './text.js';

/** Of the width, what values at the left and names with values at the right may take. */
const LEFT = 0.24;
const RIGHT = 0.44;
const LEAST_HEIGHT = 13;
const GAP = 0.7;

/** What is written at the two ends of one line. */
interface Slope {
  readonly style: SeriesStyle;
  readonly from: End;
  readonly to: End;
}

interface End {
  readonly datum: Datum | null;
  /** Wanted height of the mark; undefined when neither end is known. */
  readonly y: number | undefined;
  readonly lines: readonly string[];
}

/** Lines from one column of values to another, values at both ends, names at the right. */
export function drawSlope(frame: Frame, spec: SlopeSpec): Drawing {
  const data = spec.series.flatMap((series) => series.data);
  const left = columnWidth(frame, spec.series, 0, LEFT);
  const right = Math.min(frame.width * RIGHT, Math.max(0, ...spec.series.map((one) => rightWidth(frame, one))));
  const x1 = left + frame.em * GAP;
  const x2 = frame.width - right - frame.em * GAP;
  const lines = spec.series.map((one) => rightLines(frame, one, right));
  const height = Math.max(frame.em * LEAST_HEIGHT, sum(lines.map((one) => blockHeight(frame, one.length))));
  const y = heightsOf(data, height, frame);
  const slopes = spec.series.map((series, place): Slope => {
    const [a, b] = [series.data[0] ?? null, series.data[1] ?? null];
    const [from, to] = [drawnAt(a), drawnAt(b)];
    return {
      style: seriesStyle(series.tone, place),
      from: { datum: a, y: at(y, from ?? to), lines: a ? [fitted(frame, valueWords(frame, a), left, 'strong')] : [] },
      to: { datum: b, y: at(y, to ?? from), lines: lines[place] ?? [] },
    };
  });
  const heads = drawHeads(frame, spec, x1, x2);
  const ends = [
    ...drawEnds(
      frame,
      slopes.map(({ from }) => from),
      left,
      'end',
      height,
    ),
    ...drawEnds(
      frame,
      slopes.map(({ to }) => to),
      frame.width - right,
      'start',
      height,
    ),
  ];
  const body = {
    height,
    marks: [...axesOf(x1, x2, height), ...slopes.flatMap((slope) => drawWay(frame, slope, x1, x2)), ...ends],
  };
  return stackDrawings(frame.em * 0.5, [heads, body, drawKey(frame, noticeItems(spec.words, noticesIn(data)))]);
}

function drawHeads(frame: Frame, { categories }: SlopeSpec, x1: number, x2: number): Drawing {
  const room = (frame.width - frame.em) / 2;
  const [from = '', to = ''] = categories.map((category) => fitted(frame, shortOf(category), room));
  const fromX = Math.max(0, Math.min(x1 - widthOf(frame, from), room - widthOf(frame, from)));
  const toX = Math.max(room + frame.em, Math.min(x2, frame.width - widthOf(frame, to)));
  return { height: lineHeight(frame), marks: [text(fromX, frame.em, from, 'soft'), text(toX, frame.em, to, 'soft')] };
}

function axesOf(x1: number, x2: number, height: number): readonly string[] {
  return [x1, x2].map((x) => element('line', { x1: x, x2: x, y1: 0, y2: height, class: 'g-rule' }));
}

function drawWay(frame: Frame, { style, from, to }: Slope, x1: number, x2: number): readonly string[] {
  const joined = drawnAt(from.datum) !== undefined && drawnAt(to.datum) !== undefined;
  const line = { x1, y1: from.y, x2, y2: to.y, ...strokeOf(style) };
  return [
    joined ? element('line', line) : '',
    from.datum && from.y !== undefined
      ? drawSymbol(frame, style, { x: x1, y: from.y, hollow: from.datum.value === null })
      : '',
    to.datum && to.y !== undefined ? drawSymbol(frame, style, { x: x2, y: to.y, hollow: to.datum.value === null }) : '',
  ];
}

function drawEnds(
  frame: Frame,
  ends: readonly End[],
  x: number,
  anchor: 'start' | 'end',
  height: number,
): readonly string[] {
  const things = ends.map(({ y, lines }) => ({ middle: y ?? height, height: blockHeight(frame, lines.length) }));
  const middles = spreadOut(things, 0, height);
  return ends.flatMap(({ lines, datum }, place) => {
    const first = (middles[place] ?? 0) - (lines.length * lineHeight(frame) * 0.92) / 2 + frame.em;
    return lines.map((line, row) => {
      const voice = row > 0 ? 'plain' : datum?.value === null ? 'soft' : 'strong';
      return text(x, first + row * lineHeight(frame) * 0.92, line, voice, anchor);
    });
  });
}

function rightLines(frame: Frame, { label, data }: Series, width: number): readonly string[] {
  const value = data[1] ? [fitted(frame, valueWords(frame, data[1]), width, 'strong')] : [''];
  return [...value, ...wrapText(shortOf(label), width / frame.em, 2)];
}

function rightWidth(frame: Frame, { label, data }: Series): number {
  return Math.max(widthOf(frame, shortOf(label)), data[1] ? widthOf(frame, valueWords(frame, data[1]), 'strong') : 0);
}

function columnWidth(frame: Frame, series: readonly Series[], place: number, most: number): number {
  const widths = series.map(({ data }) => (data[place] ? widthOf(frame, valueWords(frame, data[place]), 'strong') : 0));
  return Math.min(frame.width * most, Math.max(0, ...widths));
}

/** From value to height; undefined when there is no value at all. */
function heightsOf(data: readonly (Datum | null)[], height: number, { em }: Frame) {
  const values = data.flatMap((datum) => drawnAt(datum) ?? []);
  if (values.length === 0) return undefined;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return scaleLinear(low < high ? [low, high] : [low - 1, low + 1], [height - em, em]);
}

function at(y: ((value: number) => number) | undefined, value: number | undefined): number | undefined {
  return value === undefined ? undefined : y?.(value);
}

function blockHeight(frame: Frame, lines: number): number {
  return lines * lineHeight(frame) * 0.92 + frame.em * 0.35;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
