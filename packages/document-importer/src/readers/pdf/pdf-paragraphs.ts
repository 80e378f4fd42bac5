import { type PdfFrame, pdfFrames } from './pdf-frames.js';
import type { PdfLine, PdfPage } from './pdf-piece.js';

/** A paragraph put together from the lines that it was broken into; its place is that of its first line. */
export interface PdfParagraph {
  readonly page: number;
  readonly top: number;
  readonly column: number;
  readonly y: number;
  readonly text: string;
}

/** Parts of the font size. */
const INDENT = 1.2;
const SLACK = 0.5;
const OTHER_SIZE = 0.15;
const LARGER = 1.08;
const LATIN_WIDTH = 0.5;
/** Part of the usual distance of lines from which on a gap parts paragraphs. */
const GAP = 1.45;
const LATIN_END = /[0-9A-Za-z,.;:%)]$/;
const LATIN_START = /^[0-9A-Za-z(]/;
/** A line of a table of contents, with its dots and the number of a page. */
const CONTENTS_LINE = /[.．·…⋯]{3}[\s.．·…⋯]{0,200}\d{1,4}$/;
const SENTENCE_END = /[。；：！？;!?]["”』」）)]?$/;
const ITEM_START =
  /^(?:[一二三四五六七八九十]{1,4}、|[（(][一二三四五六七八九十\d]{1,4}[)）]|\d{1,3}[.．、]|第[一二三四五六七八九十百零\d]{1,5}[条章节])/;
/** What is not parted at the end of a line: a word or number with the marks around it. */
const UNPARTED = /^[“‘（《【(]?(?:[0-9A-Za-z.,%/-]{1,40}|.)[，。；：、！？”’）》】%)]{0,3}/u;

/** Joins lines into paragraphs, over the ends of columns and pages too. */
export function pdfParagraphs(pages: readonly PdfPage[], lines: readonly PdfLine[]): readonly PdfParagraph[] {
  const frames = pdfFrames(pages, lines);
  const paragraphs: { page: number; top: number; column: number; y: number; text: string }[] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const [frame, frameBefore] = [frames.get(line), before && frames.get(before)];
    if (last && before && frame && frameBefore && goesOn(before, line, frame, frameBefore))
      last.text = joined(last.text, line.text);
    else paragraphs.push({ page: line.page, top: line.top, column: line.column, y: line.y, text: line.text });
    before = line;
  }
  return paragraphs;
}

function goesOn(before: PdfLine, line: PdfLine, frame: PdfFrame, frameBefore: PdfFrame): boolean {
  if (CONTENTS_LINE.test(before.text)) return false;
  if (line.cells.length > 1) return false;
  if (before.cells.length > 1 && before.x - line.x < INDENT * line.size) return false;
  if (Math.abs(before.size - line.size) > OTHER_SIZE * line.size) return false;
  const isSamePlace = before.page === line.page && before.column === line.column && before.y < line.y;
  const isNear = !isSamePlace || line.y - before.y <= GAP * Math.max(frame.pitch, line.size * 1.3);
  const isTitle = line.size > frame.size * LARGER;
  const areMiddle = isMiddle(before, frameBefore) && isMiddle(line, frame);
  if (isTitle && areMiddle && isSamePlace) return isNear;
  if (isCentred(before, frameBefore) && isCentred(line, frame)) return false;
  if (ITEM_START.test(line.text) && SENTENCE_END.test(before.text)) return false;
  if (!isNear || endsShort(before, line, frameBefore)) return false;
  return line.x <= frame.left + INDENT * line.size || hangs(before, line, frame);
}

/** Whether the next word would have found room on the line. */
function endsShort(before: PdfLine, line: PdfLine, frame: PdfFrame): boolean {
  const next = UNPARTED.exec(line.text)?.[0] ?? '';
  const width = [...next].reduce((sum, letter) => sum + (letter <= '~' ? LATIN_WIDTH : 1), 0) * line.size;
  return before.right + width + SLACK * before.size < frame.right;
}

/** A line as far in as the one before goes on with it in the middle of a sentence: an item whose lines hang. */
function hangs(before: PdfLine, line: PdfLine, { indent }: PdfFrame): boolean {
  const isAt = (x: number) => Math.abs(line.x - x) < line.size * SLACK;
  if (indent !== undefined && isAt(indent)) return false;
  return isAt(before.x) && !SENTENCE_END.test(before.text) && !ITEM_START.test(line.text);
}

/** Set in from both edges by as much. */
function isCentred(line: PdfLine, frame: PdfFrame): boolean {
  return line.x - frame.left > line.size && frame.right - line.right > line.size && isMiddle(line, frame);
}

function isMiddle({ x, right, size }: PdfLine, frame: PdfFrame): boolean {
  return Math.abs(x - frame.left - (frame.right - right)) < size * 1.5;
}

function joined(before: string, text: string): string {
  return LATIN_END.test(before) && LATIN_START.test(text) && !/\d$/.test(before)
    ? `${before} ${text}`
    : `${before}${text}`;
}
