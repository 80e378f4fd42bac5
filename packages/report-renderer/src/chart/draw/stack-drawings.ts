import { element } from '../svg/element.js';
import type { Drawing } from './frame.js';

/** Parts one below the other, with a gap between those that have any height. */
export function stackDrawings(gap: number, parts: readonly Drawing[]): Drawing {
  const marks: string[] = [];
  let height = 0;
  for (const part of parts.filter((one) => one.height > 0)) {
    const top = height > 0 ? height + gap : 0;
    marks.push(...shifted(part, top));
    height = top + part.height;
  }
  return { height, marks };
}

function shifted({ marks }: Drawing, top: number): readonly string[] {
  return top > 0 ? [element('g', { transform: `translate(0 ${Math.round(top * 100) / 100})` }, marks.join(''))] : marks;
}
