import type { ScaleLinear } from 'd3-scale';
import { element } from '../svg/element.js';
import { TICKS } from './bounds.js';
import type { Frame } from './frame.js';
import type { Plot } from './plot.js';
import { fitted, text, widthOf } from './text.js';

const LONGEST_TICK = 9;

/** Of the width, the most that numbers at the rules take. */
const MOST = 0.25;

/** Horizontal rules at round numbers, the number above each rule's left end, the unit with the topmost. */
export function drawValueAxis(frame: Frame, { y, right }: Plot): readonly string[] {
  const words = tickWords(frame, y);
  return y.ticks(TICKS).flatMap((tick, at, all) => {
    const name = isBase(at, tick, all) ? 'g-base' : 'g-rule';
    return [
      element('line', { x1: 0, x2: right, y1: y(tick), y2: y(tick), class: name }),
      text(0, y(tick) - frame.em * 0.3, fitted(frame, words[at] ?? '', frame.width * MOST), 'soft'),
    ];
  });
}

/** Width of the numbers at the rules. */
export function valueAxisWidth(frame: Frame, y: ScaleLinear<number, number>): number {
  return Math.min(frame.width * MOST, Math.max(0, ...tickWords(frame, y).map((words) => widthOf(frame, words))));
}

function isBase(at: number, tick: number, all: readonly number[]): boolean {
  return all.includes(0) ? tick === 0 : at === 0;
}

/** Round numbers as decimals with as many places as their step needs; very long ones with an exponent. */
function tickWords({ unit }: Frame, y: ScaleLinear<number, number>): readonly string[] {
  const ticks = y.ticks(TICKS);
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  const places = Math.min(100, Math.max(0, -Math.floor(Math.log10(step || 1) + 1e-9)));
  return ticks.map((tick, at) => {
    const fixed = tick.toFixed(places);
    const words = fixed.length > LONGEST_TICK ? tick.toExponential() : fixed;
    return at === ticks.length - 1 ? words + unit : words;
  });
}
