import type { Plan } from './schemas/plan.js';

/** Every way to name a clause of the upper plans: `<plan>#<id>`, with or without the plan's id in front of the clause's. */
export function clauseRefs(upstream: readonly Plan[]): ReadonlyMap<string, { plan: Plan; id: string }> {
  const refs = new Map<string, { plan: Plan; id: string }>();
  for (const plan of upstream) {
    const ids = plan.nodes.flatMap((node) => [node.id, ...node.blocks.flatMap(({ id }) => id ?? [])]);
    for (const id of ids) {
      refs.set(`${plan.id}#${id}`, { plan, id });
      if (id.startsWith(`${plan.id}-`)) refs.set(`${plan.id}#${id.slice(plan.id.length + 1)}`, { plan, id });
    }
  }
  return refs;
}

/** Ids of every section, task, part and clause of the plans. */
export function clauseIds(plans: readonly Plan[]): ReadonlySet<string> {
  const nodes = plans.flatMap((plan) => plan.nodes);
  return new Set(nodes.flatMap((node) => [node.id, ...node.blocks.flatMap(({ id }) => id ?? [])]));
}

/** Ids of every task and part of the plans. */
export function dutyIds(plans: readonly Plan[]): ReadonlySet<string> {
  const tasks = plans.flatMap((plan) => plan.nodes.filter((node) => node.kind === 'task'));
  return new Set(tasks.flatMap((task) => [task.id, ...task.blocks.flatMap(({ id }) => id ?? [])]));
}
