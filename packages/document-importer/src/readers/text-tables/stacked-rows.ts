import type { SourceLine } from '../../source/source-document.js';
import { guessField } from '../../tables/guess-field.js';
import { layStacked } from './lay-stacked.js';

const LEAST_CELLS = 3;
const LEAST_ROWS = 2;
const LONGEST_WORD = 12;
const MOST_WORDS = 16;
/** A row is not longer than so many lines more than it has cells. */
const MOST_EXTRA = 4;

/** A cell of a header with the lines that hold it: 分 above 值 is one word. */
interface HeaderCell {
  readonly text: string;
  readonly lines: number;
}

/** A table whose cells were copied one under another: header words, then rows that count 1, 2, 3. */
export function withStackedRows(lines: readonly SourceLine[], tables: number): SourceLine[] {
  const made = [...lines];
  const filled = lines.flatMap((line, at) => (line.text.trim() === '' || line.role !== 'text' ? [] : [at]));
  const words = filled.map((at) => lines[at]?.text.trim() ?? '');
  let table = tables;
  for (let at = 0; at < filled.length; at += 1) {
    if (!/^序\s{0,4}号$/.test(words[at] ?? '')) continue;
    const header = headerFrom(words, at);
    const first = at + header.reduce((sum, cell) => sum + cell.lines, 0);
    const starts = rowsFrom(words, first, header.length);
    if (header.length < LEAST_CELLS || starts.length < LEAST_ROWS) continue;
    table += 1;
    layStacked(
      made,
      filled.slice(at, first),
      header.map(({ text }) => text),
      table,
    );
    starts.forEach((start, row) => {
      const end = starts[row + 1] ?? Math.min(start + header.length, words.length);
      layStacked(made, filled.slice(start, end), cellsOf(words.slice(start, end), header.length), table);
    });
    at = Math.min((starts.at(-1) ?? at) + header.length, words.length) - 1;
  }
  return made;
}

/** The words from 序号 down to the first row; a word that a narrow column broke is put together. */
function headerFrom(words: readonly string[], at: number): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let next = at; next < Math.min(at + MOST_WORDS, words.length) && words[next] !== '1'; ) {
    const [word = '', below = ''] = [words[next], words[next + 1]];
    const broken = guessField(word)?.sure !== true && below !== '1' && guessField(word + below)?.sure === true;
    const text = broken ? word + below : word;
    if (text.length > LONGEST_WORD || guessField(text) === undefined) return cells;
    cells.push({ text, lines: broken ? 2 : 1 });
    next += broken ? 2 : 1;
  }
  return cells;
}

/** Where the rows 1, 2, 3 … begin, each as many lines behind the one before as the header has cells, or a few more. */
function rowsFrom(words: readonly string[], first: number, width: number): number[] {
  const starts: number[] = [];
  for (let at = first; words[at] === String(starts.length + 1); ) {
    starts.push(at);
    const next = words.slice(at + width, at + width + MOST_EXTRA + 1).indexOf(String(starts.length + 1));
    if (next < 0) break;
    at += width + next;
  }
  const last = starts.at(-1);
  return last === undefined || last + LEAST_CELLS <= words.length ? starts : starts.slice(0, -1);
}

/** Lines beyond the cells go on with the last one; a figure alone among them is the number of a page. */
function cellsOf(lines: readonly string[], width: number): string[] {
  const rest = lines.slice(width).filter((line) => !/^\d{1,4}$/.test(line));
  return Array.from({ length: width }, (_, cell) =>
    cell === width - 1 ? [lines[cell] ?? '', ...rest].join('\n') : (lines[cell] ?? ''),
  );
}
