import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { ImportDiagnostic } from '../../diagnostics/import-diagnostic.js';
import type { SourceDocument, SourceLine } from '../../source/source-document.js';
import type { ReadLimits } from '../read-limits.js';
import { classifyPage } from './classify-page.js';
import { decodeHtml } from './decode-html.js';
import { findArticle } from './find-article.js';
import { type HtmlElement, type HtmlParent, parseHtml } from './html-node.js';
import { bodyOf, type PageLines, pageLines } from './page-lines.js';
import { metaTags, pageTitle } from './page-metadata.js';

/** A script that government sites use to cut an article into several pages: `createPageHTML(3, …)`. */
const PAGE_SCRIPT = /createPageHTML\(\s{0,9}(\d{1,4})\s{0,9},/;

/**
 * Reads a page of a government site: the article, its title and the pairs of its document-data block. Everything else
 * on the page is kept as chrome with the reason.
 */
export function readHtml(file: string, bytes: Uint8Array, limits: ReadLimits): SourceDocument {
  const { text, encoding, notes } = decodeHtml(bytes);
  const document = parseHtml(text, limits);
  const body = bodyOf(document);
  const page: PageLines = body ? pageLines(body, limits) : { lines: [], pictures: [], readings: 0, frames: 0 };
  const tags = metaTags(document);
  const title = pageTitle(document, tags);
  const article = body && findArticle(page.lines, body);
  const { lines, metadata } = classifyPage(page.lines, article, title);
  return {
    file,
    format: 'html',
    encoding,
    ...(title === undefined ? {} : { title }),
    metadata: [...tags, ...metadata],
    lines,
    notes: [...notes, ...pageNotes(text, lines, page, article)],
  };
}

function pageNotes(
  html: string,
  lines: readonly SourceLine[],
  { pictures, readings, frames }: PageLines,
  article: HtmlElement | undefined,
): readonly ImportDiagnostic[] {
  const pages = Number(PAGE_SCRIPT.exec(html)?.[1] ?? 1);
  const hidden = lines.filter(({ reason }) => reason === 'hidden-text').length;
  const footnotes = lines.filter(({ reason }) => reason === 'footnote').length;
  const shown = article ? pictures.filter((picture) => isBelow(picture, article)).length : 0;
  return [
    ...(lines.length > 0 && article === undefined ? [diagnostic('article-not-found')] : []),
    ...(pages > 1 ? [diagnostic('page-of-several', { pages })] : []),
    ...(frames > 0 && article === undefined ? [diagnostic('frames-left-out', { count: frames })] : []),
    ...(hidden > 0 ? [diagnostic('hidden-text', { count: hidden })] : []),
    ...(footnotes > 0 ? [diagnostic('footnotes-left-out', { count: footnotes })] : []),
    ...(shown > 0 ? [diagnostic('pictures-left-out', { count: shown })] : []),
    ...(readings > 0 ? [diagnostic('reading-notes-left-out', { count: readings })] : []),
  ];
}

function isBelow(element: HtmlElement, article: HtmlElement): boolean {
  for (let at: HtmlParent | null = element; at; at = 'parentNode' in at ? (at.parentNode ?? null) : null)
    if (at === article) return true;
  return false;
}
