import type { PdfLine, PdfPage } from './pdf-piece.js';

/** Part of a page's height at its top and foot where headers, footers and page numbers stand. */
const MARGIN = 0.12;
/** What is printed at a margin in letters so much smaller than the text is a header or footer, on a single page too. */
const SMALL = 0.75;
/** With the blanks and dashes around it taken away. */
const PAGE_NUMBER = /^第?\d{1,4}(?:\/\d{1,4})?(?:页(?:[,，]?共\d{1,4}页)?)?$/;
const AROUND = /[-—－–·\s]/g;
const FIGURES = /\d{1,9}/g;

/** Finds the lines at the margins that say the same on several pages, and the numbers of pages. */
export function pageChrome(
  pages: readonly PdfPage[],
  lines: readonly PdfLine[],
): (line: PdfLine) => 'page-header' | 'page-footer' | 'page-number' | undefined {
  const heights = new Map(pages.map(({ number, height }) => [number, height]));
  const placeOf = ({ page, y }: PdfLine): 'page-header' | 'page-footer' | undefined => {
    const height = heights.get(page) ?? 0;
    if (y < height * MARGIN) return 'page-header';
    return y > height * (1 - MARGIN) ? 'page-footer' : undefined;
  };
  const pagesWith = new Map<string, Set<number>>();
  for (const line of lines) {
    const place = placeOf(line);
    if (!place) continue;
    const key = keyOf(line, place);
    pagesWith.set(key, (pagesWith.get(key) ?? new Set()).add(line.page));
  }
  const body = commonestSize(lines);
  const isSmall = ({ size }: PdfLine) => size <= body * SMALL;
  const isRepeated = (key: string) => (pagesWith.get(key)?.size ?? 0) >= Math.max(2, Math.min(3, pages.length / 2));
  return (line) => {
    const place = placeOf(line);
    if (!place) return undefined;
    if (PAGE_NUMBER.test(line.text.replace(AROUND, ''))) return 'page-number';
    return isSmall(line) || isRepeated(keyOf(line, place)) ? place : undefined;
  };
}

function commonestSize(lines: readonly PdfLine[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size);
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function keyOf({ text }: PdfLine, place: string): string {
  return `${place}/${text.replace(FIGURES, '0')}`;
}
