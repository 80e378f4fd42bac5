import { getResolvedPDFJS } from 'unpdf';
import { type Matrix, multiply, toMatrix } from './matrix.js';

/** A straight rule on a page, level or upright, in points from the top left corner. */
export interface PdfRule {
  readonly upright: boolean;
  /** x of an upright rule, y of a level one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Points: a filled box up to so thick is a rule, and a rule so short is a mark of something else. */
const THICKEST = 3;
const SHORTEST = 4;
const SLANT = 1;
/** Numbers behind each drawing code: move, line, curve, quadratic curve, close. */
const OPERANDS = [2, 2, 6, 4, 0];
const CLOSE = 4;

/** The rules that a page draws, as strokes or as thin filled boxes. */
export async function pdfRules(
  { fnArray, argsArray }: Operators,
  viewport: readonly number[],
): Promise<readonly PdfRule[]> {
  const { OPS } = await getResolvedPDFJS();
  const strokes: ReadonlySet<unknown> = new Set([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
  ]);
  const fills: ReadonlySet<unknown> = new Set([OPS.fill, OPS.eoFill]);
  const rules: PdfRule[] = [];
  const kept: Matrix[] = [];
  let matrix = toMatrix(viewport);
  for (const [index, code] of fnArray.entries()) {
    const args = argsArray[index];
    if (code === OPS.save) kept.push(matrix);
    else if (code === OPS.restore || code === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    else if (code === OPS.transform) matrix = multiply(matrix, toMatrix(numbersOf(args)));
    else if (code === OPS.paintFormXObjectBegin) {
      kept.push(matrix);
      const [inner] = Array.isArray(args) ? args : [];
      if (inner) matrix = multiply(matrix, toMatrix(numbersOf(inner)));
    } else if (code === OPS.constructPath && Array.isArray(args)) {
      const [paint, paths] = args;
      const data = numbersOf(Array.isArray(paths) ? paths[0] : undefined);
      for (const points of outlines(data)) {
        const shown = points.map(
          ([x, y]): Point => [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]],
        );
        if (strokes.has(paint)) rules.push(...edges(shown));
        else if (fills.has(paint)) rules.push(...thinBox(shown));
      }
    }
  }
  return rules;
}

type Point = readonly [x: number, y: number];

function numbersOf(value: unknown): readonly number[] {
  if (Array.isArray(value)) return value;
  return ArrayBuffer.isView(value) && value instanceof Float32Array ? [...value] : [];
}

/** The straight outlines of a path; curves end an outline. */
function outlines(data: readonly number[]): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  for (let at = 0; at < data.length; ) {
    const code = data[at] ?? CLOSE;
    const [x = 0, y = 0] = data.slice(at + 1, at + 3);
    const open = found.at(-1);
    if (code === 0) found.push([[x, y]]);
    else if (code === 1) open?.push([x, y]);
    else if (code === CLOSE && open?.[0]) open.push(open[0]);
    else found.push([]);
    at += 1 + (OPERANDS[code] ?? 0);
  }
  return found;
}

function edges(points: readonly Point[]): readonly PdfRule[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before ? ruleBetween(before, point) : [];
  });
}

function thinBox(points: readonly Point[]): readonly PdfRule[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (right - left <= THICKEST && bottom - top > SHORTEST)
    return [{ upright: true, at: (left + right) / 2, from: top, to: bottom }];
  if (bottom - top <= THICKEST && right - left > SHORTEST)
    return [{ upright: false, at: (top + bottom) / 2, from: left, to: right }];
  return [];
}

function ruleBetween([ax, ay]: Point, [bx, by]: Point): readonly PdfRule[] {
  if (Math.abs(ax - bx) < SLANT && Math.abs(ay - by) > SHORTEST)
    return [{ upright: true, at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) }];
  if (Math.abs(ay - by) < SLANT && Math.abs(ax - bx) > SHORTEST)
    return [{ upright: false, at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) }];
  return [];
}
