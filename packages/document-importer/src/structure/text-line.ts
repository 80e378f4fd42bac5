import { type Cleaned, SourceMap } from '../cleaning/cleaned.js';
import type { SourceLine } from '../source/source-document.js';

/** A stretch of the cleaned text in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One line of the cleaned text that holds more than blanks. */
export interface TextLine extends Span {
  readonly text: string;
  /** Number of the source line it begins in, and of the one it ends in. */
  readonly from: number;
  readonly to: number;
  /** The source line it begins in. */
  readonly source: SourceLine;
}

/** The lines of a cleaned text, each with the source lines it stands for. */
export function textLines(cleaned: Cleaned): TextLine[] {
  const map = new SourceMap(cleaned);
  const lines: TextLine[] = [];
  let start = 0;
  for (const raw of cleaned.text.split('\n')) {
    const end = start + raw.length;
    const source = raw.trim() === '' ? undefined : map.lineAt(start);
    if (source) {
      const to = map.lineAt(end - 1)?.number ?? source.number;
      lines.push({ text: raw, start, end, from: source.number, to: Math.max(to, source.number), source });
    }
    start = end + 1;
  }
  return lines;
}
