import type { SourceMetadata } from '../../source/source-document.js';
import { metadataCells, metadataPairs } from '../metadata-pairs.js';
import { type HtmlElement, type HtmlParent, isElement } from './html-node.js';
import type { PageLine } from './page-line.js';
import { isCrumbText, isFooterText, isNeighbourText, isToolText } from './page-words.js';

/** Of all running text of a page, the part that the article's element must hold. */
const SHARE = 0.9;
const SHORTEST_SENTENCE = 15;
const SENTENCE = /[，。；：、,;]/;

/** The smallest element that holds nearly all running text of a page; undefined when there is none. */
export function findArticle(lines: readonly PageLine[], body: HtmlElement): HtmlElement | undefined {
  const weights = new Map<HtmlParent, number>();
  for (const line of lines) {
    const weight = weightOf(line);
    for (let element: HtmlParent | null = line.element; element && weight > 0; element = parentOf(element))
      weights.set(element, (weights.get(element) ?? 0) + weight);
  }
  const total = weights.get(body) ?? 0;
  if (total === 0) return undefined;
  // A table of data is a part of an article, however much of it.
  for (const { element, cells } of lines) if (cells !== undefined) weights.delete(element);
  let article = body;
  for (let next: HtmlElement | undefined = body; next; next = heaviest(next, weights, total * SHARE)) article = next;
  return article;
}

/** How much a line speaks for its element to be the article: the length of its running text. */
export function weightOf(line: PageLine): number {
  const { text, linked, hidden, chrome } = line;
  if (hidden || chrome !== undefined || linked * 2 > text.length) return 0;
  if (text.length < SHORTEST_SENTENCE || !SENTENCE.test(text) || isAroundText(text)) return 0;
  return linePairs(line).length > 0 ? 0 : text.length;
}

function isAroundText(text: string): boolean {
  return isFooterText(text) || isToolText(text) || isCrumbText(text) || isNeighbourText(text);
}

/** The pairs of a document-data block that a line shows. */
export function linePairs({ text, cells }: PageLine): readonly SourceMetadata[] {
  return cells === undefined
    ? metadataPairs(text)
    : metadataCells(cells.filter(({ spanned }) => !spanned).map((cell) => cell.text));
}

function heaviest(
  element: HtmlElement,
  weights: ReadonlyMap<HtmlParent, number>,
  least: number,
): HtmlElement | undefined {
  return element.childNodes.filter(isElement).find((child) => (weights.get(child) ?? 0) >= least);
}

function parentOf(element: HtmlParent): HtmlParent | null {
  return 'parentNode' in element ? (element.parentNode ?? null) : null;
}
