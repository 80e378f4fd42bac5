import type { SourceCell, SourceLine } from '../source/source-document.js';
import { rowText } from './line-sink.js';

/** Turns the rows of a sheet into lines, in order. */
export function rowLines(place: {
  readonly table: number;
  readonly sheet?: string;
}): (number: number, cells: readonly SourceCell[]) => SourceLine {
  let [isAbove, isFirst] = [true, true];
  return (number, cells) => {
    const only = onlyText(cells);
    const isTitle = isFirst && place.table > 1;
    isFirst = false;
    // What stands alone above the table is a title or a note, not a row.
    isAbove &&= only !== undefined && cells.length > 1;
    if (!isAbove || only === undefined) return { number, text: rowText(cells), role: 'table-row', cells, ...place };
    const sheet = place.sheet === undefined ? {} : { sheet: place.sheet };
    // The first sheet names the document, the others only themselves.
    return isTitle
      ? { number, text: only, role: 'chrome', reason: 'sheet-title', ...sheet }
      : { number, text: only, role: 'text', ...sheet };
  };
}

/** The text of a row in which a single cell holds one, alone or across all columns. */
export function onlyText(cells: readonly SourceCell[]): string | undefined {
  const own = cells.filter(({ text, spanned }) => text !== '' && !spanned);
  const [only] = own;
  if (own.length !== 1 || only === undefined) return undefined;
  return cells.every(({ text }) => text === '' || text === only.text) ? only.text : undefined;
}
