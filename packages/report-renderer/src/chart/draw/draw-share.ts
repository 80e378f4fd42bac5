import { scaleLinear } from 'd3-scale';
import type { ChartRow, ShareSpec } from '../chart-spec.js';
import { drawnAt } from '../number-of.js';
import { shortOf } from '../tabular.js';
import type { Lane } from './bar.js';
import type { Drawing, Frame } from './frame.js';
import { drawKey, type KeyItem } from './key.js';
import { valueWords } from './row-head.js';
import { drawSegment } from './segment.js';
import { areaItem, missingItem, noticeItems } from './signs.js';
import { stackDrawings } from './stack-drawings.js';
import { noticesIn } from './summaries.js';
import { toneAt } from './tones.js';

const BAR = 1.7;

/** One bar for the whole, and its parts by name, number and share below it. */
export function drawShare(frame: Frame, { rows, words }: ShareSpec): Drawing {
  const sizes = rows.map(({ datum }) => Math.max(0, drawnAt(datum) ?? 0));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const x = scaleLinear([0, whole || 1], [0, frame.width]);
  const lane: Lane = { y: 0, height: frame.em * BAR };
  let sum = 0;
  const pieces = rows.map(({ datum, tone }, at) => {
    const from = sum;
    sum += sizes[at] ?? 0;
    return drawSegment(frame, datum, { x: x(from), width: x(sum) - x(from) }, lane, toneAt(tone, at));
  });
  const { revised } = noticesIn(rows.map(({ datum }) => datum));
  const parts = rows.map((row, at) => partItem(frame, row, at));
  const bar = { height: whole > 0 ? lane.height : 0, marks: pieces };
  const notices = noticeItems(words, { missing: false, revised });
  return stackDrawings(frame.em * 0.5, [bar, drawKey(frame, parts), drawKey(frame, notices)]);
}

function partItem(frame: Frame, { label, datum, tone }: ChartRow, at: number): KeyItem {
  const detail = datum.value === null ? undefined : datum.detail;
  const words = [shortOf(label), valueWords(frame, datum), ...(detail ? [detail] : [])].join(' ');
  return datum.value === null ? missingItem(words) : areaItem(words, toneAt(tone, at));
}
