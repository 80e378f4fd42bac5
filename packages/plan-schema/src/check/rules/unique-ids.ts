import { type Diagnostic, diagnostic, type Location } from '../../diagnostics/diagnostic.js';
import { freeId, placeName, repeatedIds } from '../repeated-ids.js';
import type { Rule, RuleContext } from '../rule.js';

/** An id names one thing: a section or task stands in one plan, a finding in one round, an entry once in its task. */
export const uniqueIds: Rule = function* (context) {
  yield* acrossPlans(context);
  yield* planVersions(context);
  yield* findings(context);
  yield* withinTask(context);
};

function* acrossPlans({ programme, locate }: RuleContext): Iterable<Diagnostic> {
  const taken = new Map<string, { readonly planId: string; readonly at: () => Location }>();
  for (const kind of ['plan', 'upstream'] as const) {
    for (const plan of kind === 'plan' ? programme.plans : programme.upstream) {
      for (const { id } of plan.nodes) {
        const at = () => locate(`${kind}:${plan.id}@${plan.version}`, id);
        const owner = taken.get(id);
        if (!owner) taken.set(id, { planId: plan.id, at });
        else if (owner.planId !== plan.id) {
          yield diagnostic('id-duplicate', at(), { id, other: placeName(owner.at()), free: freeId(id, taken) });
        }
      }
    }
  }
}

function* planVersions({ programme, locate }: RuleContext): Iterable<Diagnostic> {
  const seen = new Map<string, number>();
  for (const kind of ['plan', 'upstream'] as const) {
    for (const { id, version } of kind === 'plan' ? programme.plans : programme.upstream) {
      const record = `${kind}:${id}@${version}`;
      const count = (seen.get(record) ?? 0) + 1;
      seen.set(record, count);
      const other = kind === 'upstream' && seen.has(`plan:${id}@${version}`);
      if (count === 1 && !other) continue;
      const at = locate(count > 1 ? `${record}~${count}` : record, 'frontmatter.id');
      yield diagnostic('plan-version-duplicate', at, { id, version });
    }
  }
}

function* findings({ programme, locate }: RuleContext): Iterable<Diagnostic> {
  const taken = new Map<string, { readonly round: string; count: number }>();
  for (const { id, round } of programme.findings) {
    const first = taken.get(id);
    if (!first) {
      taken.set(id, { round, count: 1 });
      continue;
    }
    first.count += 1;
    const at = locate(`finding:${id}~${first.count}`);
    yield diagnostic('finding-duplicate', at, { id, other: `inspections/${first.round}/`, free: freeId(id, taken) });
  }
}

function* withinTask({ index, locate }: RuleContext): Iterable<Diagnostic> {
  for (const entries of index.entries.values()) {
    const inOrder = [...entries].sort((a, b) => compare(a.entry.date, b.entry.date));
    yield* repeatedIds(
      inOrder.map(({ log, entry, position }) => ({
        id: entry.id,
        at: () => locate(`log:${log.unit}/${log.task}`, `log/${position}/id`),
      })),
    );
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
