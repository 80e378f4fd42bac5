import { rowText } from '../line-sink.js';
import type { ReadLimits } from '../read-limits.js';
import { holdLimit } from '../unreadable.js';
import { chromeReason, isFootnoteMark, isHiddenElement } from './chrome-element.js';
import { attribute, elementsBelow, elementsOf, type HtmlElement, type HtmlParent, isElement } from './html-node.js';
import { collapseSpace, trimSpace } from './html-space.js';
import { htmlGrid, isDataTable } from './html-table.js';
import { listMark } from './list-mark.js';
import type { PageLine } from './page-line.js';

/** Lines of a page in order, and what was met on the way. */
export interface PageLines {
  readonly lines: readonly PageLine[];
  readonly pictures: readonly HtmlElement[];
  readonly readings: number;
  readonly frames: number;
}

interface Surroundings {
  readonly element: HtmlElement;
  readonly level?: number;
  readonly hidden: boolean;
  readonly chrome?: string;
  readonly linked: boolean;
  readonly keepsSpace: boolean;
}

const SKIPPED = new Set(['script', 'style', 'template', 'svg', 'math', 'object', 'head', 'noscript', 'audio', 'video']);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr st1:chsdate'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;

/** Breaks a page into lines at its blocks; tables of data become rows, those that only lay out do not. */
export function pageLines(body: HtmlElement, limits: ReadLimits): PageLines {
  const lines: PageLine[] = [];
  const pictures: HtmlElement[] = [];
  let [tables, readings, frames, characters] = [0, 0, 0, 0];
  let open = { text: '', linked: 0 };
  // The number of a list item, until its first text comes: that may stand in a block of its own.
  let mark = '';

  const add = (line: PageLine): void => {
    lines.push(line);
    characters += line.text.length;
    holdLimit('lines', limits, lines.length);
    holdLimit('characters', limits, characters);
  };

  const flush = ({ element, level, hidden, chrome, keepsSpace }: Surroundings): void => {
    const { linked } = open;
    const isBlank = open.text.trim() === '';
    // A heading that stands in a list has its own number, if any.
    const text = isBlank || mark === '' || level !== undefined ? open.text : `${mark}${open.text.trimStart()}`;
    if (!isBlank) mark = '';
    open = { text: '', linked: 0 };
    for (const part of keepsSpace ? text.split('\n') : [trimSpace(collapseSpace(text))]) {
      if (part.trim() === '') continue;
      add({
        text: part,
        linked: Math.min(linked, part.length),
        element,
        hidden,
        ...(level === undefined ? {} : { level }),
        ...(chrome === undefined ? {} : { chrome }),
      });
    }
  };

  const visit = (parent: HtmlParent, around: Surroundings): void => {
    for (const child of parent.childNodes) {
      if ('value' in child) {
        open.text += child.value;
        if (around.linked) open.linked += child.value.trim().length;
      } else if (isElement(child)) visitElement(child, around);
    }
  };

  const visitElement = (element: HtmlElement, around: Surroundings): void => {
    const { tagName } = element;
    if (tagName === 'img') pictures.push(element);
    if (tagName === 'iframe' || tagName === 'frame') frames += 1;
    if (tagName === 'rt' || tagName === 'rp') readings += tagName === 'rt' ? 1 : 0;
    else if (tagName === 'br') flush(around);
    else if (!SKIPPED.has(tagName) && !isFootnoteMark(element)) {
      const inside = within(element, around);
      const isBlock = !INLINE.has(tagName);
      if (isBlock || inside.hidden !== around.hidden || inside.chrome !== around.chrome)
        visitBlock(element, around, inside);
      else visit(element, inside);
    }
  };

  const visitBlock = (element: HtmlElement, around: Surroundings, inside: Surroundings): void => {
    flush(around);
    if (element.tagName === 'table' && isDataTable(element)) addTable(element, inside);
    else {
      if (element.tagName === 'li') mark = listMark(element);
      visit(element, inside);
    }
    flush(inside);
  };

  const addTable = (table: HtmlElement, { hidden, chrome }: Surroundings): void => {
    tables += 1;
    pictures.push(...elementsBelow(table, 'img'));
    for (const { cells, linked } of htmlGrid(table, limits)) {
      const text = rowText(cells);
      if (text.trim() === '') continue;
      add({ text, linked, element: table, cells, table: tables, hidden, ...(chrome === undefined ? {} : { chrome }) });
    }
  };

  visit(body, { element: body, hidden: false, linked: false, keepsSpace: false });
  flush({ element: body, hidden: false, linked: false, keepsSpace: false });
  return { lines, pictures, readings, frames };
}

function within(element: HtmlElement, around: Surroundings): Surroundings {
  const { tagName } = element;
  const chrome = around.chrome ?? chromeReason(element);
  const level = HEADING.test(tagName) ? Number(tagName.slice(1)) : around.level;
  return {
    element: INLINE.has(tagName) ? around.element : element,
    ...(level === undefined ? {} : { level }),
    hidden: around.hidden || isHiddenElement(element),
    ...(chrome === undefined ? {} : { chrome }),
    linked: around.linked || (tagName === 'a' && attribute(element, 'href') !== undefined),
    keepsSpace: around.keepsSpace || tagName === 'pre',
  };
}

/** The body of a page; that of a page of frames is the root. */
export function bodyOf(root: HtmlParent): HtmlElement | undefined {
  const html = elementsOf(root).find(({ tagName }) => tagName === 'html');
  return html && (elementsOf(html).find(({ tagName }) => tagName === 'body') ?? html);
}
