import type { SourceCell } from '../../source/source-document.js';
import type { ReadLimits } from '../read-limits.js';
import { holdLimit } from '../unreadable.js';
import {
  attribute,
  elementsBelow,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  rawText,
} from './html-node.js';
import { collapseSpace, trimSpace } from './html-space.js';

/** A row of a table with all columns that it covers. */
export interface GridRow {
  readonly cells: readonly SourceCell[];
  /** Characters of its text that stand in links. */
  readonly linked: number;
}

/** The text of a cell above this is a page, not a value. */
const LONGEST_VALUE = 1500;
const WIDEST = 1000;
const BLOCK = new Set(['p', 'div', 'li', 'br', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'table']);
const SKIPPED = new Set(['script', 'style', 'template', 'svg', 'rt', 'rp']);

/** Whether a table holds values: it has two columns or more, no table inside and no cell as long as an article. */
export function isDataTable(table: HtmlElement): boolean {
  const rows = elementsBelow(table, 'tr').map(cellsOf);
  if (rows.every((cells) => cells.length < 2)) return false;
  return rows
    .flat()
    .every((cell) => elementsBelow(cell, 'table').length === 0 && rawText(cell).length <= LONGEST_VALUE);
}

/** The rows of a table, with merged cells repeated where they span. */
export function htmlGrid(table: HtmlElement, limits: ReadLimits): readonly GridRow[] {
  const rows = elementsBelow(table, 'tr');
  let below = new Map<number, { readonly text: string; readonly rows: number }>();
  let count = 0;
  return rows.map((row) => {
    const cells: SourceCell[] = [];
    const next = new Map<number, { readonly text: string; readonly rows: number }>();
    const takeSpanned = (): void => {
      for (let above = below.get(cells.length); above; above = below.get(cells.length)) {
        if (above.rows > 1) next.set(cells.length, { text: above.text, rows: above.rows - 1 });
        cells.push({ text: above.text, spanned: true });
      }
    };
    for (const cell of cellsOf(row)) {
      takeSpanned();
      const text = cellText(cell);
      const down = span(cell, 'rowspan') - 1;
      for (let column = 0; column < span(cell, 'colspan'); column += 1) {
        if (down > 0) next.set(cells.length, { text, rows: down });
        cells.push(column === 0 ? { text } : { text, spanned: true });
      }
      holdLimit('cells', limits, count + cells.length);
    }
    takeSpanned();
    count += cells.length;
    below = next;
    return { cells, linked: linkedLength(row) };
  });
}

function cellsOf(row: HtmlElement): readonly HtmlElement[] {
  return elementsOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function span(cell: HtmlElement, name: 'rowspan' | 'colspan'): number {
  const value = Number(attribute(cell, name) ?? 1);
  if (name === 'rowspan' && value === 0) return WIDEST;
  return Number.isInteger(value) && value > 0 ? Math.min(value, WIDEST) : 1;
}

function linkedLength(row: HtmlElement): number {
  return elementsBelow(row, 'a').reduce((sum, link) => sum + rawText(link).trim().length, 0);
}

function cellText(cell: HtmlElement): string {
  const parts = [''];
  const visit = (node: HtmlNode): void => {
    if ('value' in node) parts.push(`${parts.pop()}${node.value}`);
    else if (isElement(node) && !SKIPPED.has(node.tagName)) {
      const isBlock = BLOCK.has(node.tagName);
      if (isBlock) parts.push('');
      for (const child of node.childNodes) visit(child);
      if (isBlock) parts.push('');
    }
  };
  for (const child of cell.childNodes) visit(child);
  return parts
    .map((part) => trimSpace(collapseSpace(part)))
    .filter((part) => part !== '')
    .join('\n');
}
