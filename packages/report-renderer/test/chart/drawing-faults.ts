import { textWidth } from '../../src/chart/svg/text-width.js';
import { allIn, type Element, readSvg } from './read-svg.js';

const ELEMENTS = new Set('svg title desc defs pattern g rect line circle path text'.split(' '));
const ATTRIBUTES = new Set(
  'xmlns viewBox class font-size role aria-labelledby aria-describedby id width height patternUnits patternTransform x y x1 x2 y1 y2 cx cy r d fill transform text-anchor stroke-dasharray'.split(
    ' ',
  ),
);
const LENGTHS = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height'];
const SHORT_NUMBER = /^-?\d+(\.\d{1,2})?$/;

/** What is wrong with the drawings of a figure, whatever they show; nothing when all is well. */
export function drawingFaults(svg: string): readonly string[] {
  const drawings = readSvg(svg);
  const elements = drawings.flatMap(allIn);
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  return [
    ...elements.flatMap(elementFaults),
    ...(new Set(ids).size < ids.length ? ['an id stands twice'] : []),
    ...elements.flatMap(({ attributes }) => referenceFaults(attributes, ids)),
    ...drawings.flatMap(geometryFaults),
  ];
}

function elementFaults({ name, attributes }: Element): readonly string[] {
  const lengths = LENGTHS.flatMap((key) => attributes[key] ?? []);
  const [left, top, width, height] = (attributes['viewBox'] ?? '0 0 1 1').split(' ').map(Number);
  return [
    ...(ELEMENTS.has(name) ? [] : [`an element ${name}`]),
    ...Object.keys(attributes).flatMap((key) => (ATTRIBUTES.has(key) ? [] : [`an attribute ${key}`])),
    ...lengths.flatMap((length) => (SHORT_NUMBER.test(length) ? [] : [`a length ${length}`])),
    ...(name === 'path' && !/^[MLAHVZhvz\d.,\s-]+$/.test(attributes['d'] ?? '') && attributes['d'] !== ''
      ? [`a path ${attributes['d']}`]
      : []),
    ...(left === 0 && top === 0 && width && height && width > 0 && height > 0 ? [] : ['an empty view box']),
  ];
}

function referenceFaults(attributes: Element['attributes'], ids: readonly string[]): readonly string[] {
  const named = [attributes['aria-labelledby'], attributes['aria-describedby'], attributes['fill']?.slice(5, -1)];
  const fill =
    attributes['fill'] === undefined || /^url\(#[\w-]+\)$/.test(attributes['fill']) ? [] : ['a fill by hand'];
  return [...fill, ...named.flatMap((id) => (id === undefined || ids.includes(id) ? [] : [`no element ${id}`]))];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Everything drawn lies within the view box, words by their estimated width. */
function geometryFaults(drawing: Element): readonly string[] {
  const [, , width = 0, height = 0] = (drawing.attributes['viewBox'] ?? '').split(' ').map(Number);
  const em = Number(drawing.attributes['font-size']);
  return pointsIn(drawing, em, { x: 0, y: 0 }).flatMap(({ x, y, what }) =>
    x >= -0.05 && y >= -0.05 && x <= width + 0.05 && y <= height + 0.05
      ? []
      : [`${what} at ${x} ${y} of ${width} ${height}`],
  );
}

function pointsIn(element: Element, em: number, origin: Point): readonly (Point & { what: string })[] {
  if (element.name === 'defs') return [];
  const moved = /^translate\((\S+) (\S+)\)$/.exec(element.attributes['transform'] ?? '');
  const at = moved ? { x: origin.x + Number(moved[1]), y: origin.y + Number(moved[2]) } : origin;
  const own = ownPoints(element, em).map((point) => ({ x: at.x + point.x, y: at.y + point.y, what: element.name }));
  return [...own, ...element.children.flatMap((child) => pointsIn(child, em, at))];
}

function ownPoints({ name, attributes, text }: Element, em: number): readonly Point[] {
  const number = (key: string) => Number(attributes[key] ?? 0);
  const [x, y] = [number('x'), number('y')];
  switch (name) {
    case 'rect':
      return [
        { x, y },
        { x: x + number('width'), y: y + number('height') },
      ];
    case 'line':
      return [
        { x: number('x1'), y: number('y1') },
        { x: number('x2'), y: number('y2') },
      ];
    case 'text': {
      const width = textWidth(text) * em * (attributes['class'] === 'g-strong' ? 1.06 : 1);
      const left = x - width * ({ middle: 0.5, end: 1 }[attributes['text-anchor'] ?? ''] ?? 0);
      return [
        { x: left, y: y - em * 0.8 },
        { x: left + width, y: y + em * 0.2 },
      ];
    }
    case 'path':
      // A symbol stands around the origin that its transform moves.
      return attributes['transform'] ? [{ x: 0, y: 0 }] : wayPoints(attributes['d'] ?? '');
    default:
      return [];
  }
}

function wayPoints(d: string): readonly Point[] {
  return [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}
