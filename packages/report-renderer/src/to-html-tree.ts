import type { Root as HastRoot } from 'hast';
import type { Html, Root } from 'mdast';
import { type Handler, toHast } from 'mdast-util-to-hast';
import type { RenderDiagnostic } from './render-diagnostic.js';
import { footnoteLabels, type RenderOptions } from './render-options.js';

const blockParents = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** Turns the Markdown tree into an HTML tree. Raw HTML becomes text, comments vanish. */
export function toHtmlTree(
  tree: Root,
  options: Required<RenderOptions>,
): { value: HastRoot; diagnostics: RenderDiagnostic[] } {
  const diagnostics: RenderDiagnostic[] = [];
  const labels = footnoteLabels[options.language];
  const value = toHast(tree, {
    clobberPrefix: options.idPrefix,
    footnoteLabel: labels.heading,
    footnoteLabelTagName: 'p',
    footnoteLabelProperties: { className: ['footnotes-label'] },
    footnoteBackLabel: (note, use) => labels.back(note + 1, use),
    footnoteBackContent: '↩',
    handlers: { html: htmlAsText(diagnostics) },
  });
  return { value: value.type === 'root' ? value : { type: 'root', children: [] }, diagnostics };
}

function htmlAsText(diagnostics: RenderDiagnostic[]): Handler {
  return (_state, node: Html, parent) => {
    const value = withoutComments(node.value);
    if (value.trim() === '') return undefined;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    diagnostics.push({ code: 'raw-html', line, column, found: value.trim() });
    const text = { type: 'text' as const, value };
    if (!blockParents.has(parent?.type ?? '')) return text;
    return { type: 'element', tagName: 'p', properties: {}, children: [text] };
  };
}

function withoutComments(html: string): string {
  return html.replace(/<!--(?:-?>|[\s\S]*?(?:-->|$))/g, '');
}
