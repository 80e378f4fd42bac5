import { lineAt } from './source-text.js';

/** A stretch of a text without the indentation of the list item that it stands in, with the ways there and back. */
export interface Slice {
  readonly text: string;
  /** Offset in the whole text of an offset in the slice. */
  readonly toSource: (offset: number) => number;
  /** Offset in the slice of an offset in the whole text. */
  readonly fromSource: (offset: number) => number;
}

/**
 * Cuts a slice out of a text and takes up to `indent` columns of white space off every line but the first.
 *
 * @example sliceOf('- 甲\n  乙', 2, 7, 2).text // '甲\n乙'
 */
export function sliceOf(whole: string, start: number, end: number, indent: number): Slice {
  const raw = whole.slice(start, end);
  if (indent === 0 || !raw.includes('\n')) {
    return { text: raw, toSource: (offset) => start + offset, fromSource: (offset) => offset - start };
  }
  const parts: string[] = [];
  const sliceStarts: number[] = [];
  const sourceStarts: number[] = [];
  let sliceAt = 0;
  let sourceAt = start;
  for (const [index, line] of raw.split('\n').entries()) {
    const removed = index === 0 ? 0 : indentLength(line, indent);
    sliceStarts.push(sliceAt);
    sourceStarts.push(sourceAt + removed);
    parts.push(line.slice(removed));
    sliceAt += line.length - removed + 1;
    sourceAt += line.length + 1;
  }
  const move = (from: readonly number[], to: readonly number[]) => (offset: number) => {
    const line = lineAt(from, offset);
    return (to[line] ?? 0) + Math.max(0, offset - (from[line] ?? 0));
  };
  return {
    text: parts.join('\n'),
    toSource: move(sliceStarts, sourceStarts),
    fromSource: move(sourceStarts, sliceStarts),
  };
}

/** How many leading blanks of a line make up to `columns` columns; a tab runs to the next column divisible by four. */
function indentLength(line: string, columns: number): number {
  let column = 0;
  let at = 0;
  for (; column < columns && (line[at] === ' ' || line[at] === '\t'); at += 1) {
    column += line[at] === '\t' ? 4 - (column % 4) : 1;
  }
  return at;
}
