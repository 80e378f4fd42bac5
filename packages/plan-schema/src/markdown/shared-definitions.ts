import type { Nodes } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { MarkdownBlock } from './split-blocks.js';

/** Definition heads (`[label]:` as written) of links and footnotes, by their normalised label; footnotes start with `^`. */
export type Definitions = Map<string, string>;

const label = /\[((?:\\.|[^\\[\]]){1,999})\]/g;
const definitionHead = /^\[((?:\\.|[^\\[\]\r\n]){1,999})\]:/;

/** Finds what a parsed block defines. */
export function definitionsOf(nodes: readonly Nodes[], block: MarkdownBlock): Definitions {
  const found: Definitions = new Map();
  const visit = (node: Nodes) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const source = block.text.slice((node.position?.start.offset ?? 0) - block.offset);
      const [head, name] = definitionHead.exec(source) ?? [];
      if (head && name) found.set(normalizeIdentifier(name), head);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  if (block.text.includes(']:')) nodes.forEach(visit);
  return found;
}

/**
 * Text that defines, in front of a block, what the block mentions and other blocks define; undefined when there is nothing.
 * It ends in a paragraph, so that an indented first line does not continue a footnote.
 */
export function missingDefinitions(
  block: MarkdownBlock,
  nodes: readonly Nodes[],
  definitions: Definitions,
): string | undefined {
  if (definitions.size === 0) return undefined;
  const own = definitionsOf(nodes, block);
  const mentioned = new Set<string>();
  for (const [, name = ''] of block.text.matchAll(label)) mentioned.add(normalizeIdentifier(name));
  const heads = [...mentioned].filter((key) => !own.has(key)).flatMap((key) => definitions.get(key) ?? []);
  return heads.length > 0 ? `${heads.map((head) => `${head} #\n\n`).join('')}.\n\n` : undefined;
}
