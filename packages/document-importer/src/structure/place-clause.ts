import { notesIn } from '../meaning/unit-notes.js';
import type { DocumentBuilder } from '../output/document-builder.js';
import { linesBelow } from './node-text.js';
import type { OutlineNode } from './outline.js';
import type { Place } from './place.js';
import { placeTask } from './place-task.js';
import { titleOf } from './title-of.js';

const ARTICLE_TITLE_MAX = 20;

/** An article owes something where it names bodies in a note; otherwise it is a clause. */
export function placeArticle(node: OutlineNode, place: Place, builder: DocumentBuilder): void {
  const owes = linesBelow(node).some(({ text }) =>
    notesIn(text, builder.context).some(({ terms }) => terms.responsibilities.length > 0),
  );
  if (!owes) {
    placeClause(node, place, builder);
    return;
  }
  const { line, marker, text, textStart, own, paragraphs, children } = node;
  placeTask(
    { line, ...(marker && { number: marker.number }), text, textStart, own, paragraphs, parts: children },
    place,
    builder,
  );
}

/** Numbered text that nobody owes: number, title and all lines below it. */
export function placeClause(node: OutlineNode, place: Place, builder: DocumentBuilder): void {
  const index = builder.clauses.length;
  const lines = linesBelow(node);
  const last = lines.at(-1) ?? node.line;
  const article = node.marker?.kind === 'article';
  const cut = node.own ? { titleEnd: node.text.length, textStart: node.text.length } : titleOf(node.text);
  const title = article && !isArticleTitle(node) ? '' : node.text.slice(0, cut.titleEnd);
  const named = article ? /^[【（(［[]([^【】（）()［］[\]]{2,24})[】）)］\]]\s?/.exec(node.text) : null;
  const rest = named
    ? node.text.slice(named[0].length)
    : title === ''
      ? node.text
      : node.text.slice(cut.textStart).trim();
  for (const line of lines) builder.mark(`clauses/${index}`, line, line);
  builder.clauses.push({
    section: place.section,
    ...(node.marker && { number: node.marker.number }),
    title: named?.[1] ?? (cut.inferred && !article ? '' : title),
    text: (cut.inferred && !article ? [node.text] : [rest])
      .concat(lines.slice(1).map(({ text }) => text))
      .filter((words) => words !== '')
      .join('\n'),
    lines: [node.line.from, last.to],
  });
}

/** Articles have no titles but for a few words alone above their text. */
function isArticleTitle({ own, text, paragraphs }: OutlineNode): boolean {
  return own && text.length <= ARTICLE_TITLE_MAX && paragraphs.length > 0 && !/[，。；：:]$/.test(text);
}
