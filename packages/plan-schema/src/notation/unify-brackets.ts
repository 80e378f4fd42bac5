import type { Nodes, Paragraph } from 'mdast';
import { parseMarkdown } from '../markdown/parse-markdown.js';
import { foldWidth } from './fold-width.js';
import { spanOf } from './inline-spans.js';
import { termKeyOf } from './keys.js';
import type { TextEdit } from './text-edit.js';

const SQUARE = /\[[^[\]\n]{1,20}[:：]/;
/** A square bracket with a word and a colon in front, at the end of a paragraph; attributes may follow. */
const SQUARE_AT_END =
  /(?<![\\!\]\w])\[([^[\]【】〖〗:：\n]{1,20})([:：])([^[\]【】〖〗\n]*)\](?=\s*(?:\{[^{}\n]*\})?\s*$)/;

/**
 * Edits that write `【责任单位：…】` for a square bracket that ends a paragraph and begins with a known word. They replace single
 * characters by single characters, so every other offset of the text stays.
 */
export function unifyBrackets(text: string): TextEdit[] {
  // Most plans have none, and reading Markdown takes its time.
  return SQUARE.test(text) ? unifyNodes(parseMarkdown(text).value.children, text) : [];
}

function unifyNodes(nodes: readonly Nodes[], text: string): TextEdit[] {
  return nodes.flatMap((node): TextEdit[] => {
    switch (node.type) {
      case 'paragraph':
        return unifyParagraph(node, text);
      case 'list':
      case 'listItem':
        return unifyNodes(node.children, text);
      default:
        return [];
    }
  });
}

function unifyParagraph(paragraph: Paragraph, text: string): TextEdit[] {
  // A bracket that is the text of a link or a code span is none of ours.
  const last = paragraph.children.at(-1);
  if (last?.type !== 'text') return [];
  const { start, end } = spanOf(last);
  const match = SQUARE_AT_END.exec(text.slice(start, end));
  const [, word = '', colon = '', value = ''] = match ?? [];
  if (!match || !termKeyOf(foldWidth(word))) return [];
  const open = start + match.index;
  const replace = (offset: number, character: string): TextEdit => ({ offset, length: 1, text: character });
  return [
    replace(open, '【'),
    ...(colon === ':' ? [replace(open + 1 + word.length, '：')] : []),
    replace(open + 2 + word.length + value.length, '】'),
  ];
}
