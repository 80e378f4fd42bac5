import type { PdfRule } from './pdf-rules.js';

/** A stretch of text on a page, in points from the top left corner of the page as it is shown. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  /** Base line. */
  readonly y: number;
  readonly width: number;
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

/** What stands on one base line of a page. */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Stretches that wide gaps set apart. */
  readonly cells: readonly string[];
}
