import type { PdfRule } from './pdf-rules.js';

/** A stretch of text on a page, in points from the top left corner of the page as it is shown. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  /** Base line. */
  readonly y: number;
  readonly width: number;
  /** Name of the font in the reader. */
  readonly font: string;
  /** Size of the font. */
  readonly size: number;
  /** Whether the text runs aslant or downwards, as watermarks do. */
  readonly turned: boolean;
}

/** A page with its text. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
  readonly rules: readonly PdfRule[];
}

/** A part of a page that is read to its end before the next: all of it, or one column between what runs across. */
export interface PdfRegion {
  readonly page: number;
  /** Where the columns that it is one of begin; absent where it is no column, so that each line stands for itself. */
  readonly top?: number;
  /** From 1; 0 for what runs across the page. */
  readonly column: number;
  readonly pieces: readonly PdfPiece[];
}

/** What stands on one base line of a region. */
export interface PdfLine {
  readonly page: number;
  /** Place in the order of reading: by top, then column, then base line. */
  readonly top: number;
  readonly column: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Stretches that wide gaps set apart. */
  readonly cells: readonly string[];
}

/** The size in which most characters are printed, in whole points. */
export function commonestSize(texts: readonly { readonly text: string; readonly size: number }[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of texts) {
    const rounded = Math.round(size);
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
