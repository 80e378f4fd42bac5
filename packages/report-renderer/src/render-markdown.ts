import { type MarkdownRefusal, parseInlineMarkdown, parseMarkdown } from '@zhunsheng/plan-schema/markdown';
import type { Element, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { foldSoftBreaks } from './fold-soft-breaks.js';
import { refineHtml } from './refine-html.js';
import { inTextOrder, type RenderDiagnostic } from './render-diagnostic.js';
import { defaultOptions, type RenderOptions } from './render-options.js';
import { sanitizeHtml } from './sanitize-html.js';
import { toHtmlTree } from './to-html-tree.js';

/** HTML that may be put into a page as it is, and what did not make it there. */
export interface RenderedHtml {
  readonly value: string;
  readonly diagnostics: readonly RenderDiagnostic[];
}

/**
 * Renders Markdown as a block of safe HTML: paragraphs, headings, lists, tables, quotes, code and footnotes. The same text
 * and options give the same bytes. A text that the parser refuses gives an empty string and one diagnostic.
 */
export function renderMarkdown(text: string, options: RenderOptions = {}): RenderedHtml {
  const { value, refusal } = parseMarkdown(text);
  return refusal ? refused(refusal) : render(value, { ...defaultOptions, ...options }, (root) => root);
}

/**
 * Renders one line of text, such as a title, as safe HTML without a block around it. Only emphasis, links, code and
 * strikethrough mean something in it.
 */
export function renderInline(text: string, options: RenderOptions = {}): RenderedHtml {
  const { value, refusal } = parseInlineMarkdown(text);
  if (refusal) return refused(refusal);
  const root: Root = { type: 'root', children: [{ type: 'paragraph', children: value }] };
  return render(root, { ...defaultOptions, ...options }, contentOfParagraphs);
}

function render(tree: Root, options: Required<RenderOptions>, select: (root: HastRoot) => HastRoot): RenderedHtml {
  foldSoftBreaks(tree);
  const built = toHtmlTree(tree, options);
  const refined = refineHtml(built.value, options);
  const safe = sanitizeHtml(select(refined.value));
  return {
    value: withUnixLineEndings(toHtml(safe, { characterReferences: { useNamedReferences: true } })),
    diagnostics: inTextOrder([...built.diagnostics, ...refined.diagnostics]),
  };
}

function contentOfParagraphs(root: HastRoot): HastRoot {
  const isParagraph = (node: HastRoot['children'][number]): node is Element =>
    'tagName' in node && node.tagName === 'p';
  return { type: 'root', children: root.children.flatMap((node) => (isParagraph(node) ? node.children : [])) };
}

/** The same text checked out on another system gives the same bytes. */
function withUnixLineEndings(html: string): string {
  return html.replace(/\r\n?/g, '\n');
}

function refused({ code, line, column, limit }: MarkdownRefusal): RenderedHtml {
  return { value: '', diagnostics: [{ code, line, column, found: String(limit) }] };
}
