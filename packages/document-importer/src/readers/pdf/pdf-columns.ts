import { piecesByLine } from './pdf-lines.js';
import type { PdfPage, PdfPiece, PdfRegion } from './pdf-piece.js';

/** Part of the font size that is white at least between two columns. */
const GUTTER = 0.4;
const FEWEST_LINES = 4;
/** Part of the lines of a page that may run across its columns. */
const MOST_WHOLE = 0.3;
/** Part of the width of the text that a column takes at least. */
const NARROWEST = 0.25;
/** Characters that a line of a column has at least on average; less is a table or a list. */
const SHORTEST = 7;
/** Places that are looked at, those where most lines begin first. */
const MOST_STARTS = 30;

interface Row {
  readonly top: number;
  readonly pieces: readonly PdfPiece[];
}

/**
 * The parts of a page in the order in which they are read: down the left column, then down the right one, between what
 * runs across both and the tables.
 */
export function pdfColumns(
  page: PdfPage,
  gutter: number | undefined,
  tables: readonly { readonly y: number }[],
): readonly PdfRegion[] {
  if (gutter === undefined) return [{ page: page.number, column: 0, pieces: page.pieces }];
  return bandsOf(rowsOf(page), gutter, tables).flatMap(({ top, isWhole, pieces }): PdfRegion[] => {
    if (isWhole) return [{ page: page.number, column: 0, pieces }];
    const left = pieces.filter((piece) => isLeft(piece, gutter));
    const right = pieces.filter((piece) => !isLeft(piece, gutter));
    return [left, right].map((half, at) => ({ page: page.number, top, column: at + 1, pieces: half }));
  });
}

interface Band {
  readonly top: number;
  readonly isWhole: boolean;
  readonly pieces: PdfPiece[];
}

/** Lines that stand in columns, and single ones that run across them. */
function bandsOf(rows: readonly Row[], gutter: number, tables: readonly { readonly y: number }[]): readonly Band[] {
  const bands: Band[] = [];
  let above = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const { top, pieces } = row;
    const isWhole = crosses(row, gutter);
    const last = bands.at(-1);
    const isParted = tables.some(({ y }) => y > above && y < top);
    if (last && !last.isWhole && !isWhole && !isParted) last.pieces.push(...pieces);
    else bands.push({ top, isWhole, pieces: [...pieces] });
    above = top;
  }
  return bands;
}

/** Where the right column of each page begins; a page with too little text to tell is like the others. */
export function pdfGutters(pages: readonly PdfPage[]): readonly (number | undefined)[] {
  const found = pages.map((page) => gutterOf(rowsOf(page)));
  const [usual] = found.filter((gutter) => gutter !== undefined);
  const isUsual = (page: PdfPage, gutter: number) => {
    const rows = rowsOf(page);
    return rows.filter((row) => crosses(row, gutter)).length <= rows.length * MOST_WHOLE;
  };
  return found.map((gutter, at) => {
    const page = pages[at];
    return gutter ?? (usual !== undefined && page && isUsual(page, usual) ? usual : undefined);
  });
}

function rowsOf({ pieces: all }: PdfPage): readonly Row[] {
  return piecesByLine(all).map((pieces) => ({ top: pieces[0]?.y ?? 0, pieces }));
}

/** Where the white between two columns ends: where several lines begin and few run across. */
function gutterOf(rows: readonly Row[]): number | undefined {
  const pieces = rows.flatMap((row) => row.pieces);
  const left = pieces.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const right = pieces.reduce((most, { x, width }) => Math.max(most, x + width), Number.NEGATIVE_INFINITY);
  const margin = (right - left) * NARROWEST;
  const counts = new Map<number, number>();
  for (const { x, size } of pieces) {
    const start = Math.floor(x - size * 0.1);
    if (x - left > margin && right - x > margin) counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const starts = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_STARTS)
    .map(([start]) => start);
  const acrossOf = (start: number) => rows.filter((row) => crosses(row, start)).length;
  const byFewest = starts.map((start) => [start, acrossOf(start)] as const).sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  return byFewest.find(([start]) => isGutter(start, rows, pieces))?.[0];
}

function isGutter(start: number, rows: readonly Row[], pieces: readonly PdfPiece[]): boolean {
  const whole = rows.filter((row) => crosses(row, start));
  if (whole.length > rows.length * MOST_WHOLE) return false;
  const across = new Set(whole.flatMap((row) => row.pieces));
  const columns = pieces.filter((piece) => !across.has(piece));
  const isWhite = columns.every(({ x, width, size }) => x >= start || x + width <= start - GUTTER * size);
  return isWhite && [true, false].every((side) => isText(columns.filter((piece) => isLeft(piece, start) === side)));
}

function isText(pieces: readonly PdfPiece[]): boolean {
  const lines = piecesByLine(pieces).length;
  return lines >= FEWEST_LINES && pieces.reduce((sum, { text }) => sum + text.trim().length, 0) >= lines * SHORTEST;
}

function crosses({ pieces }: Row, gutter: number): boolean {
  return pieces.some(({ x, width }) => x < gutter && x + width > gutter);
}

function isLeft({ x }: PdfPiece, gutter: number): boolean {
  return x < gutter;
}
