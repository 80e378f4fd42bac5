import type { SourceCell, SourceLine } from '../source/source-document.js';
import { rowText } from './line-sink.js';

const NOTE = /^(?:附?注|备注|说明|填表|填报|制表|审核|联系)/;

/** A row of a sheet by its number. */
export interface NumberedCells {
  readonly number: number;
  readonly cells: readonly SourceCell[];
}

/**
 * Turns the rows of a sheet into lines, in order. What stands alone above the table is a title or a note, what stands alone
 * below it a note; between rows it names a section.
 */
export function rowLines(
  rows: readonly NumberedCells[],
  place: { readonly table: number; readonly sheet?: string },
): readonly SourceLine[] {
  const isRow = ({ cells }: NumberedCells) => onlyText(cells) === undefined || cells.length === 1;
  const [first, last] = [rows.findIndex(isRow), rows.findLastIndex((row) => isRow(row) || !isNote(row))];
  const sheet = place.sheet === undefined ? {} : { sheet: place.sheet };
  return rows.map(({ number, cells }, at): SourceLine => {
    const only = onlyText(cells);
    const isOutside = first === -1 ? cells.length > 1 : at < first || at > last;
    if (only === undefined || !isOutside) return { number, text: rowText(cells), role: 'table-row', cells, ...place };
    // The first sheet names the document, the others only themselves.
    return at === 0 && place.table > 1
      ? { number, text: only, role: 'chrome', reason: 'sheet-title', ...sheet }
      : { number, text: only, role: 'text', ...sheet };
  });
}

/** A text across the whole sheet, or one that says it is a note. */
function isNote({ cells }: NumberedCells): boolean {
  return cells.every(({ spanned }, at) => at === 0 || spanned === true) || NOTE.test(onlyText(cells) ?? '');
}

/** The text of a row in which a single cell holds one, alone or across all columns. */
export function onlyText(cells: readonly SourceCell[]): string | undefined {
  const own = cells.filter(({ text, spanned }) => text !== '' && !spanned);
  const [only] = own;
  if (own.length !== 1 || only === undefined) return undefined;
  return cells.every(({ text }) => text === '' || text === only.text) ? only.text : undefined;
}

const HAN_NUMBER = /^(?:[（(][一二三四五六七八九十]{1,3}[)）]|([一二三四五六七八九十]{1,3})、?)$/;

/** The text of a row that only names what the rows below it are about: alone, or behind a Chinese numeral. */
export function dividerText(cells: readonly SourceCell[]): string | undefined {
  const only = onlyText(cells);
  if (only !== undefined) return only;
  const [number, title, ...others] = cells.filter(({ text }) => text !== '');
  const match = number === cells[0] ? HAN_NUMBER.exec(number?.text ?? '') : null;
  if (!match || !title || others.length > 0) return undefined;
  return `${match[1] ? `${match[1]}、` : match[0]}${title.text}`;
}
