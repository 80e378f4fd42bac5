import type { SourceLine } from '../../source/source-document.js';
import { guessField } from '../../tables/guess-field.js';
import { layStacked } from './lay-stacked.js';

const LEAST_CELLS = 3;
const MOST_CELLS = 8;
const LEAST_ROWS = 2;
const POINTS = /^\d{1,3}(?:\.\d{1,2})?\s?分?$/;
/** The cell behind the points may have so many more lines. */
const MOST_EXTRA = 4;

/** A scoring table whose cells were copied one under another without numbers: its points tell where the rows are. */
export function withStackedScores(lines: readonly SourceLine[], tables: number): SourceLine[] {
  const made = [...lines];
  const filled = lines.flatMap((line, at) => (line.text.trim() === '' || line.role !== 'text' ? [] : [at]));
  const words = filled.map((at) => lines[at]?.text.trim() ?? '');
  let table = tables;
  for (let at = 0; at < filled.length; at += 1) {
    const width = headerWidth(words, at);
    const points = words.slice(at, at + width).findIndex((word) => guessField(word)?.field === 'points');
    const starts = width < LEAST_CELLS || points < 1 ? [] : rowsFrom(words, at + width, width, points);
    if (starts.length < LEAST_ROWS) continue;
    table += 1;
    const end = Math.min((starts.at(-1) ?? 0) + width, words.length);
    const bounds = [at, ...starts, end];
    for (let row = 0; row + 1 < bounds.length; row += 1) {
      const own = words.slice(bounds[row], bounds[row + 1]);
      const cells = [...own.slice(0, width - 1), own.slice(width - 1).join('\n')];
      layStacked(made, filled.slice(bounds[row], bounds[row + 1]), cells, table);
    }
    at = end - 1;
  }
  return made;
}

/** As many words of a header as stand one under another. */
function headerWidth(words: readonly string[], at: number): number {
  let width = 0;
  while (width < MOST_CELLS && guessField(words[at + width] ?? '')?.sure === true) width += 1;
  return width;
}

function rowsFrom(words: readonly string[], first: number, width: number, points: number): number[] {
  const starts: number[] = [];
  const opens = (at: number) => POINTS.test(words[at + points] ?? '') && !POINTS.test(words[at] ?? '');
  for (let at = first; opens(at); ) {
    starts.push(at);
    const next = Array.from({ length: MOST_EXTRA + 1 }, (_, more) => at + width + more).find(opens);
    if (next === undefined || (points === width - 1 && next > at + width)) break;
    at = next;
  }
  return starts;
}
