import { groupBy } from '../group-by.js';
import type { NodeRecord, PlanRecord } from '../records.js';
import type { ClauseCoverage, UpperCoverage } from '../upper-coverage.js';

/** A link from a local task or part up to a clause. */
export interface Link {
  /** Id of the upper plan. */
  readonly plan: string;
  /** Id of the clause in it. */
  readonly clause: string;
  /** The task or part that links, its task and its plan. */
  readonly from: string;
  readonly task: string;
  readonly local: string;
}

/**
 * The clauses of an upper plan with the tasks and parts that carry them out. A link to a heading carries out all that
 * stands below it, and a link to a part of a clause carries out the clause. Ids may be named without the plan's in front.
 *
 * @example
 * // section s1 with clauses 1 and 2, links to 1.a and s1
 * upperCoverage(plan, links).clauses // [{ id: '1', clause: 'p#1', by: ['t1', 't2'] }, { id: '2', … by: ['t2'] }]
 */
export function upperCoverage(plan: PlanRecord, links: readonly Link[]): UpperCoverage {
  const byClause = groupBy(links, ({ clause }) => clause);
  const parents = new Map(plan.nodes.map(({ id, parent }) => [id, parent]));
  const clauses = clausesOf(plan).map(({ id, within, parts }): ClauseCoverage => {
    const named = [id, ...parts, ...chainFrom(within, parents)].flatMap((name) =>
      namesOf(name, plan).flatMap((one) => byClause.get(one) ?? []),
    );
    return { id, clause: `${plan.id}#${id}`, by: [...new Set(named.map(({ from }) => from))] };
  });
  const uncovered = clauses.filter(({ by }) => by.length === 0).map(({ clause }) => clause);
  return { plan: plan.id, version: plan.version, clauses, covered: clauses.length - uncovered.length, uncovered };
}

interface Clause {
  readonly id: string;
  /** The heading that it stands below. */
  readonly within: string | undefined;
  /** Ids of what stands inside it. */
  readonly parts: readonly string[];
}

function clausesOf({ nodes }: PlanRecord): Clause[] {
  const withChildren = new Set(nodes.map(({ parent }) => parent));
  return nodes.flatMap((node): Clause[] => {
    const inside = node.blocks.flatMap(({ id }) => id ?? []);
    if (node.kind === 'task') return [{ id: node.id, within: node.parent, parts: inside }];
    if (inside.length > 0) return inside.map((id) => ({ id, within: node.id, parts: [] }));
    return withChildren.has(node.id) ? [] : [{ id: node.id, within: node.parent, parts: [] }];
  });
}

function namesOf(id: string, plan: PlanRecord): string[] {
  const prefix = `${plan.id}-`;
  return id.startsWith(prefix) ? [id, id.slice(prefix.length)] : [id];
}

function chainFrom(id: string | undefined, parents: ReadonlyMap<string, NodeRecord['parent']>): string[] {
  const chain: string[] = [];
  for (let current = id; current !== undefined && !chain.includes(current); current = parents.get(current)) {
    chain.push(current);
  }
  return chain;
}
