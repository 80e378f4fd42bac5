import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape';
import type { Tone } from '../chart-spec.js';
import { type Attributes, coordinate, element } from '../svg/element.js';
import type { Frame } from './frame.js';
import { toneAt } from './tones.js';

/** How a line is told from the others: by colour, dash and symbol together. */
export interface SeriesStyle {
  readonly tone: Tone;
  readonly place: number;
}

const SYMBOLS: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
];
const DASHES = [undefined, '7 3', '2 3', '9 3 2 3', '12 4', '5 2 2 2 2 2'];

export function seriesStyle(tone: Tone | undefined, place: number): SeriesStyle {
  return { tone: toneAt(tone, place), place: place % SYMBOLS.length };
}

/** Attributes of a line of the series. */
export function strokeOf({ tone, place }: SeriesStyle): Attributes {
  return { class: `g-line g-stroke-${tone}`, 'stroke-dasharray': DASHES[place] };
}

/** Where and how a symbol is drawn: hollow where its value is missing, small where many stand close. */
export interface SymbolPlace {
  readonly x: number;
  readonly y: number;
  readonly hollow?: boolean;
  readonly small?: boolean;
}

/** The symbol of a series. */
export function drawSymbol(frame: Frame, { tone, place }: SeriesStyle, { x, y, hollow, small }: SymbolPlace): string {
  const edge = frame.em * (small ? 0.42 : 0.62);
  return element('path', {
    d: symbol(SYMBOLS[place] ?? symbolCircle, edge ** 2).digits(2)() ?? undefined,
    transform: `translate(${coordinate(x)} ${coordinate(y)})`,
    class: hollow ? 'g-gap' : `g-point g-${tone}`,
  });
}
