import type { Label } from '../chart-spec.js';
import { wrapText } from '../svg/wrap-text.js';
import { shortOf } from '../tabular.js';
import { type Drawing, type Frame, lineHeight } from './frame.js';
import type { Plot } from './plot.js';
import { text, widthOf } from './text.js';

const LINES = 2;
const FILL = 0.94;

/** A name of more lines than this many signs each would be cut into pieces that nobody reads. */
const SHORTEST_LINE = 3;

/** Names of categories under their middles; where they do not fit side by side, only every second, third, … is named. */
export function drawCategoryAxis(frame: Frame, categories: readonly Label[], { band, middleOf }: Plot): Drawing {
  const step = everyNameFits(frame, categories, band) ? 1 : stepOf(frame, categories, band);
  const names = categories.map((category) => wrapped(frame, category, band * step));
  const marks: string[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < names.length; at += step) {
    const lines = names[at] ?? [];
    const half = Math.max(...lines.map((line) => widthOf(frame, line))) / 2;
    const x = Math.max(half, Math.min(middleOf(at), frame.width - half));
    if (x - half < end) continue;
    end = x + half;
    marks.push(...lines.map((line, row) => text(x, frame.em + row * lineHeight(frame), line, 'soft', 'middle')));
  }
  return { height: Math.max(1, ...names.map((one) => one.length)) * lineHeight(frame), marks };
}

function everyNameFits(frame: Frame, categories: readonly Label[], band: number): boolean {
  return categories.every((category) => {
    const lines = wrapped(frame, category, band);
    return (
      !lines.at(-1)?.endsWith('…') && (lines.length === 1 || lines.every((line) => [...line].length >= SHORTEST_LINE))
    );
  });
}

function wrapped(frame: Frame, category: Label, width: number): readonly string[] {
  return wrapText(shortOf(category), (width * FILL) / frame.em, LINES);
}

/** How many categories share the room of one name; at least four names stand beside each other. */
function stepOf(frame: Frame, categories: readonly Label[], band: number): number {
  const widest = Math.max(...categories.map((category) => widthOf(frame, shortOf(category))));
  const most = Math.max(1, Math.floor(frame.width / 4 / band));
  return Math.max(1, Math.min(most, Math.ceil(widest / (band * FILL))));
}
