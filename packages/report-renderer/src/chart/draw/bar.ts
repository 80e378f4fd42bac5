import type { ScaleLinear } from 'd3-scale';
import type { Tone } from '../chart-spec.js';
import { type Attributes, element } from '../svg/element.js';
import type { Frame } from './frame.js';
import { filledWith } from './tones.js';

/** Where a bar stands: its upper edge and its height. */
export interface Lane {
  readonly y: number;
  readonly height: number;
}

/** From value to x. */
export type XScale = ScaleLinear<number, number>;

/** So that a zero can be seen, and told from a value that is missing. */
const THINNEST = 3;

/** A bar from zero to a value. */
export function drawBar(frame: Frame, x: XScale, value: number, { y, height }: Lane, tone: Tone): string {
  const { left, width } = spanOf(x, 0, value);
  return element('rect', { x: left, y, width, height, ...filledWith(frame, tone) });
}

/** The hollow track of a missing value. */
export function drawGap(x: XScale, { y, height }: Lane): string {
  const [from = 0, to = 0] = x.range();
  return element('rect', { ...inset(from, to), y, height, class: 'g-gap' });
}

/** The line that all bars begin at, where some go to its left. */
export function drawZero(x: XScale, { y, height }: Lane): string {
  const [low = 0] = x.domain();
  return low < 0 ? element('line', { x1: x(0), x2: x(0), y1: y, y2: y + height, class: 'g-base' }) : '';
}

/** The tick of a target across a bar. */
export function drawTick(x: XScale, value: number, { y, height }: Lane): string {
  const [from = 0, to = 0] = x.range();
  const at = Math.min(to - 1, Math.max(from + 1, x(value)));
  return element('line', { x1: at, x2: at, y1: y, y2: y + height, class: 'g-tick' });
}

/** Between two values, at least as wide as the eye needs, and within the range of the scale. */
function spanOf(x: XScale, a: number, b: number): { left: number; width: number } {
  const [, to = 0] = x.range();
  const left = Math.min(x(a), x(b), to - THINNEST);
  return { left, width: Math.max(THINNEST, Math.max(x(a), x(b)) - left) };
}

/** The stroke of a hollow box stays inside the drawing. */
function inset(from: number, to: number): Attributes {
  return { x: from + 0.75, width: to - from - 1.5 };
}
