import type { Block } from '../schemas/block.js';
import type { Disclosure } from '../schemas/disclosure.js';
import type { Plan } from '../schemas/plan.js';
import type { PlanNode } from '../schemas/plan-node.js';
import { strictest } from './strictest.js';
import type { Tally } from './tally.js';

/** The disclosure of every section, task, part and clause by id: of several versions of a plan the strictest counts. */
export type Marks = ReadonlyMap<string, Disclosure>;

/** Collects what plans say of the disclosure of what stands in them. */
export function disclosureMarks(plans: readonly Plan[]): Marks {
  const marks = new Map<string, Disclosure>();
  for (const { id, disclosure } of plans.flatMap((plan) => plan.nodes.flatMap((node) => [node, ...node.blocks]))) {
    if (id !== undefined && disclosure !== undefined) marks.set(id, strictest(marks.get(id), disclosure));
  }
  return marks;
}

/** The public part of a plan: sections, tasks and parts that are not public are gone, with all below them. */
export function publicPlan(plan: Plan, marks: Marks, tally: Tally): Plan {
  const disclosures = new Map<string, Disclosure>();
  const nodes: PlanNode[] = [];
  for (const node of plan.nodes) {
    const above = node.parent === undefined ? 'public' : (disclosures.get(node.parent) ?? 'public');
    const own = strictest(above, marks.get(node.id));
    disclosures.set(node.id, own);
    // What stands in a removed section is counted with the section.
    if (above !== 'public') continue;
    if (tally.admits(node.kind, own)) nodes.push({ ...node, blocks: publicBlocks(node.blocks, marks, tally) });
  }
  return {
    ...plan,
    nodes,
    notice: publicBlocks(plan.notice, marks, tally),
    preamble: publicBlocks(plan.preamble, marks, tally),
    closing: publicBlocks(plan.closing, marks, tally),
  };
}

function publicBlocks(blocks: readonly Block[], marks: Marks, tally: Tally): Block[] {
  return blocks.filter(({ id, disclosure }) => tally.admits('part', strictest(disclosure, marks.get(id ?? ''))));
}
