import type { Tone } from '../chart-spec.js';
import { type Attributes, element } from '../svg/element.js';
import { type Frame, patternId } from './frame.js';

/** Tones of series that name none, by their place; neighbours differ in pattern as well as in colour. */
const BY_PLACE: readonly Tone[] = ['plain', 'sustained', 'warn', 'mute', 'accent', 'run'];

/** One tile of each pattern: its size, what is drawn in it, and its turn. Tones without one are solid. */
const PATTERNS: Partial<Record<Tone, { size: number; path?: string; dot?: number; ground?: true; turn?: number }>> = {
  run: { size: 5, path: 'M0 0h3.2v5H0z', turn: 45 },
  sustained: { size: 6, dot: 1.3, ground: true },
  warn: { size: 5, path: 'M0 0h3.2v5H0z' },
  accent: { size: 5, path: 'M0 0h5v3.2H0z' },
  mute: { size: 4.5, dot: 1.3 },
};

/** The tone of a series: its own, or that of its place. */
export function toneAt(tone: Tone | undefined, place: number): Tone {
  return tone ?? BY_PLACE[place % BY_PLACE.length] ?? 'plain';
}

/** Attributes that fill an area with a tone. */
export function filledWith(frame: Frame, tone: Tone): Attributes {
  return PATTERNS[tone]
    ? { class: `g-edge-${tone}`, fill: `url(#${patternId(frame, tone)})` }
    : { class: `g-edge-${tone} g-${tone}` };
}

/** The `<defs>` of those patterns that the marks use. */
export function patternsFor(frame: Frame, marks: string): string {
  const tones = (Object.keys(PATTERNS) as Tone[]).filter((tone) => marks.includes(`url(#${patternId(frame, tone)})`));
  return tones.length > 0 ? element('defs', {}, tones.map((tone) => patternOf(frame, tone)).join('')) : '';
}

function patternOf(frame: Frame, tone: Tone): string {
  const { size, path, dot, ground, turn } = PATTERNS[tone] ?? { size: 1 };
  const tile = [
    ground ? element('rect', { width: size, height: size, class: `g-${tone}` }) : '',
    path ? element('path', { d: path, class: `g-${tone}` }) : '',
    dot ? element('circle', { cx: size / 2, cy: size / 2, r: dot, class: ground ? 'g-ground' : `g-${tone}` }) : '',
  ];
  const attributes = {
    id: patternId(frame, tone),
    width: size,
    height: size,
    patternUnits: 'userSpaceOnUse',
    patternTransform: turn ? `rotate(${turn})` : undefined,
  };
  return element('pattern', attributes, tile.join(''));
}
