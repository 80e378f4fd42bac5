import { compare } from '../compare.js';
import type { StandingNode } from '../duties/standing-node.js';
import { groupBy } from '../group-by.js';
import { issueDay, type PlanRecord, type Records } from '../records.js';
import type { Alignment, LocalCoverage } from '../upper-coverage.js';
import { type Link, upperCoverage } from './upper-coverage-of.js';

/** What the coverage is computed from. */
export interface AlignedRecords {
  readonly records: Pick<Records, 'plans' | 'upstream'>;
  /** Sections and tasks as they stand on `asOf`. */
  readonly nodes: readonly StandingNode[];
  readonly asOf: string;
}

/**
 * Coverage both ways: upper clauses that no local task carries out, local tasks that carry out no upper clause. Links
 * count from tasks that stand on `asOf` and have not ended, and from their parts. An upper plan is one that was pinned,
 * or an own plan that another own plan links to.
 *
 * @example
 * // linjiang25 has clauses 1 to 3; task t1 links to linjiang25#1, t2 to none
 * alignment(records).upper.get('linjiang25')?.uncovered // ['linjiang25#2', 'linjiang25#3']
 * alignment(records).local.get('xz26')?.orphans // ['t2']
 */
export function alignment({ records, nodes, asOf }: AlignedRecords): Alignment {
  const tasks = nodes.filter(({ node, plan, ended }) => node.kind === 'task' && !ended && isIssued(plan, asOf));
  const links = tasks.flatMap(linksOf);
  const linked = groupBy(links, ({ plan }) => plan);
  const upper = newestOf([...records.upstream, ...records.plans.filter(({ id }) => linked.has(id))], asOf);
  return {
    upper: new Map(upper.map((plan) => [plan.id, upperCoverage(plan, linked.get(plan.id) ?? [])])),
    local: localCoverage(records.plans, tasks, links, asOf),
  };
}

function linksOf({ node, plan }: StandingNode): Link[] {
  return [node, ...node.blocks].flatMap((one) =>
    one.implements.map(({ clause }) => {
      const [upper = '', id = ''] = clause.split('#', 2);
      return { plan: upper, clause: id, from: one.id ?? node.id, task: node.id, local: plan.id };
    }),
  );
}

function localCoverage(
  plans: Records['plans'],
  tasks: readonly StandingNode[],
  links: readonly Link[],
  asOf: string,
): Map<string, LocalCoverage> {
  const tasksOf = groupBy(tasks, ({ plan }) => plan.id);
  const linksOfPlan = groupBy(links, ({ local }) => local);
  return new Map(
    newestOf(plans, asOf).map((plan) => {
      const own = tasksOf.get(plan.id) ?? [];
      const ofPlan = linksOfPlan.get(plan.id) ?? [];
      const linking = new Set(ofPlan.map(({ task }) => task));
      const orphans = own.map(({ node }) => node.id).filter((id) => !linking.has(id));
      const upper = [...new Set([...(plan.implements ?? []), ...ofPlan.map((link) => link.plan).toSorted(compare)])];
      return [plan.id, { plan: plan.id, upper, tasks: own.length, linked: own.length - orphans.length, orphans }];
    }),
  );
}

function isIssued(plan: PlanRecord, asOf: string): boolean {
  return (issueDay(plan) ?? asOf) <= asOf;
}

/** Of each plan the newest version issued by `asOf`; plans without one do not exist. */
function newestOf(plans: readonly PlanRecord[], asOf: string): PlanRecord[] {
  const issued = plans.filter((plan) => isIssued(plan, asOf));
  return [...new Map(issued.map((plan) => [plan.id, plan])).values()];
}
