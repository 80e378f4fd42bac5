import { commonestSize, type PdfLine, type PdfPage } from './pdf-piece.js';

/** Where the text of a column begins and ends, and how its lines stand. */
export interface PdfFrame {
  readonly left: number;
  readonly right: number;
  /** Where the first lines of paragraphs begin; absent where they are not indented. */
  readonly indent?: number;
  /** Usual distance of base lines. */
  readonly pitch: number;
  /** Usual size of the font. */
  readonly size: number;
}

/** Parts of the font size: how far a first line is indented, two characters with the slack of typesetting. */
const LEAST_INDENT = 1.5;
const MOST_INDENT = 2.7;
const SAME_EDGE = 0.6;
const OVERHANG = 1.2;

/** The frame of each line, from where the lines of the same column on pages of the same size begin and end. */
export function pdfFrames(pages: readonly PdfPage[], lines: readonly PdfLine[]): ReadonlyMap<PdfLine, PdfFrame> {
  const sizes = new Map(
    pages.map(({ number, width, height }) => [number, `${Math.round(width)}x${Math.round(height)}`]),
  );
  const groups = new Map<string, PdfLine[]>();
  for (const line of lines) {
    const key = `${sizes.get(line.page)}/${line.column}`;
    const group = groups.get(key) ?? [];
    group.push(line);
    groups.set(key, group);
  }
  const whole = frameOf(lines);
  return new Map(
    [...groups.values()].flatMap((group) => {
      const frame = group.length > 1 ? frameOf(group) : whole;
      return group.map((line) => [line, frame] as const);
    }),
  );
}

function frameOf(lines: readonly PdfLine[]): PdfFrame {
  const size = commonestSize(lines);
  const body = lines.filter((line) => Math.abs(line.size - size) < 1);
  const xs = body.map(({ x }) => x);
  const left = leftEdge(xs, size);
  const indented = xs.filter((x) => isIndent(x - left, size));
  return {
    left,
    ...(indented.length > 1 && { indent: commonest(indented) }),
    right: rightEdge(
      body.map(({ right }) => right),
      size,
    ),
    pitch: commonest(pitchesOf(lines)) || Number.POSITIVE_INFINITY,
    size,
  };
}

/** Where most lines begin; where these are indented first lines, two characters left of it. */
function leftEdge(xs: readonly number[], size: number): number {
  const usual = commonest(xs);
  const outer = xs.filter((x) => isIndent(usual - x, size));
  return outer.length === 0 ? usual : commonest(outer);
}

function isIndent(distance: number, size: number): boolean {
  return distance >= LEAST_INDENT * size && distance <= MOST_INDENT * size;
}

/** The outermost end that two lines share, without the marks that hang over the edge. */
function rightEdge(rights: readonly number[], size: number): number {
  const sorted = [...rights].sort((a, b) => b - a);
  const shared = sorted.find((right, at) => right - (sorted[at + 1] ?? Number.NEGATIVE_INFINITY) <= SAME_EDGE * size);
  const outermost = shared ?? sorted[0] ?? 0;
  return commonest(rights.filter((right) => right <= outermost && outermost - right <= OVERHANG * size));
}

function pitchesOf(lines: readonly PdfLine[]): readonly number[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const isBelow = before && before.page === line.page && before.column === line.column && line.y > before.y;
    return isBelow ? [line.y - before.y] : [];
  });
}

/** The value, rounded to two points, that stands most often; of several as often, the lowest. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) {
    const rounded = Math.round(value / 2) * 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  return best?.[0] ?? 0;
}
