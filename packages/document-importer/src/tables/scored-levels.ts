import type { FieldGuess } from './guess-field.js';
import type { TableField } from './table-field.js';

const NAMES: ReadonlySet<TableField> = new Set(['section', 'title', 'indicator', 'text']);
const LEVELS: readonly TableField[] = ['level1', 'level2', 'level3'];
const OWED: ReadonlySet<TableField> = new Set(['lead', 'deadline', 'level1', 'level2', 'level3']);
const LEAST = 3;

/**
 * Three and more columns that name what is scored, whatever their headers call it, are levels from the left to the right:
 * 考核内容, 考核指标, 考核要点 in front of 分值. Empty for tables of another kind.
 */
export function scoredLevels(guesses: readonly (FieldGuess | undefined)[]): ReadonlyMap<number, TableField> {
  const points = guesses.findIndex((guess) => guess?.field === 'points');
  const names = guesses.flatMap((guess, column) =>
    guess && NAMES.has(guess.field) && column < points ? [column] : [],
  );
  if (names.length < LEAST || names.length > LEVELS.length + 1) return new Map();
  if (guesses.some((guess) => guess && OWED.has(guess.field))) return new Map();
  return new Map(
    names.map((column, at) => [column, at === names.length - 1 ? 'indicator' : (LEVELS[at] as TableField)]),
  );
}
