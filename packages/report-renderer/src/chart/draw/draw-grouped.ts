import { scaleLinear } from 'd3-scale';
import type { GroupedSpec, Label, Series } from '../chart-spec.js';
import { drawnAt, numberOf } from '../number-of.js';
import { wrapText } from '../svg/wrap-text.js';
import { shortOf, type Tabular, targetAt } from '../tabular.js';
import { drawBar, drawGap, drawTick, drawZero, type Lane, type XScale } from './bar.js';
import { barBounds } from './bounds.js';
import { type Drawing, type Frame, lineHeight } from './frame.js';
import { drawKey } from './key.js';
import { drawRowHead, valueWords } from './row-head.js';
import { noticeItems, targetItem } from './signs.js';
import { stackDrawings } from './stack-drawings.js';
import { noticesIn, targetNumbers } from './summaries.js';
import { fitted, text, widthOf } from './text.js';
import { toneAt } from './tones.js';

/** Of the width, the most that names and values of bars take. */
const NAMES = 0.36;
const VALUES = 0.3;
const NAME_LINES = 3;
const BAR = 0.72;

/** What stands left and right of all bars. */
interface Columns {
  readonly names: number;
  readonly values: number;
  readonly x: XScale;
}

/** A head for each category, and below it a bar for each series with its name and value. */
export function drawGrouped(frame: Frame, spec: GroupedSpec, table: Tabular): Drawing {
  const data = spec.series.flatMap((series) => series.data);
  const columns = columnsOf(frame, spec, table);
  const groups = spec.categories.map((category, at) => drawGroup(frame, columns, table, category, at));
  const items = [...table.targets.map(({ label }) => targetItem(label)), ...noticeItems(spec.words, noticesIn(data))];
  return stackDrawings(frame.em * 0.8, [...groups, drawKey(frame, items)]);
}

function columnsOf(frame: Frame, { series, range }: GroupedSpec, { targets }: Tabular): Columns {
  const data = series.flatMap((one) => one.data);
  const names = Math.max(0, ...series.map(({ label }) => widthOf(frame, shortOf(label))));
  const values = Math.max(0, ...data.map((datum) => (datum ? widthOf(frame, valueWords(frame, datum), 'strong') : 0)));
  const left = Math.min(names, frame.width * NAMES);
  const right = Math.min(values, frame.width * VALUES);
  const numbers = [...data.flatMap((datum) => drawnAt(datum) ?? []), ...targetNumbers(targets)];
  const ends = [left + frame.em * 0.7, frame.width - right - frame.em * 0.7];
  return { names: left, values: right, x: scaleLinear(barBounds(numbers, range), ends) };
}

function drawGroup(frame: Frame, columns: Columns, { series, targets }: Tabular, category: Label, at: number): Drawing {
  const head = drawRowHead(frame, category, null);
  const bars = stackDrawings(
    frame.em * 0.15,
    series.map((one, place) => drawSeriesRow(frame, columns, one, place, at)),
  );
  const over: Lane = { y: head.height, height: bars.height };
  const ticks = targets.flatMap((target) => {
    const value = targetAt(target, at);
    return value === undefined ? [] : [drawTick(columns.x, numberOf(value), over)];
  });
  const below = stackDrawings(0, [head, bars]);
  return { height: below.height, marks: [...below.marks, drawZero(columns.x, over), ...ticks] };
}

function drawSeriesRow(
  frame: Frame,
  { names, values, x }: Columns,
  series: Series,
  place: number,
  at: number,
): Drawing {
  const datum = series.data[at];
  if (!datum) return { height: 0, marks: [] };
  const lines = wrapText(shortOf(series.label), names / frame.em, NAME_LINES);
  const height = lines.length * lineHeight(frame);
  const lane: Lane = { y: (lineHeight(frame) - frame.em * BAR) / 2, height: frame.em * BAR };
  const value = drawnAt(datum);
  const voice = value === undefined ? 'soft' : 'strong';
  const marks = [
    ...lines.map((line, row) => text(0, frame.em + row * lineHeight(frame), line, 'soft')),
    value === undefined ? drawGap(x, lane) : drawBar(frame, x, value, lane, toneAt(series.tone, place)),
    text(frame.width, frame.em, fitted(frame, valueWords(frame, datum), values, voice), voice, 'end'),
  ];
  return { height, marks };
}
