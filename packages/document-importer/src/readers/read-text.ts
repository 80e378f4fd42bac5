import { diagnostic } from '../diagnostics/diagnostic.js';
import type { ImportDiagnostic } from '../diagnostics/import-diagnostic.js';
import type { SourceDocument, SourceLine } from '../source/source-document.js';
import { guessField } from '../tables/guess-field.js';
import { decodeText } from './decode-text.js';

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Reads plain text in UTF-8, GB18030 or UTF-16, found by the bytes. Each line of the file is a line of the source. */
export function readText(file: { readonly name: string; readonly bytes: Uint8Array }): SourceDocument {
  const { text, encoding, replaced } = decodeText(file.bytes);
  const lines = withStackedRows(
    withRows(text.split(LINE_END).map((line, index): SourceLine => ({ number: index + 1, text: line, role: 'text' }))),
  );
  const notes: ImportDiagnostic[] = [];
  if (text.trim() === '') notes.push(diagnostic('file-empty'));
  if (replaced > 0) notes.push(diagnostic('encoding-replaced', { count: replaced, encoding }));
  return { file: file.name, format: 'text', encoding, metadata: [], lines, notes };
}

const LEAST_ROWS = 3;
const LEAST_CELLS = 3;

/** Rows of a table that was pasted as text have as many tabs each. */
function withRows(lines: readonly SourceLine[]): readonly SourceLine[] {
  const made = [...lines];
  let table = 0;
  for (let at = 0; at < lines.length; ) {
    const width = cellsOf(lines[at]);
    let end = at + 1;
    while (end < lines.length && cellsOf(lines[end]) === width) end += 1;
    if (width >= LEAST_CELLS && end - at >= LEAST_ROWS) {
      table += 1;
      for (let row = at; row < end; row += 1) {
        const line = lines[row] as SourceLine;
        made[row] = {
          ...line,
          role: 'table-row',
          table,
          cells: line.text.split('\t').map((text) => ({ text: text.trim() })),
        };
      }
    }
    at = end;
  }
  return made;
}

/** A table whose cells were copied one under another: as many header words as cells, then rows that count 1, 2, 3. */
function withStackedRows(lines: readonly SourceLine[]): readonly SourceLine[] {
  const made = [...lines];
  const filled = lines.flatMap((line, at) => (line.text.trim() === '' || line.role !== 'text' ? [] : [at]));
  const word = (at: number) => lines[filled[at] ?? -1]?.text.trim() ?? '';
  let table = Math.max(0, ...lines.map((line) => line.table ?? 0));
  for (let at = 0; at < filled.length; at += 1) {
    if (!/^序\s{0,4}号$/.test(word(at))) continue;
    let width = 1;
    while (guessField(word(at + width))?.sure) width += 1;
    let rows = 0;
    while (word(at + width * (rows + 1)) === String(rows + 1)) rows += 1;
    const last = at + width * (rows + 1);
    if (width < LEAST_CELLS || rows < 2 || last > filled.length) continue;
    table += 1;
    for (let row = at; row < last; row += width) {
      const cells = Array.from({ length: width }, (_, cell) => ({ text: word(row + cell) }));
      filled.slice(row, row + width).forEach((place, cell) => {
        const line = lines[place] as SourceLine;
        made[place] =
          cell === 0
            ? { ...line, role: 'table-row', table, cells }
            : { ...line, role: 'chrome', reason: 'cell-of-row' };
      });
    }
    at = last - 1;
  }
  return made;
}

function cellsOf(line: SourceLine | undefined): number {
  return line?.text.trim() ? line.text.split('\t').length : 0;
}
