import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { LineSpec } from '../chart-spec.js';
import { drawnAt } from '../number-of.js';
import { element } from '../svg/element.js';
import { shortOf, type Tabular } from '../tabular.js';
import { lineBounds } from './bounds.js';
import { drawCategoryAxis } from './category-axis.js';
import { endLabels, type Gutter, gutterFor } from './end-labels.js';
import type { Drawing, Frame } from './frame.js';
import { drawKey } from './key.js';
import { lineLabels } from './line-labels.js';
import { type Box, placeLabels } from './place-label.js';
import { type Plot, type Point, pointsOf } from './plot.js';
import { drawSymbol, seriesStyle, strokeOf } from './series-style.js';
import { lineItem, noticeItems } from './signs.js';
import { stackDrawings } from './stack-drawings.js';
import { noticesIn, targetNumbers } from './summaries.js';
import { drawTargetLines } from './target-lines.js';
import { drawValueAxis, valueAxisWidth } from './value-axis.js';

const HEIGHT = 17.5;

/** Lines over categories, broken where values are missing. */
export function drawLine(frame: Frame, spec: LineSpec, table: Tabular): Drawing {
  const gutter = gutterFor(frame, table.series);
  const plot = plotOf(frame, spec, table, gutter?.width ?? 0);
  const points = table.series.map((series) => pointsOf(series, plot));
  const styles = table.series.map(({ tone }, place) => seriesStyle(tone, place));
  const data = table.series.flatMap((series) => series.data);
  const needsKey = table.series.length > 1 && !gutter;
  const key = needsKey
    ? table.series.flatMap(({ label }, at) => (styles[at] ? lineItem(shortOf(label), styles[at]) : []))
    : [];
  const notices = drawKey(frame, noticeItems(spec.words, noticesIn(data)));
  const axis = drawCategoryAxis(frame, table.categories, plot);
  const marks = points.flatMap((one, at) => {
    const style = styles[at];
    if (!style) return [];
    const symbols = one.map(({ x, y, known }) =>
      drawSymbol(frame, style, { x, y, hollow: !known, small: plot.band < frame.em * 1.2 }),
    );
    return [element('path', { d: pathOf(one), ...strokeOf(style) }), ...symbols];
  });
  const body: Drawing = {
    height: frame.em * HEIGHT,
    marks: [
      ...drawValueAxis(frame, plot),
      ...drawTargetLines(plot, table),
      ...marks,
      ...labelsOf(frame, plot, table, points, gutter),
    ],
  };
  return stackDrawings(frame.em * 0.3, [drawKey(frame, key), body, axis, notices]);
}

function plotOf(frame: Frame, spec: LineSpec, { categories, series, targets }: Tabular, gutter: number): Plot {
  const values = series.flatMap(({ data }) => data.flatMap((datum) => drawnAt(datum) ?? []));
  const bounds = lineBounds([...values, ...targetNumbers(targets)], spec.range);
  const y = scaleLinear(bounds, [frame.em * (HEIGHT - 0.4), frame.em * 1.7]);
  const left = valueAxisWidth(frame, y) + frame.em * 0.5;
  const right = frame.width - gutter;
  const band = (right - left) / Math.max(1, categories.length);
  return { left, right, band, middleOf: (at) => left + band * (at + 0.5), y };
}

/** Broken at missing values, and where the series has no place for a category. */
function pathOf(points: readonly Point[]): string {
  const steps = points.flatMap((point, at) => {
    const before = points[at - 1];
    return before && before.at < point.at - 1 ? [{ ...point, known: false }, point] : [point];
  });
  const draw = line<Point>()
    .defined((point) => point.known)
    .x((point) => point.x)
    .y((point) => point.y)
    .digits(2);
  return draw(steps) ?? '';
}

function labelsOf(
  frame: Frame,
  plot: Plot,
  table: Tabular,
  points: readonly (readonly Point[])[],
  gutter: Gutter | undefined,
): readonly string[] {
  const bounds: Box = { left: plot.left, top: 0, right: plot.right, bottom: frame.em * HEIGHT };
  const { wishes, taken } = lineLabels(frame, plot, table, points, gutter !== undefined);
  const ends = gutter ? endLabels(frame, table.series, points, gutter, frame.em * (HEIGHT - 0.4)) : [];
  return [...ends, ...placeLabels(frame, bounds, wishes, taken)];
}
