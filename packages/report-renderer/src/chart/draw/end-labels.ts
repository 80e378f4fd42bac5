import type { Series } from '../chart-spec.js';
import { element } from '../svg/element.js';
import { wrapText } from '../svg/wrap-text.js';
import { shortOf } from '../tabular.js';
import { type Frame, lineHeight } from './frame.js';
import type { Point } from './plot.js';
import { valueWords } from './row-head.js';
import { spreadOut } from './spread-out.js';
import { text, widthOf } from './text.js';

/** Room at the right end of lines for their names. */
export interface Gutter {
  readonly width: number;
}

/** Of the width, the most that names at the ends of lines may take; wider names go into a key. */
const MOST = 0.26;
const OFFSET = 1.3;

/** The room for names at the ends of several lines; undefined where they need a key. */
export function gutterFor(frame: Frame, series: readonly Series[]): Gutter | undefined {
  if (series.length < 2 || series.length > 6) return undefined;
  const widest = Math.max(
    ...series.map((one) => Math.max(...endWords(frame, one).map((words) => widthOf(frame, words, 'strong')))),
  );
  return widest <= frame.width * MOST ? { width: widest + frame.em * OFFSET } : undefined;
}

/** The name of each line and its last value, or why it is missing, beside its end. */
export function endLabels(
  frame: Frame,
  series: readonly Series[],
  points: readonly (readonly Point[])[],
  { width }: Gutter,
  bottom: number,
): readonly string[] {
  const ends = points.map((one) => one.at(-1));
  const blocks = series.map((one, at) => ({ words: endWords(frame, one), end: ends[at] }));
  const height = (lines: number) => lines * lineHeight(frame) * 0.92 + frame.em * 0.2;
  const middles = spreadOut(
    blocks.map(({ words, end }) => ({ middle: end?.y ?? bottom, height: height(words.length) })),
    0,
    bottom,
  );
  const x = frame.width - width + frame.em * OFFSET;
  return blocks.flatMap(({ words, end }, at) => {
    const middle = middles[at] ?? 0;
    const first = middle - (height(words.length) - frame.em * 0.2) / 2 + frame.em;
    const lead = end ? [leader(frame, end, x, middle)] : [];
    const lines = words.map((line, row) =>
      text(x, first + row * lineHeight(frame) * 0.92, line, row === 0 ? 'plain' : 'strong'),
    );
    return [...lead, ...lines];
  });
}

function endWords(frame: Frame, { label, data }: Series): readonly string[] {
  const last = data.findLast((datum) => datum !== null);
  return [
    ...wrapText(shortOf(label), (frame.width * MOST) / frame.em, 1),
    ...(last ? [valueWords({ ...frame, unit: '' }, last)] : []),
  ];
}

/** A hairline from the last value to its name, which others may have pushed away. */
function leader({ em }: Frame, { x, y }: Point, to: number, middle: number): string {
  return element('line', { x1: x + em * 0.5, y1: y, x2: to - em * 0.25, y2: middle, class: 'g-leader' });
}
