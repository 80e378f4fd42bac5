import { element } from '../svg/element.js';
import type { Drawing, Frame } from './frame.js';
import { fitted, text } from './text.js';

/** A hollow box with the caller's word that there is nothing to draw. */
export function drawEmpty(frame: Frame, words: string): Drawing {
  const height = frame.em * 5;
  const box = { x: 0.75, y: 0.75, width: frame.width - 1.5, height: height - 1.5, class: 'g-gap' };
  const label = fitted(frame, words, frame.width - 2 * frame.em);
  return {
    height,
    marks: [element('rect', box), text(frame.width / 2, height / 2 + frame.em * 0.35, label, 'soft', 'middle')],
  };
}
