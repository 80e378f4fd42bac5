import { parseMarkdown } from '@zhunsheng/plan-schema/markdown';
import type { Nodes } from 'mdast';
import { foldSoftBreaks } from './fold-soft-breaks.js';

/**
 * The words of a Markdown text, one block a line, for search and page descriptions. Raw HTML, addresses and footnote marks
 * are left out; the cells of a table row stand side by side. A text that the parser refuses has no words.
 */
export function plainText(markdown: string): string {
  const { value } = parseMarkdown(markdown);
  foldSoftBreaks(value);
  return wordsOf(value)
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

function wordsOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'code':
      return `${node.value}\n`;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return '\n';
    case 'tableCell':
      return `${wordsOfChildren(node.children)} `;
    case 'paragraph':
    case 'heading':
    case 'tableRow':
      return `${wordsOfChildren(node.children)}\n`;
    default:
      return 'children' in node ? wordsOfChildren(node.children) : '';
  }
}

function wordsOfChildren(nodes: readonly Nodes[]): string {
  return nodes.map(wordsOf).join('');
}
