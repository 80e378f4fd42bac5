import type { SourceLine, SourceMetadata } from '../../source/source-document.js';
import { titleKind } from '../../structure/words.js';
import { linePairs, weightOf } from './find-article.js';
import type { HtmlElement, HtmlParent } from './html-node.js';
import type { PageLine } from './page-line.js';
import { isAttachmentText, isCrumbText, isFooterText, isNeighbourText, isToolText } from './page-words.js';

/** The lines of a page with their roles, and the pairs of its document-data block. */
export interface ClassifiedPage {
  readonly lines: readonly SourceLine[];
  readonly metadata: readonly SourceMetadata[];
}

const LONGEST_TITLE = 80;
const NOT_IN_TITLES = /[\s《》“”"'〈〉（）()]/g;

/** Tells article from chrome, line by line: by where a line stands, by its markup and by its words. */
export function classifyPage(
  lines: readonly PageLine[],
  article: HtmlElement | undefined,
  title: string | undefined,
): ClassifiedPage {
  const inside = lines.map(({ element }) => article === undefined || isWithin(element, article));
  const first = lines.findIndex((line, index) => inside[index] && weightOf(line) > 0);
  const last = lines.findLastIndex((line, index) => inside[index] && weightOf(line) > 0);
  const metadata: SourceMetadata[] = [];
  const titleAt = titleIndex(lines, title, last);
  const classified = lines.map((line, index): SourceLine => {
    const number = index + 1;
    const pairs = index <= first && index !== titleAt ? linePairs(line) : [];
    metadata.push(...pairs.map((pair) => ({ ...pair, line: number })));
    if (index === titleAt) return { number, text: line.text, role: 'heading', level: 1 };
    const reason =
      pairs.length > 0 ? 'document-data' : reasonOf(line, index, { inside: inside[index] ?? false, first, last });
    return { number, ...printed(line), ...(reason === undefined ? {} : { role: 'chrome' as const, reason }) };
  });
  return { lines: classified, metadata };
}

function printed({ text, level, cells, table }: PageLine): Omit<SourceLine, 'number'> {
  if (cells !== undefined) return { text, role: 'table-row', cells, ...(table === undefined ? {} : { table }) };
  return level === undefined ? { text, role: 'text' } : { text, role: 'heading', level };
}

function reasonOf(
  line: PageLine,
  index: number,
  { inside, first, last }: { readonly inside: boolean; readonly first: number; readonly last: number },
): string | undefined {
  const { text, linked, hidden, chrome } = line;
  if (hidden) return 'hidden-text';
  if (chrome !== undefined) return chrome;
  if (isCrumbText(text)) return 'navigation';
  if (isNeighbourText(text) && (linked > 0 || index > last)) return 'navigation';
  if (isToolText(text)) return 'page-tool';
  if (index > last && isFooterText(text)) return 'site-footer';
  if (!inside && first !== -1 && index > last) return isAttachmentText(text) ? 'attachment' : 'site-footer';
  if (!inside && first !== -1) return 'navigation';
  const isLink = linked > 0 && linked >= text.replace(/\s/g, '').length * 0.8;
  return isLink && !isAttachmentText(text) && line.cells === undefined && line.level === undefined
    ? 'navigation'
    : undefined;
}

/** The line that shows the title, the last before the text when several do; without one that is known, the nearest like one. */
function titleIndex(lines: readonly PageLine[], title: string | undefined, last: number): number {
  const wanted = title === undefined ? undefined : plain(title);
  const isShown = ({ chrome, hidden, cells, linked, text }: PageLine) =>
    !hidden && cells === undefined && (chrome === undefined || chrome === 'navigation') && linked * 2 < text.length;
  const isKnown = (line: PageLine) => isShown(line) && plain(line.text) === wanted;
  const isLike = (line: PageLine) =>
    isShown(line) && line.text.length <= LONGEST_TITLE && titleKind(line.text.trim()) !== undefined;
  const until = lines.findIndex(
    (line, index) => index <= last && weightOf(line) > 0 && !isKnown(line) && !isLike(line),
  );
  const before = lines.slice(0, until === -1 ? undefined : until);
  const known = before.findLastIndex(isKnown);
  return known === -1 ? before.findLastIndex(isLike) : known;
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(NOT_IN_TITLES, '');
}

function isWithin(element: HtmlElement, article: HtmlElement): boolean {
  for (let at: HtmlParent | null = element; at; at = 'parentNode' in at ? (at.parentNode ?? null) : null)
    if (at === article) return true;
  return false;
}
