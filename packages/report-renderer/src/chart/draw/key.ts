import { wrapText } from '../svg/wrap-text.js';
import { type Drawing, type Frame, lineHeight } from './frame.js';
import { text, widthOf } from './text.js';

/** A sign of the drawing and what it means. */
export interface KeyItem {
  readonly words: string;
  /** Width of the sign in units of the font size. */
  readonly width: number;
  /** Draws the sign from `x` on, around the middle height `y` of its line. */
  readonly sign: (frame: Frame, x: number, y: number) => string;
}

const GAP = 1.4;
const SPACE = 0.45;

/** Signs with their words, in as many lines as they need. */
export function drawKey(frame: Frame, items: readonly KeyItem[]): Drawing {
  const marks: string[] = [];
  const height = lineHeight(frame);
  let x = 0;
  let line = 0;
  for (const item of items) {
    const room = frame.width - (item.width + SPACE) * frame.em;
    const words = wrapText(item.words, room / frame.em, 2);
    const width = frame.width - room + Math.max(...words.map((part) => widthOf(frame, part)));
    if (x > 0 && x + width > frame.width) {
      x = 0;
      line += 1;
    }
    const baseline = line * height + frame.em;
    marks.push(item.sign(frame, x, baseline - frame.em * 0.34));
    marks.push(...words.map((part, at) => text(x + frame.width - room, baseline + at * height, part, 'soft')));
    if (words.length > 1) line += words.length - 1;
    x = words.length > 1 ? frame.width : x + width + GAP * frame.em;
  }
  return { height: items.length > 0 ? (line + 1) * height : 0, marks };
}
