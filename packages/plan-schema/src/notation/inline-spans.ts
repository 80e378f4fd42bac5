import type { Nodes } from 'mdast';
import type { Say } from './draft.js';
import type { Span } from './span.js';

/** What stands in a block that is no words of the document. Spans count in the plan's text. */
export interface InlineSpans {
  /** Comments, which the model leaves out. */
  readonly comments: readonly Span[];
  /** Code, whose brackets and braces mean nothing. */
  readonly code: readonly Span[];
}

/** Collects the comments and code of a block and reports raw HTML. */
export function inlineSpans(block: Nodes, say: Say): InlineSpans {
  const comments: Span[] = [];
  const code: Span[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'html') {
      if (sayHtml(node.value, spanOf(node), say)) comments.push(spanOf(node));
    } else if (node.type === 'inlineCode') code.push(spanOf(node));
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(block);
  return { comments, code };
}

/** Reports HTML: a comment is left out of the model, anything else is not allowed. Returns whether it is a comment. */
export function sayHtml(html: string, at: Span, say: Say): boolean {
  const comment = isComment(html);
  say(comment ? 'html-ignored' : 'html-not-allowed', at, { actual: html.slice(0, 40) });
  return comment;
}

/** The stretch of the text that a node takes. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Covers stretches of a text with a character that means nothing, line ends included. */
export function mask(text: string, spans: readonly Span[], filler: string): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of spans) {
    masked += text.slice(at, start) + filler.repeat(end - start);
    at = end;
  }
  return masked + text.slice(at);
}

function isComment(html: string): boolean {
  let rest = html.trim();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 2);
    if (end < 0) return false;
    rest = rest.slice(end + 3).trim();
  }
  return rest === '';
}
