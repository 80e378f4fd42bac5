import type { Place, Position } from '../diagnostics/diagnostic.js';
import { withoutByteOrderMark } from '../source-file.js';

/** A text as the parser sees it: no byte-order mark, every line end a single `\n`, with a way to say where things stand. */
export interface SourceText {
  readonly text: string;
  /** The place of a stretch given by offsets in {@link text}, end exclusive. Line and column equal those of the file. */
  readonly placeOf: (start: number, end: number) => Place;
}

/** Prepares the text of a file for parsing. Neither the byte-order mark nor the kind of line ends moves a line or column. */
export function sourceText(fileText: string): SourceText {
  const text = withoutByteOrderMark(fileText).replace(/\r\n?/g, '\n');
  const starts = lineStarts(text);
  const position = (offset: number): Position => {
    const line = lineAt(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  return { text, placeOf: (start, end) => ({ start: position(start), end: position(end) }) };
}

/** Offsets at which the lines of a text start; any of `\n`, `\r\n` and `\r` ends a line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length);
  return starts;
}

/** Index of the last of the ascending `starts` that is not after `offset`. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
