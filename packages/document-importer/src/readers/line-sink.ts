import type { SourceLine } from '../source/source-document.js';
import type { ReadLimits } from './read-limits.js';
import { holdLimit } from './unreadable.js';

/** Collects the lines of a document and stops at the limits of lines, cells and characters. */
export interface LineSink {
  readonly lines: readonly SourceLine[];
  readonly add: (line: SourceLine) => void;
}

export function lineSink(limits: ReadLimits): LineSink {
  const lines: SourceLine[] = [];
  let cells = 0;
  let characters = 0;
  return {
    lines,
    add: (line) => {
      lines.push(line);
      cells += line.cells?.length ?? 0;
      characters += line.text.length;
      holdLimit('lines', limits, lines.length);
      holdLimit('cells', limits, cells);
      holdLimit('characters', limits, characters);
    },
  };
}

/** The text of a table row, on one line: its cells as they stand beside one another, merged ones once, empty ones left out. */
export function rowText(cells: readonly { readonly text: string; readonly spanned?: boolean }[]): string {
  return cells
    .filter(({ text, spanned }) => !spanned && text !== '')
    .map(({ text }) => text.replaceAll('\n', ' '))
    .join('\t');
}
