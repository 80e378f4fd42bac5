import type { Block } from '../schemas/block.js';
import type { Disclosure } from '../schemas/disclosure.js';
import type { Plan } from '../schemas/plan.js';
import type { PlanNode } from '../schemas/plan-node.js';
import { strictest } from './strictest.js';
import type { Tally } from './tally.js';

/** The public part of a plan: sections, tasks and parts that are not public are gone, with all below them. */
export function publicPlan(plan: Plan, tally: Tally): Plan {
  const disclosures = new Map<string, Disclosure>();
  const nodes: PlanNode[] = [];
  for (const node of plan.nodes) {
    const above = node.parent === undefined ? 'public' : (disclosures.get(node.parent) ?? 'public');
    const own = strictest(above, node.disclosure);
    disclosures.set(node.id, own);
    // What stands in a removed section is counted with the section.
    if (above !== 'public') continue;
    if (tally.admits(node.kind, own)) nodes.push({ ...node, blocks: publicBlocks(node.blocks, tally) });
  }
  return {
    ...plan,
    nodes,
    notice: publicBlocks(plan.notice, tally),
    preamble: publicBlocks(plan.preamble, tally),
    closing: publicBlocks(plan.closing, tally),
  };
}

function publicBlocks(blocks: readonly Block[], tally: Tally): Block[] {
  return blocks.filter((block) => tally.admits('part', strictest(block.disclosure)));
}
