import type { Plan, PlanFrontmatter } from '../schemas/plan.js';
import { allotNodeIds, parentsOf } from './allot-ids.js';
import { attributePin } from './attribute-pin.js';
import { buildLooseBlocks } from './build-block.js';
import { buildNode, type KnownNode } from './build-node.js';
import type { Building } from './building.js';
import type { DraftNode, DraftPlan } from './draft.js';
import { BLOCK_ATTRIBUTES, HEADING_ATTRIBUTES, OPENING_ATTRIBUTES, readAttributes } from './read-attributes.js';

/** Turns a draft into a plan: gives ids and parents, reads attributes and brackets, and binds what brackets say. */
export function buildPlan(draft: DraftPlan, fields: PlanFrontmatter, version: string, building: Building): Plan {
  const known = knowNodes(draft.nodes, writtenIds(draft), fields.id, building);
  return {
    ...fields,
    version,
    notice: buildLooseBlocks(draft.notice, 'notice', OPENING_ATTRIBUTES, building),
    preamble: buildLooseBlocks(draft.preamble, 'preamble', OPENING_ATTRIBUTES, building),
    nodes: draft.nodes.flatMap((node, index) => {
      const own = known[index];
      return own ? [buildNode(node, own, building)] : [];
    }),
    closing: buildLooseBlocks(draft.closing, 'closing', BLOCK_ATTRIBUTES, building),
  };
}

function knowNodes(nodes: readonly DraftNode[], written: Set<string>, planId: string, building: Building): KnownNode[] {
  const attributes = nodes.map((node) => readAttributes(node.attributes, HEADING_ATTRIBUTES, building.say));
  const own = attributes.map(({ id }) => id && building.ids.claimHeading(id.name, id));
  const parents = parentsOf(nodes);
  const ids = allotNodeIds(nodes, own, parents, planId, written);
  return nodes.map((node, index) => {
    const id = ids[index] ?? planId;
    const one = attributes[index] ?? {};
    if (!one.id) {
      building.say('heading-id-missing', node.span, { actual: node.title, expected: `{#${id}}` });
      if (node.attributesAt !== undefined) building.pins.push(attributePin(id, node.attributes, node.attributesAt));
    }
    return { id, parent: ids[parents[index] ?? -1], attributes: one };
  });
}

/** Every id that the text holds, so that no new one equals it. */
function writtenIds({ notice, preamble, nodes, closing }: DraftPlan): Set<string> {
  const bearers = [...notice, ...preamble, ...nodes, ...nodes.flatMap(({ blocks }) => blocks), ...closing];
  const tokens = bearers.flatMap(({ attributes }) => attributes?.tokens ?? []);
  return new Set(tokens.filter(({ kind }) => kind === 'id').map(({ name }) => name));
}
