import type { SourceCell } from '../../source/source-document.js';
import { holdLimit } from '../unreadable.js';
import { childOf, childrenOf, settingOf, type XmlElement } from '../xml/xml-element.js';
import type { DocxContext } from './docx-context.js';
import { runText } from './docx-runs.js';

/** A row of a Word table. */
export interface DocxRow {
  /** Its cells with the width that each has in columns. */
  readonly cells: readonly { readonly element?: XmlElement; readonly continues: boolean }[];
  /** The cells as elements, for tables that are only a frame. */
  readonly elements: readonly XmlElement[];
  /** Reads the texts, once and in the order of the document, since automatic numbers count on. */
  readonly read: () => readonly SourceCell[];
  readonly hidden: string[];
  readonly references: string[];
}

type Labelled = (paragraph: XmlElement, context: DocxContext) => string;
const WIDEST = 200;

export function docxRows(table: XmlElement, context: DocxContext, label: Labelled): readonly DocxRow[] {
  let above: readonly SourceCell[] = [];
  return rowElements(table, context).map((element) => {
    const elements = cellElements(element);
    const cells = placesOf(element, elements);
    const hidden: string[] = [];
    const references: string[] = [];
    const read = (): readonly SourceCell[] => {
      const texts = new Map<XmlElement, string>();
      above = cells.map((cell, column) => {
        if (cell.continues) return { text: above[column]?.text ?? '', spanned: true };
        if (!cell.element) return { text: '' };
        const known = texts.get(cell.element);
        if (known !== undefined) return { text: known, spanned: true };
        const text = cellText(cell.element, context, label, { hidden, references });
        texts.set(cell.element, text);
        return { text };
      });
      return above;
    };
    return { cells, elements, read, hidden, references };
  });
}

/** Rows, through the containers that content controls and tracked changes put around them. */
function rowElements(parent: XmlElement, context: DocxContext): readonly XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name !== 'tr')
      return ['sdt', 'sdtContent', 'customXml'].includes(child.name) ? rowElements(child, context) : [];
    if (childOf(child, 'trPr', 'ins')) context.census.insertions += 1;
    if (!childOf(child, 'trPr', 'del')) return [child];
    context.census.deletions += 1;
    return [];
  });
}

function cellElements(parent: XmlElement): readonly XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === 'tc') return [child];
    return ['sdt', 'sdtContent', 'customXml'].includes(child.name) ? cellElements(child) : [];
  });
}

function placesOf(row: XmlElement, elements: readonly XmlElement[]): DocxRow['cells'] {
  const before = width(settingOf(row, 'trPr', 'gridBefore'), 0);
  const after = width(settingOf(row, 'trPr', 'gridAfter'), 0);
  const empty = (count: number) => Array.from({ length: count }, () => ({ continues: false }));
  const cells = elements.flatMap((element) => {
    const merge = childOf(element, 'tcPr', 'vMerge');
    const continues = merge !== undefined && merge.attributes.get('val') !== 'restart';
    return Array.from({ length: width(settingOf(element, 'tcPr', 'gridSpan'), 1) }, () => ({ element, continues }));
  });
  return [...empty(before), ...cells, ...empty(after)];
}

function width(value: string | undefined, fallback: number): number {
  const columns = Number(value ?? fallback);
  return Number.isInteger(columns) && columns >= 0 ? Math.min(columns, WIDEST) : fallback;
}

function cellText(
  cell: XmlElement,
  context: DocxContext,
  label: Labelled,
  attached: { readonly hidden: string[]; readonly references: string[] },
): string {
  const parts: string[] = [];
  const visit = (parent: XmlElement, depth: number): void => {
    holdLimit('depth', context.limits, depth);
    for (const child of childrenOf(parent)) {
      if (child.name === 'p') {
        const runs = runText(child, context);
        attached.hidden.push(...runs.hidden);
        attached.references.push(...runs.references);
        parts.push(`${label(child, context)}${runs.text}`);
        for (const box of runs.boxes) visit(box, depth + 1);
      } else if (child.name === 'tbl') {
        context.census.nestedTables += 1;
        visit(child, depth + 1);
      } else if (['tr', 'tc', 'sdt', 'sdtContent', 'customXml', 'ins'].includes(child.name)) visit(child, depth + 1);
    }
  };
  visit(cell, 0);
  return parts.filter((part) => part !== '').join('\n');
}
