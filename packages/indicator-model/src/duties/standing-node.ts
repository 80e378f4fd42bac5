import { groupBy } from '../group-by.js';
import { issueDay, type NodeRecord, type PlanRecord } from '../records.js';

/** A section or task as it stands on a day. */
export interface StandingNode {
  readonly node: NodeRecord;
  /** The version of the plan that it is taken from. */
  readonly plan: PlanRecord;
  /** The sections above, nearest first. */
  readonly above: readonly NodeRecord[];
  /** Set when a newer version of the plan lacks it. */
  readonly ended?: { readonly on: string | undefined };
}

/**
 * Every section and task of all plans, each once, taken from the newest version issued by `asOf` that has it. What the
 * newest such version lacks has ended. What only later versions have stands too, for pages show it, but is not yet due.
 *
 * @example
 * // xz26@1 (2026-03-18) has tasks 1 and 2, xz26@2 (2028-01-10) has tasks 2 and 3
 * standingNodes(plans, '2028-02-01') // 2 and 3 of version 2, then 1 of version 1, ended on 2028-01-10
 * standingNodes(plans, '2027-12-31') // 1 and 2 of version 1, then 3 of version 2
 */
export function standingNodes(plans: readonly PlanRecord[], asOf: string): StandingNode[] {
  const versions = groupBy(plans, ({ id }) => id);
  return [...versions.values()].flatMap((ofOnePlan) => nodesOf(ofOnePlan, asOf));
}

function nodesOf(versions: readonly PlanRecord[], asOf: string): StandingNode[] {
  const issued = versions.filter((plan) => (issueDay(plan) ?? asOf) <= asOf).toReversed();
  const later = versions.filter((plan) => !issued.includes(plan)).toReversed();
  const inForce = [issued[0], later[0]];
  const current = issued[0] ?? later[0];
  const ended = current && { on: issueDay(current) };
  const seen = new Set<string>();
  return [...issued, ...later].flatMap((plan) => {
    const fresh = standingIn(plan).filter(({ node }) => !seen.has(node.id));
    for (const { node } of fresh) seen.add(node.id);
    return ended === undefined || inForce.includes(plan) ? fresh : fresh.map((one) => ({ ...one, ended }));
  });
}

function standingIn(plan: PlanRecord): StandingNode[] {
  const chains = new Map<string, readonly NodeRecord[]>();
  return plan.nodes.map((node) => {
    const above = node.parent === undefined ? [] : (chains.get(node.parent) ?? []);
    chains.set(node.id, [node, ...above]);
    return { node, plan, above };
  });
}
