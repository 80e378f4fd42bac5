import { commonestSize, type PdfLine, type PdfPage } from './pdf-piece.js';

/** Part of a page's height at its top and foot where headers, footers and page numbers stand. */
const MARGIN = 0.12;
/** What is printed at a margin in letters so much smaller than the text is a header or footer, on a single page too. */
const SMALL = 0.75;
/** With the blanks and dashes around it taken away. */
const PAGE_NUMBER = /^第?\d{1,4}(?:\/\d{1,4})?(?:页(?:[,，]?共\d{1,4}页)?)?$/;
const AROUND = /[-—－–·\s]/g;
const FIGURES = /\d{1,9}/g;

type Place = 'page-header' | 'page-footer';

/** Finds the lines at the margins that say the same on several pages, and the numbers of pages. */
export function pageChrome(
  pages: readonly PdfPage[],
  lines: readonly PdfLine[],
): (line: PdfLine) => Place | 'page-number' | undefined {
  const heights = new Map(pages.map(({ number, height }) => [number, height]));
  const [tops, feet] = [outermost(lines, -1), outermost(lines, 1)];
  const marginOf = ({ page, y }: PdfLine): Place | undefined => {
    const height = heights.get(page) ?? 0;
    if (y < height * MARGIN) return 'page-header';
    return y > height * (1 - MARGIN) ? 'page-footer' : undefined;
  };
  const placeOf = (line: PdfLine): Place | undefined => {
    if (tops.has(line)) return 'page-header';
    return feet.has(line) ? 'page-footer' : marginOf(line);
  };
  const pagesWith = new Map<string, Set<number>>();
  for (const line of lines) {
    const place = placeOf(line);
    if (!place) continue;
    const key = keyOf(line, place);
    pagesWith.set(key, (pagesWith.get(key) ?? new Set()).add(line.page));
  }
  const body = commonestSize(lines);
  const isSmall = (line: PdfLine) => marginOf(line) !== undefined && line.size <= body * SMALL;
  const isRepeated = (key: string) => (pagesWith.get(key)?.size ?? 0) >= Math.max(2, Math.min(3, pages.length / 2));
  return (line) => {
    const place = placeOf(line);
    if (!place) return undefined;
    if (PAGE_NUMBER.test(line.text.replace(AROUND, '')) && (place === 'page-footer' || marginOf(line)))
      return 'page-number';
    return isSmall(line) || isRepeated(keyOf(line, place)) ? place : undefined;
  };
}

/** The first line of each page, or the last one. */
function outermost(lines: readonly PdfLine[], side: 1 | -1): ReadonlySet<PdfLine> {
  const found = new Map<number, PdfLine>();
  for (const line of lines) {
    const other = found.get(line.page);
    if (!other || (line.y - other.y) * side > 0) found.set(line.page, line);
  }
  return new Set(found.values());
}

function keyOf({ text }: PdfLine, place: string): string {
  return `${place}/${text.replace(FIGURES, '0')}`;
}
