import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rule, RuleContext } from '../rule.js';

/** An id names one thing: a section or task stands in one plan, an entry once among all entries of its task. */
export const uniqueIds: Rule = function* (context) {
  yield* acrossPlans(context);
  yield* planVersions(context);
  yield* withinTask(context);
};

function* acrossPlans({ programme, locate }: RuleContext): Iterable<Diagnostic> {
  const taken = new Map<string, string>();
  for (const kind of ['plans', 'upstream'] as const) {
    for (const plan of programme[kind]) {
      const record = `${kind === 'plans' ? 'plan' : 'upstream'}:${plan.id}@${plan.version}`;
      for (const { id } of plan.nodes) {
        const owner = taken.get(id) ?? plan.id;
        taken.set(id, owner);
        if (owner === plan.id) continue;
        yield diagnostic('id-duplicate', locate(record, id), { id, other: owner, free: freeId(id, taken) });
      }
    }
  }
}

function* planVersions({ programme, locate }: RuleContext): Iterable<Diagnostic> {
  const seen = new Set<string>();
  for (const plan of [...programme.plans, ...programme.upstream]) {
    const name = `${plan.id}@${plan.version}`;
    if (seen.has(name))
      yield diagnostic('plan-version-duplicate', locate(`plan:${name}`), { id: plan.id, version: plan.version });
    seen.add(name);
  }
}

function* withinTask({ index, locate }: RuleContext): Iterable<Diagnostic> {
  for (const entries of index.entries.values()) {
    const taken = new Map<string, string>();
    for (const { log, entry, position } of entries) {
      const file = `progress/${log.unit}/${log.task}.yaml`;
      const other = taken.get(entry.id);
      if (other === undefined) {
        taken.set(entry.id, file);
        continue;
      }
      const at = locate(`log:${log.unit}/${log.task}`, `log/${position}/id`);
      yield diagnostic('id-duplicate', at, { id: entry.id, other, free: freeId(entry.id, taken) });
    }
  }
}

function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let n = 2;
  while (taken.has(`${id}-${n}`)) n += 1;
  return `${id}-${n}`;
}
