import type { SourceLine } from '../source/source-document.js';
import { type FieldGuess, guessField } from './guess-field.js';
import { scoredLevels } from './scored-levels.js';
import type { SourceTable } from './source-tables.js';
import type { TableField } from './table-field.js';
import type { MappedColumn, MappedTable } from './table-mapping.js';

/** The header stands among the first rows. */
const WITHIN = 8;
const MOST_HEADER_ROWS = 3;
/** Fields that several columns may share; of the others the surest, then the first, counts. */
const SHARED: ReadonlySet<TableField> = new Set(['text', 'measures', 'remark', 'target', 'progress']);

/** A guess of what the columns of a table hold; undefined for a table whose header says nothing that is known. */
export function guessMapping({ table, sheet, rows }: SourceTable): MappedTable | undefined {
  const at = rows.slice(0, WITHIN).findIndex(isHeader);
  const first = rows[at];
  if (first === undefined) return undefined;
  const headerRows = countHeaderRows(rows.slice(at));
  const headers = headersOf(rows.slice(at, at + headerRows));
  return {
    table,
    ...(sheet === undefined ? {} : { sheet }),
    header: first.number,
    headerRows,
    columns: columnsOf(headers),
  };
}

/** A header has a known word, and most of its cells are known or like known ones. */
function isHeader({ cells = [] }: SourceLine): boolean {
  const texts = cells.filter(({ text, spanned }) => text !== '' && !spanned).map(({ text }) => text);
  const guesses = texts.flatMap((text) => guessField(text) ?? []);
  const fields = new Set(guesses.map(({ field }) => field));
  return fields.size >= 2 && guesses.some(({ sure }) => sure) && guesses.length * 2 >= texts.length;
}

/** A header goes on where a merged cell of it spans the next row too, and the others there are known words. */
function countHeaderRows(rows: readonly SourceLine[]): number {
  let count = 1;
  while (count < MOST_HEADER_ROWS) {
    const [above, row] = [rows[count - 1]?.cells ?? [], rows[count]?.cells ?? []];
    const spansDown = row.some(({ text, spanned }, column) => spanned && text !== '' && text === above[column]?.text);
    const own = row.filter(({ text, spanned }) => text !== '' && !spanned);
    if (!spansDown || own.length === 0 || !own.every(({ text }) => guessField(text) !== undefined)) break;
    count += 1;
  }
  return count;
}

/** The header of each column from the top down, equal ones once: 指标 / 一级指标. */
function headersOf(rows: readonly SourceLine[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells?.length ?? 0));
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map(({ cells }) => cells?.[column]?.text.trim() ?? '');
    return [...new Set(texts.filter((text) => text !== ''))];
  });
}

function columnsOf(headers: readonly (readonly string[])[]): MappedColumn[] {
  const guessed = headers.map((texts) => lowestGuess(texts));
  const levels = scoredLevels(guessed);
  const guesses = guessed.map((guess, column) => {
    const field = levels.get(column);
    return field ? { field, sure: true } : guess;
  });
  const taken = new Set<TableField>();
  const fields = new Map<number, TableField>();
  const inOrder = [...guesses.entries()].sort(([, a], [, b]) => Number(b?.sure ?? false) - Number(a?.sure ?? false));
  for (const [column, guess] of inOrder) {
    const field = guess && behindTitle(guess.field, column, fields) ? 'text' : guess?.field;
    if (!field || (taken.has(field) && !SHARED.has(field))) continue;
    taken.add(field);
    fields.set(column, field);
  }
  // Where every level has its points, those of the lowest level count.
  const lowest = guesses.findLastIndex((guess) => guess?.sure && guess.field === 'points');
  if (lowest >= 0) {
    for (const [column, field] of fields) if (field === 'points') fields.delete(column);
    fields.set(lowest, 'points');
  }
  return headers.map((texts, column) => ({
    column: column + 1,
    header: texts.join(' / '),
    field: fields.get(column) ?? '-',
  }));
}

/** Of two columns of tasks the one on the right says more exactly what is to be done. */
function behindTitle(field: TableField, column: number, fields: ReadonlyMap<number, TableField>): boolean {
  return field === 'title' && [...fields].some(([other, known]) => known === 'title' && other < column);
}

/** The lowest row of a header says most; where it is not known, the one above counts. */
function lowestGuess(texts: readonly string[]): FieldGuess | undefined {
  return [...texts].reverse().reduce<FieldGuess | undefined>((found, text) => found ?? guessField(text), undefined);
}
