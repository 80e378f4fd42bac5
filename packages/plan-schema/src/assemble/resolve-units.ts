import type { Block } from '../schemas/block.js';
import type { Plan } from '../schemas/plan.js';
import type { Responsibility } from '../schemas/responsibility.js';
import type { UnitNames } from './unit-names.js';

/** The plan with the id of the unit behind every name that a record carries on the day the plan was issued. */
export function resolveUnits(plan: Plan, names: UnitNames): Plan {
  const resolve = (responsibilities: readonly Responsibility[]): Responsibility[] =>
    responsibilities.map((one) => ({
      ...one,
      units: one.units.map((mention) => {
        const unit =
          names.find(mention.fullName ?? mention.name, plan.issuedOn) ?? names.find(mention.name, plan.issuedOn);
        return unit === undefined ? mention : { ...mention, unit };
      }),
    }));
  const inBlocks = (blocks: readonly Block[]): Block[] =>
    blocks.map((block) => ({ ...block, responsibilities: resolve(block.responsibilities) }));
  return {
    ...plan,
    nodes: plan.nodes.map((node) => ({
      ...node,
      responsibilities: resolve(node.responsibilities),
      blocks: inBlocks(node.blocks),
    })),
  };
}
