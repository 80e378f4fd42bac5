import { element } from '../svg/element.js';
import { escapeText } from '../svg/escape-text.js';
import { textWidth } from '../svg/text-width.js';
import { fitText } from '../svg/wrap-text.js';
import type { Frame } from './frame.js';

/** Where a text begins, ends, or has its middle. */
export type Anchor = 'start' | 'middle' | 'end';

/** How a text looks: plain, `soft` (less important), `strong` (values), `target`. */
export type Voice = 'plain' | 'soft' | 'strong' | 'target';

const CLASSES: Record<Voice, string | undefined> = {
  plain: undefined,
  soft: 'g-soft',
  strong: 'g-strong',
  target: 'g-target-text',
};

/** A text fits into the very width that it was measured to have. */
const ROUNDING = 0.01;

/** Bold digits are a little wider. */
const STRONG = 1.06;

/** A line of text on the baseline `y`. */
export function text(x: number, y: number, words: string, voice: Voice = 'plain', anchor: Anchor = 'start'): string {
  const attributes = { x, y, class: CLASSES[voice], 'text-anchor': anchor === 'start' ? undefined : anchor };
  return words ? element('text', attributes, escapeText(words)) : '';
}

/** About how wide a text is drawn. */
export function widthOf(frame: Frame, words: string, voice: Voice = 'plain'): number {
  return textWidth(words) * frame.em * (voice === 'strong' ? STRONG : 1);
}

/** A text cut to a width of the drawing. */
export function fitted(frame: Frame, words: string, width: number, voice: Voice = 'plain'): string {
  return fitText(words, (width + ROUNDING) / frame.em / (voice === 'strong' ? STRONG : 1));
}
