import { stringify } from 'yaml';
import type { Block } from '../schemas/block.js';
import { type Plan, planFrontmatterShape } from '../schemas/plan.js';
import type { PlanNode } from '../schemas/plan-node.js';
import { formatAttributes } from './attributes.js';
import { type BlockStyle, formatBlock } from './format-block.js';
import { joinNumber } from './heading-number.js';
import { optionsOfPlan } from './options-of-plan.js';
import type { ReadingOptions } from './reading-options.js';
import { withBrackets, writableBlocks } from './writable-blocks.js';

/**
 * Writes a plan as Markdown, so that reading it gives the plan again: `parsePlan(formatPlan(p)).value` equals `p` for every
 * plan that `parsePlan` gave. A plan made by a program may have terms without brackets; they are written as canonical
 * brackets. The text of a block is Markdown of that one block and is written as it is. The version stands in the name of
 * the file only.
 */
export function formatPlan(plan: Plan): string {
  const options = optionsOfPlan(plan);
  const loose = (blocks: readonly Block[], style?: BlockStyle) =>
    formatBlocks(
      blocks.map((block) => withBrackets(block, options)),
      style,
    );
  const parts = [
    formatFrontMatter(plan),
    loose(plan.notice, { classes: ['notice'] }),
    loose(plan.preamble),
    ...plan.nodes.map((node) => formatNode(node, options)),
    plan.closing.length > 0 ? `---\n\n${loose(plan.closing)}` : '',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function formatFrontMatter(plan: Plan): string {
  const fields: Record<string, unknown> = {};
  for (const field of Object.keys(planFrontmatterShape) as (keyof typeof planFrontmatterShape)[]) {
    const value = plan[field];
    if (value !== undefined && !(field === 'disclosure' && value === 'public')) fields[field] = value;
  }
  return `---\n${stringify(fields, { lineWidth: 0, schema: 'core', blockQuote: false })}---`;
}

function formatNode(node: PlanNode, options: ReadingOptions): string {
  const attributes = formatAttributes({
    classes: node.kind === 'task' ? ['task'] : [],
    id: node.id,
    pairs: [
      ['theme', node.theme],
      ['title', node.titleInferred ? 'inferred' : undefined],
      ['disclosure', node.disclosure],
    ],
  });
  const heading = `${'#'.repeat(node.level)} ${joinNumber(node)} ${attributes}`;
  const style = node.kind === 'task' ? { owner: node.id } : {};
  const blocks = formatBlocks(writableBlocks(node, options), style);
  return blocks === '' ? heading : `${heading}\n\n${blocks}`;
}

/** Blocks with a blank line between them; the items of one list follow each other without. */
function formatBlocks(blocks: readonly Block[], style?: BlockStyle): string {
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      const gap = before ? (listOf(before) !== undefined && listOf(before) === listOf(block) ? '\n' : '\n\n') : '';
      return gap + formatBlock(block, style);
    })
    .join('');
}

/** The mark that the items of one list share. */
function listOf({ marker }: Block): string | undefined {
  return marker?.at(-1);
}
