import type { Datum, Tone } from '../chart-spec.js';
import { element } from '../svg/element.js';
import type { Lane } from './bar.js';
import type { Frame } from './frame.js';
import { REVISED } from './signs.js';
import { text, widthOf } from './text.js';
import { filledWith } from './tones.js';

/** A stretch along a bar. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** Paper around a number inside a segment, and around a segment, in units of the font size. */
const PLATE = 0.3;
const BOX = 0.9;

/** Half the gap between two pieces. */
const SEAM = 1;

/** A piece of a bar with its number inside, where it fits; the number stands on paper, so that no pattern runs through it. */
export function drawSegment(frame: Frame, datum: Datum | null, { x, width }: Stretch, lane: Lane, tone: Tone): string {
  if (!datum || datum.value === null || width <= 0) return '';
  const { y, height } = lane;
  const gap = Math.min(SEAM, width / 4);
  const area = element('rect', { x: x + gap, y, width: width - 2 * gap, height, ...filledWith(frame, tone) });
  const sign = datum.revised === undefined ? '' : REVISED;
  const words = [datum.value + sign, sign].find((one) => one && plateWidth(frame, one) + 4 <= width);
  return (
    area + (words ? drawPlate(frame, words, x + width / 2, lane) : '') + noteBelow(sign && !words, x + width / 2, lane)
  );
}

/** Hollow boxes behind the end of a bar, one for each missing value. */
export function drawMissingBoxes({ em }: Frame, end: number, count: number, { y, height }: Lane): readonly string[] {
  return Array.from({ length: count }, (_, at) =>
    element('rect', {
      x: end + em * 0.3 + at * em * (BOX + 0.3),
      y: y + 0.75,
      width: em * BOX,
      height: height - 1.5,
      class: 'g-gap',
    }),
  );
}

/** The width that so many boxes need. */
export function roomForBoxes({ em }: Frame, count: number): number {
  return count > 0 ? count * em * (BOX + 0.3) + 2 : 0;
}

function drawPlate(frame: Frame, words: string, middle: number, { y, height }: Lane): string {
  const width = plateWidth(frame, words);
  const plate = { x: middle - width / 2, y: y + height / 2 - frame.em * 0.6, width, height: frame.em * 1.2 };
  return (
    element('rect', { ...plate, class: 'g-plate' }) +
    text(middle, y + height / 2 + frame.em * 0.36, words, 'strong', 'middle')
  );
}

function plateWidth(frame: Frame, words: string): number {
  return widthOf(frame, words, 'strong') + frame.em * PLATE;
}

/** A corrected value in a piece too narrow for any text is marked by a notch at the lower edge. */
function noteBelow(needed: string | boolean, middle: number, { y, height }: Lane): string {
  if (!needed) return '';
  return element('line', { x1: middle, x2: middle, y1: y + height / 2, y2: y + height + 3, class: 'g-notch' });
}
