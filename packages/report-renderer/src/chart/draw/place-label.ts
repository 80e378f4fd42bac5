import type { Frame } from './frame.js';
import { type Anchor, text, type Voice, widthOf } from './text.js';

/** A rectangle that a label must not cover. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label and the places that it may take, best first; each is the point that its baseline begins, ends or centres at. */
export interface Wish {
  readonly words: string;
  readonly voice: Voice;
  readonly places: readonly Place[];
  /** Drawn at the least bad place rather than left out. */
  readonly needed?: boolean;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

const STROKE = 3;

/** Boxes that merely touch cover nothing, whatever the last digits of a float say. */
const TOUCH = 1e-6;

/** Draws labels in the order given, each at its first place that covers nothing within `bounds`; adds what it draws to `taken`. */
export function placeLabels(frame: Frame, bounds: Box, wishes: readonly Wish[], taken: Obstacle[]): readonly string[] {
  return wishes.flatMap((wish) => {
    const tried = wish.places.map((place) => ({ place, box: pushedIn(boxOf(frame, wish, place), bounds) }));
    const near = nearTo(
      tried.map(({ box }) => box),
      taken,
    );
    const free = tried.find(({ box }) => isInside(box, bounds) && !near.some((other) => covered(box, other) > 0));
    const chosen = free ?? (wish.needed ? leastCovered(tried, near) : undefined);
    if (!chosen) return [];
    taken.push(chosen.box);
    return [text(chosen.box.left, chosen.place.y, wish.words, wish.voice)];
  });
}

/** A straight line that a label must not cover. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export type Obstacle = Box | Segment;

/** A box around a point. */
export function boxAround(x: number, y: number, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

function boxOf(frame: Frame, { words, voice }: Wish, { x, y, anchor }: Place): Box {
  const width = widthOf(frame, words, voice);
  const left = anchor === 'start' ? x : x - (anchor === 'middle' ? width / 2 : width);
  return { left, top: y - frame.em * 0.88, right: left + width, bottom: y + frame.em * 0.2 };
}

/** Moved sideways until it lies within the bounds; nothing moves up or down, away from what it names. */
function pushedIn(box: Box, bounds: Box): Box {
  const shift = Math.max(bounds.left - box.left, Math.min(0, bounds.right - box.right));
  return { ...box, left: box.left + shift, right: box.right + shift };
}

function isInside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

/** The obstacles that any of the boxes can cover; among hundreds only these are looked at closely. */
function nearTo(boxes: readonly Box[], taken: readonly Obstacle[]): readonly Obstacle[] {
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  return taken.filter((other) =>
    'x1' in other
      ? Math.max(other.x1, other.x2) >= left && Math.min(other.x1, other.x2) <= right
      : other.right >= left && other.left <= right,
  );
}

/** How much of an obstacle a box covers: the area of a box, and a line as if it were as wide as a stroke. */
function covered(box: Box, other: Obstacle): number {
  return 'x1' in other ? lengthWithin(box, other) * STROKE : overlap(box, other);
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > TOUCH && height > TOUCH ? width * height : 0;
}

/** The length of a line inside a box, by clipping it at each of the four edges. */
function lengthWithin({ left, top, right, bottom }: Box, { x1, y1, x2, y2 }: Segment): number {
  if (Math.max(x1, x2) < left || Math.min(x1, x2) > right) return 0;
  if (Math.max(y1, y2) < top || Math.min(y1, y2) > bottom) return 0;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const edges = [(left - x1) / dx, (right - x1) / dx, (top - y1) / dy, (bottom - y1) / dy] as const;
  const [fromLeft, fromRight] = dx === 0 ? [0, 1] : [Math.min(edges[0], edges[1]), Math.max(edges[0], edges[1])];
  const [fromTop, fromBottom] = dy === 0 ? [0, 1] : [Math.min(edges[2], edges[3]), Math.max(edges[2], edges[3])];
  const length = Math.min(1, fromRight, fromBottom) - Math.max(0, fromLeft, fromTop);
  return length > 0 ? length * Math.hypot(dx, dy) : 0;
}

function leastCovered<T extends { readonly box: Box }>(tried: readonly T[], taken: readonly Obstacle[]): T | undefined {
  const sums = tried.map(({ box }) => taken.reduce((sum, other) => sum + covered(box, other), 0));
  return tried[sums.indexOf(Math.min(...sums))];
}
