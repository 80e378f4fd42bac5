import type { Tone } from '../chart-spec.js';

/** What a drawing is made in: its width in units of the viewBox, the font size, and the prefix of its ids. */
export interface Frame {
  readonly id: string;
  readonly width: number;
  /** Font size; everything else is counted in it. */
  readonly em: number;
  /** Printed after a number. */
  readonly unit: string;
}

/** A drawing, or a part of one: marks from y = 0 down to `height`. */
export interface Drawing {
  readonly height: number;
  readonly marks: readonly string[];
}

/** Distance of two lines of text. */
export function lineHeight({ em }: Frame): number {
  return em * 1.4;
}

/** The pattern of a tone in this drawing. */
export function patternId(frame: Frame, tone: Tone): string {
  return `${frame.id}-${tone}`;
}
