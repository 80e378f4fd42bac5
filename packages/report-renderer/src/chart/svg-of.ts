import type { ChartSpec, DrawingSize } from './chart-spec.js';
import { drawChart } from './draw/draw-chart.js';
import type { Frame } from './draw/frame.js';
import { patternsFor } from './draw/tones.js';
import { coordinate, element } from './svg/element.js';
import { escapeText } from './svg/escape-text.js';
import type { Tabular } from './tabular.js';

/**
 * Units of the viewBox. Text of the wide drawing is 11 px high from a width of 511 px on, that of the compact one from 271 px
 * on, which a phone of 320 px leaves; the style sheet changes between them at 31 rem.
 */
const SIZES: Record<DrawingSize, { width: number; em: number }> = {
  wide: { width: 720, em: 15.5 },
  compact: { width: 320, em: 13 },
};

const ID = /^[A-Za-z][\w-]*$/;

/** The drawings of a chart, one `<svg>` for each size. Throws a `TypeError` when the id of the spec is none. */
export function svgOf(spec: ChartSpec, table: Tabular): string {
  if (!ID.test(spec.id)) throw new TypeError(`not an id: ${spec.id}`);
  const sizes = spec.sizes ?? ['wide', 'compact'];
  return sizes.map((size) => drawingOf(spec, table, size, sizes.length > 1 ? `plot plot-${size}` : 'plot')).join('');
}

function drawingOf(spec: ChartSpec, table: Tabular, size: DrawingSize, classes: string): string {
  const frame: Frame = { ...SIZES[size], id: `${spec.id}-${size}`, unit: spec.unit ?? '' };
  const { height, marks } = drawChart(frame, spec, table);
  const body = marks.join('');
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${frame.width} ${coordinate(height)}`,
    class: classes,
    'font-size': frame.em,
    role: 'img',
    'aria-labelledby': `${frame.id}-title`,
    'aria-describedby': `${frame.id}-desc`,
  };
  const names =
    element('title', { id: `${frame.id}-title` }, escapeText(spec.title)) +
    element('desc', { id: `${frame.id}-desc` }, escapeText(spec.description));
  return element('svg', attributes, names + patternsFor(frame, body) + body);
}
