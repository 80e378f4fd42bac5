import { piecesByLine } from './pdf-lines.js';
import type { PdfPage, PdfPiece } from './pdf-piece.js';

const NUMBER = /^\d{1,4}$/;
/** Fewer numbers than this are no numbering of lines. */
const FEWEST = 5;
/** Part of the lines of a page that the numbers stand before; every fifth line may be numbered alone. */
const SHARE = 0.15;
const EVEN = 0.8;

/** The numbers of lines that stand left of all text of a page, counting up by equal steps. */
export function lineNumbers({ pieces }: PdfPage): ReadonlySet<PdfPiece> {
  const lines = piecesByLine(pieces);
  const first = lines.flatMap(([piece]) => (piece && NUMBER.test(piece.text.trim()) ? [piece] : []));
  const numbers = new Set(first);
  const edge = pieces.reduce(
    (least, piece) => (piece.turned || numbers.has(piece) ? least : Math.min(least, piece.x)),
    Number.POSITIVE_INFINITY,
  );
  const beside = first.filter(({ x, width }) => x + width <= edge);
  const isMany = beside.length >= Math.max(FEWEST, lines.length * SHARE);
  return new Set(isMany && countsUp(beside.map(({ text }) => Number(text))) ? beside : []);
}

/** Nearly every number is one step above the one before; the foot of a page may count anew. */
function countsUp(numbers: readonly number[]): boolean {
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
  const even = numbers.filter((number, at) => at > 0 && number - (numbers[at - 1] ?? 0) === step).length;
  return step > 0 && even >= (numbers.length - 1) * EVEN;
}
