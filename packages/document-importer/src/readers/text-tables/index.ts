import type { SourceLine } from '../../source/source-document.js';
import { withBoxedRows } from './boxed-rows.js';
import { withoutHeaderWords } from './header-words.js';
import { withPipedRows } from './piped-rows.js';
import { withSpacedRows } from './spaced-rows.js';
import { withStackedRows } from './stacked-rows.js';
import { withStackedScores } from './stacked-scores.js';
import { withTabbedRows } from './tabbed-rows.js';

/** Finds the tables that were pasted as text: cells between tabs, in drawn boxes, between bars, one under another, or between blanks. */
export function withTextTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  const found = [
    withTabbedRows,
    withBoxedRows,
    withPipedRows,
    withStackedRows,
    withStackedScores,
    withSpacedRows,
  ].reduce<readonly SourceLine[]>((before, step) => step(before, tablesIn(before)), lines);
  return withoutHeaderWords(found);
}

function tablesIn(lines: readonly SourceLine[]): number {
  return lines.reduce((most, { table = 0 }) => Math.max(most, table), 0);
}
