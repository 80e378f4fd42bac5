import { commonestSize, type PdfLine } from './pdf-piece.js';

/** Part of the size of the text that footnotes have at most. */
const SMALL = 0.85;
const MARK = /^(?:[[［〔(（]?\d{1,2}[\]］〕)）]?|[①-⑳]|[*＊])\s?\S/;

/** The lines of the footnotes: the small ones at the foot of a page, from the first that begins with a mark. */
export function pageFootnotes(lines: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const body = commonestSize(lines);
  const found = new Set<PdfLine>();
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const own = pages.get(line.page) ?? [];
    own.push(line);
    pages.set(line.page, own);
  }
  for (const all of pages.values()) {
    const foot = all.slice(all.findLastIndex(({ size }) => size > body * SMALL) + 1);
    const first = foot.findIndex(({ text }) => MARK.test(text));
    if (first !== -1 && foot.length < all.length) for (const line of foot.slice(first)) found.add(line);
  }
  return found;
}
