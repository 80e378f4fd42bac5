import type { Datum, HeatSpec, Label } from '../chart-spec.js';
import { drawnAt } from '../number-of.js';
import { element } from '../svg/element.js';
import { shortOf } from '../tabular.js';
import type { Drawing, Frame } from './frame.js';
import { heatTints } from './heat-tints.js';
import { drawKey } from './key.js';
import { drawRowHead, valueWords } from './row-head.js';
import { noticeItems } from './signs.js';
import { stackDrawings } from './stack-drawings.js';
import { noticesIn } from './summaries.js';
import { fitted, text, widthOf } from './text.js';

const HEIGHT = 2.9;
const GAP = 3;

/** Longer names of columns are cut, in units of the font size. */
const LONGEST_NAME = 6;

/** A grid of numbers: for each row its name, then its cells in as many lines as keep every number readable. */
export function drawHeat(frame: Frame, spec: HeatSpec): Drawing {
  const data = spec.series.flatMap((series) => series.data);
  const tintOf = heatTints(data.flatMap((datum) => drawnAt(datum) ?? []));
  const perLine = cellsPerLine(frame, spec, data);
  const blocks = spec.categories.map((category, at) => drawBlock(frame, spec, category, at, perLine, tintOf));
  const key = drawKey(frame, noticeItems(spec.words, noticesIn(data)));
  return stackDrawings(frame.em * 0.8, [...blocks, key]);
}

function drawBlock(
  frame: Frame,
  { series }: HeatSpec,
  category: Label,
  at: number,
  perLine: number,
  tintOf: (value: number) => string,
): Drawing {
  const head = drawRowHead(frame, category, null);
  const width = frame.width / perLine;
  const height = frame.em * HEIGHT;
  const cells = series.map(({ label, data }, place) => {
    const box = {
      x: (place % perLine) * width,
      y: Math.floor(place / perLine) * (height + GAP),
      width: width - GAP,
      height,
    };
    return drawCell(frame, box, shortOf(label), data[at] ?? null, tintOf);
  });
  const lines = Math.ceil(series.length / perLine);
  return stackDrawings(0, [head, { height: lines * (height + GAP), marks: cells }]);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function drawCell(
  frame: Frame,
  box: Box,
  name: string,
  datum: Datum | null,
  tintOf: (value: number) => string,
): string {
  const middle = box.x + box.width / 2;
  const value = drawnAt(datum);
  const hollow = { x: box.x + 0.75, y: box.y + 0.75, width: box.width - 1.5, height: box.height - 1.5, class: 'g-gap' };
  const area = value === undefined ? hollow : { ...box, class: tintOf(value) };
  const voice = value === undefined ? 'soft' : 'strong';
  const parts = [
    datum ? element('rect', area) : '',
    text(middle, box.y + frame.em * 1.15, fitted(frame, name, box.width - 4), 'soft', 'middle'),
    text(middle, box.y + frame.em * 2.45, wordsIn(frame, datum, box.width - 4), voice, 'middle'),
  ];
  return element('g', { class: 'g-cell' }, parts.join(''));
}

/** As many cells as fit beside each other, all lines about equally full. */
function cellsPerLine(frame: Frame, { series }: HeatSpec, data: readonly (Datum | null)[]): number {
  const names = series.map(({ label }) => widthOf(frame, shortOf(label)));
  const values = data.map((datum) => (datum?.value != null ? widthOf(frame, cellWords(frame, datum), 'strong') : 0));
  const needed =
    Math.max(frame.em * 2.6, Math.min(frame.em * LONGEST_NAME, Math.max(0, ...names)), ...values) + 4 + GAP;
  const most = Math.max(1, Math.floor(frame.width / needed));
  const lines = Math.max(1, Math.ceil(series.length / most));
  return Math.max(1, Math.ceil(series.length / lines));
}

/** What stands in a cell; a reason that does not fit is left to the table, since the hollow cell says that there is one. */
function wordsIn(frame: Frame, datum: Datum | null, width: number): string {
  if (!datum) return '';
  const words = cellWords(frame, datum);
  if (datum.value === null) return widthOf(frame, words) <= width ? words : '';
  return fitted(frame, words, width, 'strong');
}

/** The unit is left to the title: it is the same in all cells. */
function cellWords(frame: Frame, datum: Datum): string {
  return valueWords({ ...frame, unit: '' }, datum);
}
