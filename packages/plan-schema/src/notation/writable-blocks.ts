import type { Block } from '../schemas/block.js';
import type { Bracket } from '../schemas/bracket.js';
import type { PlanNode } from '../schemas/plan-node.js';
import { bracketsOf, NO_TERMS } from './brackets-of.js';
import { hasTerms } from './has-terms.js';
import { readBrackets } from './read-terms.js';
import type { ReadingOptions } from './reading-options.js';

/** The blocks of a heading as they can be written: whatever the model says stands in a bracket, and binds where it should. */
export function writableBlocks(node: PlanNode, options: ReadingOptions): Block[] {
  const blocks = node.blocks.map((block) => withBrackets(block, options));
  const said = blocks.some(({ id, brackets }) => id === undefined && brackets.length > 0);
  if (!said && hasTerms(node)) {
    blocks.splice(blocks.findIndex(({ text }) => text !== '') + 1, 0, bracketBlock(bracketsOf(node, options)));
  }
  const lone = node.kind === 'section' || blocks.filter(({ text }) => text !== '').length <= 1;
  return lone ? blocks : blocks.flatMap((block) => apart(block, options));
}

/** A block with an id; terms that no bracket says are put into canonical ones. */
export function withBrackets(block: Block, options: ReadingOptions): Block {
  const unsaid = block.id !== undefined && block.brackets.length === 0 && hasTerms(block);
  return unsaid ? { ...block, brackets: bracketsOf(block, options) } : block;
}

/** Brackets that speak of the task leave a text beside other texts, where they would make that text a part. */
function apart(block: Block, options: ReadingOptions): Block[] {
  const wouldBePart = block.id === undefined && block.text !== '' && block.brackets.length > 0;
  if (!wouldBePart || !hasTerms(readBrackets(block.brackets, options).terms)) return [block];
  return [{ ...block, brackets: [] }, bracketBlock(block.brackets)];
}

function bracketBlock(brackets: Bracket[]): Block {
  return { text: '', brackets, ...NO_TERMS };
}
