import type { SourceCell, SourceLine } from '../source/source-document.js';
import { rowText } from './line-sink.js';

/**
 * A row of a sheet as a line. One whose only text stands in a single cell at the left or across the sheet is no row of a
 * table but a title or the name of a section.
 */
export function rowLine(
  number: number,
  cells: readonly SourceCell[],
  place: { readonly table: number; readonly sheet?: string },
): SourceLine {
  const own = cells.filter(({ text, spanned }) => text !== '' && !spanned);
  const [only] = own;
  const isAlone =
    own.length === 1 && only !== undefined && cells.every(({ text }) => text === '' || text === only.text);
  const { sheet } = place;
  if (isAlone && only && cells.length > 1 && cells[0]?.text === only.text)
    return { number, text: only.text, role: 'text', ...(sheet === undefined ? {} : { sheet }) };
  return { number, text: rowText(cells), role: 'table-row', cells, ...place };
}
