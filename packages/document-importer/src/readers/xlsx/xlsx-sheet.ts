import type { SourceCell } from '../../source/source-document.js';
import type { ReadLimits } from '../read-limits.js';
import { holdLimit } from '../unreadable.js';
import { readXml } from '../xml/read-xml.js';
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-element.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import { cellAt, rangeOf } from './cell-reference.js';
import { numberText } from './number-text.js';
import { stringText, type XlsxBook } from './xlsx-book.js';

/** A row of a sheet that holds something. */
export interface SheetRow {
  /** As the sheet counts, from 1. */
  readonly number: number;
  readonly cells: readonly SourceCell[];
}

export interface SheetContent {
  readonly rows: readonly SheetRow[];
  readonly hidden: number;
  readonly errors: number;
}

interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const WIDEST = 2_000;
const ITEMS = new Set(['row', 'mergeCell', 'col']);

/** Reads the values of a sheet; formulas count as what they last came to. */
export function xlsxSheet(archive: ZipArchive, part: string, book: XlsxBook, limits: ReadLimits): SheetContent {
  const rows = new Map<number, Map<number, string>>();
  const merges: Merge[] = [];
  let [next, hidden, errors, count] = [1, 0, 0, 0];
  const addRow = (row: XmlElement): void => {
    const number = Number(row.attributes.get('r') ?? next);
    next = number + 1;
    if (isTrue(row.attributes.get('hidden'))) hidden += 1;
    const cells = new Map<number, string>();
    let column = 0;
    for (const cell of childrenOf(row, 'c')) {
      column = cellAt(cell.attributes.get('r') ?? '')?.column ?? column + 1;
      if (cell.attributes.get('t') === 'e') errors += 1;
      const text = cellText(cell, book);
      if (text !== '' && column <= WIDEST) cells.set(column, text);
    }
    count += cells.size;
    holdLimit('cells', limits, count);
    if (cells.size > 0) rows.set(number, cells);
    holdLimit('lines', limits, rows.size);
  };
  readXml(
    archive,
    part,
    limits,
    (name) => ITEMS.has(name),
    (item) => {
      if (item.name === 'row') addRow(item);
      else if (item.name === 'mergeCell') merges.push(...rangeOf(item.attributes.get('ref') ?? ''));
      else if (isTrue(item.attributes.get('hidden'))) hidden += 1;
    },
  );
  return { rows: filled(rows, merges, limits), hidden, errors };
}

function cellText(cell: XmlElement, { strings, formats, startsIn1904 }: XlsxBook): string {
  const value = textOf(childOf(cell, 'v'));
  switch (cell.attributes.get('t') ?? 'n') {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
      return stringText(childOf(cell, 'is'));
    case 'b':
      return value === '1' ? '是' : '否';
    case 'd':
      return value.slice(0, 10);
    case 'n':
      return numberText(value, formats[Number(cell.attributes.get('s') ?? 0)] ?? { kind: 'plain' }, startsIn1904);
    default:
      return value;
  }
}

/** Rows as wide as the widest, with merged cells repeated where they span. */
function filled(
  rows: ReadonlyMap<number, ReadonlyMap<number, string>>,
  merges: readonly Merge[],
  limits: ReadLimits,
): readonly SheetRow[] {
  const width = Math.max(0, ...[...rows.values()].map((cells) => Math.max(...cells.keys())));
  holdLimit('cells', limits, width * rows.size);
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const spanned = new Map<string, string>();
  for (const { top, left, bottom, right } of merges) {
    const text = rows.get(top)?.get(left);
    if (text === undefined) continue;
    for (const row of numbers) {
      if (row < top || row > bottom) continue;
      for (let column = left; column <= Math.min(right, width); column += 1)
        if (row !== top || column !== left) spanned.set(`${row}/${column}`, text);
      holdLimit('cells', limits, spanned.size);
    }
  }
  return numbers.map((number) => ({
    number,
    cells: Array.from({ length: width }, (_, index): SourceCell => {
      const text = spanned.get(`${number}/${index + 1}`);
      return text === undefined ? { text: rows.get(number)?.get(index + 1) ?? '' } : { text, spanned: true };
    }),
  }));
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
