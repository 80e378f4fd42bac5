import type { PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { documentDialect, inlineDialect } from './dialect.js';
import { splitFrontMatter } from './front-matter.js';
import { plainBlocks } from './plain-blocks.js';
import type { MarkdownRefusal } from './refusal.js';
import { refuseBlocks, refuseText } from './refuse-hostile.js';
import { type Definitions, definitionsOf, missingDefinitions } from './shared-definitions.js';
import { shiftPositions } from './shift-positions.js';
import { type MarkdownBlock, splitBlocks } from './split-blocks.js';

/** A tree, and the reason why it is empty when the text was refused. */
export interface ParsedMarkdown {
  readonly value: Root;
  readonly refusal?: MarkdownRefusal;
}

/**
 * Reads Markdown into an mdast tree: CommonMark, GFM tables, footnotes, task lists, strikethrough and bare URLs, YAML front
 * matter as a `yaml` node, emphasis beside Chinese marks, no indented code. Positions are exact: line and column from 1,
 * offset from 0 in UTF-16 units into `text`; a byte order mark counts as an offset but not as a column.
 *
 * It ends within about a second on any input: a text beyond `markdownLimits` gives an empty tree and a refusal.
 */
export function parseMarkdown(text: string): ParsedMarkdown {
  const refusal = refuseText(text);
  if (refusal) return { value: rootOf(text, []), refusal };
  const { yaml, body, offset, line } = splitFrontMatter(text);
  const blocks = splitBlocks(body, offset, line);
  const refused = refuseBlocks(blocks);
  if (refused) return { value: rootOf(text, []), refusal: refused };
  const content = parseBlocks(blocks);
  return { value: rootOf(text, yaml ? [yaml, ...content] : content) };
}

/** The phrasing content of one line of text, such as a title, and the reason why it is empty when the text was refused. */
export interface ParsedInlineMarkdown {
  readonly value: PhrasingContent[];
  readonly refusal?: MarkdownRefusal;
}

/** Reads a line of text in which only emphasis, links, code and strikethrough mean something: `1. 加强` stays as it is. */
export function parseInlineMarkdown(text: string): ParsedInlineMarkdown {
  const refusal = refuseText(text) ?? refuseBlocks([{ text, offset: 0, line: 1, lineCount: text.split('\n').length }]);
  if (refusal) return { value: [], refusal };
  const paragraphs = fromMarkdown(text, inlineDialect).children;
  return { value: paragraphs.flatMap((node) => (node.type === 'paragraph' ? node.children : [])) };
}

function parseBlocks(blocks: readonly MarkdownBlock[]): RootContent[] {
  const parsed = blocks.map((block) => ({ block, nodes: plainBlocks(block) ?? parseBlock(block, '') }));
  const definitions: Definitions = new Map();
  for (const { block, nodes } of parsed) {
    for (const [key, head] of definitionsOf(nodes, block)) definitions.set(key, head);
  }
  return parsed.flatMap(({ block, nodes }) => {
    const missing = missingDefinitions(block, nodes, definitions);
    return missing ? parseBlock(block, missing) : nodes;
  });
}

/** @param preamble text put before the block so that the parser knows definitions that stand elsewhere; its nodes are dropped */
function parseBlock(block: MarkdownBlock, preamble: string): RootContent[] {
  const tree = fromMarkdown(preamble + block.text, documentDialect);
  const own = tree.children.filter((node) => (node.position?.start.offset ?? 0) >= preamble.length);
  shiftPositions(own, block.line - 1 - (preamble.split('\n').length - 1), block.offset - preamble.length);
  return own;
}

function rootOf(text: string, children: RootContent[]): Root {
  const lines = text.split(/\r\n|\n|\r/);
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}
