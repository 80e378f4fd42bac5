import type { PdfLine, PdfPiece, PdfRegion } from './pdf-piece.js';

/** Parts of the font size: how far base lines of one line may differ, and from which gap on text is set apart. */
const SAME_LINE = 0.5;
const BLANK = 0.3;
const WIDE_BLANK = 0.6;
const CELL = 1.6;
const SAME_PLACE = 0.2;
const RAISED_SIZE = 0.75;
const RAISED_BY = 0.15;
const REFERENCE = /^(?:\d{1,2}|[①-⑳]|[*＊])$/;
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F‘’“”—…]/;
/** The number of an item, which a tab parts from its text. */
const LONE_NUMBER =
  /^(?:[一二三四五六七八九十]{1,4}、|[（(][一二三四五六七八九十\d]{1,4}[)）]|\d{1,3}[.．、]?|第[一二三四五六七八九十百零\d]{1,5}[条章节])$/;

/** The lines of a region from top to bottom, each with its pieces from left to right. */
export function pdfLines(region: PdfRegion): readonly PdfLine[] {
  return piecesByLine(region.pieces).map((pieces) => lineOf(region, withoutMarks(withoutDoubles(pieces))));
}

/** Pieces that share a base line, from left to right; turned ones and blanks are left out. */
export function piecesByLine(all: readonly PdfPiece[]): readonly (readonly PdfPiece[])[] {
  const upright = all.filter(({ text, turned }) => !turned && text.trim() !== '');
  const lines: PdfPiece[][] = [];
  for (const piece of upright.sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1);
    const isSame = last?.[0] && piece.y - last[0].y <= SAME_LINE * Math.max(piece.size, last[0].size);
    if (last && isSame) last.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

/** Some programs print a text twice, a hair apart, to make it bold. */
function withoutDoubles(line: readonly PdfPiece[]): readonly PdfPiece[] {
  return line.filter((piece, index) =>
    line
      .slice(Math.max(0, index - 3), index)
      .every(({ text, x, size }) => text !== piece.text || piece.x - x > SAME_PLACE * size),
  );
}

/** The raised number that refers to a footnote; behind a Latin letter it is a power. */
function withoutMarks(line: readonly PdfPiece[]): readonly PdfPiece[] {
  const size = Math.max(...line.map((piece) => piece.size));
  const base = Math.max(...line.map(({ y }) => y));
  return line.filter((piece, at) => {
    const isRaised = piece.size < size * RAISED_SIZE && base - piece.y > size * RAISED_BY;
    return !(isRaised && at > 0 && REFERENCE.test(piece.text.trim()) && !/[A-Za-z]$/.test(line[at - 1]?.text ?? ''));
  });
}

function lineOf({ page, top, column }: PdfRegion, pieces: readonly PdfPiece[]): PdfLine {
  const cells: string[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const gap = piece.x - right;
    const before = cells.at(-1);
    const isApart = gap > CELL * piece.size && !(cells.length === 1 && LONE_NUMBER.test(before ?? ''));
    if (before === undefined || isApart) cells.push(piece.text);
    else cells[cells.length - 1] = `${before}${needsBlank(before, piece, gap) ? ' ' : ''}${piece.text}`;
    right = Math.max(right, piece.x + piece.width);
  }
  const [first] = pieces;
  const texts = cells.map((cell) => cell.trim());
  return {
    page,
    top: top ?? first?.y ?? 0,
    column,
    text: texts.join('\t'),
    cells: texts,
    x: first?.x ?? 0,
    right,
    y: first?.y ?? 0,
    size: Math.max(...pieces.map(({ size }) => size)),
  };
}

function needsBlank(before: string, { text, size }: PdfPiece, gap: number): boolean {
  const [isWideBefore, isWideAfter] = [WIDE.test(before.slice(-1)), WIDE.test(text.slice(0, 1))];
  if (isWideBefore !== isWideAfter) return false;
  return gap > (isWideBefore ? WIDE_BLANK : BLANK) * size;
}
