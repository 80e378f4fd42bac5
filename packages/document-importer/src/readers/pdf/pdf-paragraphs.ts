import type { PdfLine, PdfPage } from './pdf-piece.js';

/** A paragraph put together from the lines that it was broken into. */
export interface PdfParagraph {
  readonly page: number;
  /** Of its first line. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly cells?: readonly string[];
}

interface Frame {
  readonly left: number;
  readonly right: number;
  /** Usual distance of base lines. */
  readonly pitch: number;
}

/** Parts of the font size. */
const INDENT = 1.2;
const SHORT = 1.5;
const OTHER_SIZE = 0.15;
/** Part of the usual distance of lines from which on a gap parts paragraphs. */
const GAP = 1.45;
const LATIN_END = /[0-9A-Za-z,.;:%)]$/;
const LATIN_START = /^[0-9A-Za-z(]/;
const SENTENCE_END = /[。；：！？;!?]["”』」）)]?$/;
const ITEM_START =
  /^(?:[一二三四五六七八九十]{1,4}、|[（(][一二三四五六七八九十\d]{1,4}[)）]|\d{1,3}[.．、]|第[一二三四五六七八九十百零\d]{1,5}[条章节])/;

/** Joins lines into paragraphs, over the ends of pages too. */
export function pdfParagraphs(pages: readonly PdfPage[], lines: readonly PdfLine[]): readonly PdfParagraph[] {
  const frames = framesOf(pages, lines);
  const paragraphs: { page: number; y: number; text: string; size: number; cells?: readonly string[] }[] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const frame = frames.get(line.page);
    if (last && before && frame && goesOn(before, line, frame, frames.get(before.page) ?? frame))
      last.text = joined(last.text, line.text);
    else paragraphs.push(startOf(line));
    before = line;
  }
  return paragraphs;
}

function startOf({ page, y, text, size, cells }: PdfLine): PdfParagraph {
  return cells.length > 1 && cells.every((cell) => cell !== '')
    ? { page, y, text, size, cells }
    : { page, y, text, size };
}

function goesOn(before: PdfLine, line: PdfLine, frame: Frame, frameBefore: Frame): boolean {
  if (before.cells.length > 1 || line.cells.length > 1) return false;
  if (Math.abs(before.size - line.size) > OTHER_SIZE * line.size) return false;
  const isCentredOn = isCentred(before, frameBefore) && isCentred(line, frame) && !SENTENCE_END.test(before.text);
  const isNear = before.page !== line.page || line.y - before.y <= GAP * frame.pitch;
  if (isCentredOn) return isNear && before.page === line.page && line.size > bodySize(frame);
  if (ITEM_START.test(line.text) && SENTENCE_END.test(before.text)) return false;
  const isIndented = line.x > frame.left + INDENT * line.size;
  const endsShort = before.right < frameBefore.right - SHORT * before.size;
  return isNear && !isIndented && !endsShort;
}

/** Titles are larger than the text; the pitch of lines tells its size without counting. */
function bodySize({ pitch }: Frame): number {
  return pitch * 0.62;
}

function isCentred({ x, right, size }: PdfLine, frame: Frame): boolean {
  const [before, after] = [x - frame.left, frame.right - right];
  return before > size && after > size && Math.abs(before - after) < size * 1.5;
}

function joined(before: string, text: string): string {
  return LATIN_END.test(before) && LATIN_START.test(text) && !/\d$/.test(before)
    ? `${before} ${text}`
    : `${before}${text}`;
}

/** The frame of the text on pages of one size, from where most lines begin and end. */
function framesOf(pages: readonly PdfPage[], lines: readonly PdfLine[]): ReadonlyMap<number, Frame> {
  const sizeOf = new Map(
    pages.map(({ number, width, height }) => [number, `${Math.round(width)}x${Math.round(height)}`]),
  );
  const byPage = groupLines(lines, sizeOf);
  const frames = new Map([...byPage].map(([size, of]) => [size, frameOf(of)]));
  return new Map(
    pages.flatMap(({ number }) => {
      const frame = frames.get(sizeOf.get(number) ?? '');
      return frame ? [[number, frame] as const] : [];
    }),
  );
}

function frameOf(lines: readonly PdfLine[]): Frame {
  const pitches = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before && before.page === line.page && line.y > before.y ? [line.y - before.y] : [];
  });
  return {
    left: commonest(
      lines.map(({ x }) => x),
      'low',
    ),
    right: commonest(
      lines.map(({ right }) => right),
      'high',
    ),
    pitch: commonest(pitches, 'low') || Number.POSITIVE_INFINITY,
  };
}

/** The value, rounded to two points, that stands most often; of several as often, the outermost. */
function commonest(values: readonly number[], prefer: 'low' | 'high'): number {
  const counts = new Map<number, number>();
  for (const value of values) {
    const rounded = Math.round(value / 2) * 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const order = prefer === 'low' ? 1 : -1;
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || order * (a - b));
  return best?.[0] ?? 0;
}

function groupLines(
  lines: readonly PdfLine[],
  sizeOf: ReadonlyMap<number, string>,
): ReadonlyMap<string, readonly PdfLine[]> {
  const groups = new Map<string, PdfLine[]>();
  for (const line of lines) {
    const size = sizeOf.get(line.page) ?? '';
    const group = groups.get(size) ?? [];
    group.push(line);
    groups.set(size, group);
  }
  return groups;
}
