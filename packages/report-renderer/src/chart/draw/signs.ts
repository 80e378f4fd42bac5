import type { ChartWords, Tone } from '../chart-spec.js';
import { element } from '../svg/element.js';
import type { Frame } from './frame.js';
import type { KeyItem } from './key.js';
import { drawSymbol, type SeriesStyle, strokeOf } from './series-style.js';
import { text } from './text.js';
import { filledWith } from './tones.js';

/** Stands behind a corrected value. */
export const REVISED = '*';

/** What all drawings of a chart have to explain: hollow marks and corrected values, where there are any. */
export function noticeItems(
  words: ChartWords,
  { missing, revised }: { missing: boolean; revised: boolean },
): KeyItem[] {
  return [...(missing ? [missingItem(words.missing)] : []), ...(revised ? [revisedItem(words.revised)] : [])];
}

/** A box of a tone. */
export function areaItem(words: string, tone: Tone): KeyItem {
  const sign = (frame: Frame, x: number, y: number) => swatch(frame, x, y, filledWith(frame, tone));
  return { words, width: 1.1, sign };
}

/** A box of a band. */
export function bandItem(words: string, band: number): KeyItem {
  return { words, width: 1.1, sign: (frame, x, y) => swatch(frame, x, y, { class: `g-band g-band-${band}` }) };
}

/** A box of a tint. */
export function tintItem(words: string, look: string): KeyItem {
  return { words, width: 1.1, sign: (frame, x, y) => swatch(frame, x, y, { class: look }) };
}

/** A piece of a line with its symbol. */
export function lineItem(words: string, style: SeriesStyle): KeyItem {
  const sign = (frame: Frame, x: number, y: number) =>
    element('line', { x1: x, x2: x + frame.em * 2, y1: y, y2: y, ...strokeOf(style) }) +
    drawSymbol(frame, style, { x: x + frame.em, y });
  return { words, width: 2, sign };
}

/** The tick of a target across a bar. */
export function targetItem(words: string): KeyItem {
  const sign = (frame: Frame, x: number, y: number) =>
    element('line', { x1: x + 2, x2: x + 2, y1: y - frame.em * 0.5, y2: y + frame.em * 0.5, class: 'g-tick' });
  return { words, width: 0.35, sign };
}

/** A hollow box. */
export function missingItem(words: string): KeyItem {
  return { words, width: 1.1, sign: (frame, x, y) => swatch(frame, x, y, { class: 'g-gap' }) };
}

function revisedItem(words: string): KeyItem {
  return { words, width: 0.5, sign: (frame, x, y) => text(x, y + frame.em * 0.34, REVISED, 'strong') };
}

function swatch(
  { em }: Frame,
  x: number,
  y: number,
  attributes: Readonly<Record<string, string | number | undefined>>,
) {
  return element('rect', { x: x + 0.75, y: y - em * 0.35, width: em, height: em * 0.7, ...attributes });
}
