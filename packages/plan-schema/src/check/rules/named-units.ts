import { unitNames } from '../../assemble/unit-names.js';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../nearest.js';
import type { Plan } from '../../schemas/plan.js';
import type { Rule, RuleContext } from '../rule.js';

/** Every unit that a plan prints has a record, and where a plan names units for most of its tasks, every task has one. */
export const namedUnits: Rule = function* (context) {
  const { names } = unitNames(context.programme.units);
  // The name may be one of a record that was not read.
  const allKnown = ![...context.unread].some((record) => record.startsWith('unit:'));
  for (const plan of context.programme.plans) {
    if (allKnown) yield* unknownNames(plan, names, context);
    yield* tasksWithoutUnit(plan, context);
  }
};

function* unknownNames(plan: Plan, names: readonly string[], { locate }: RuleContext): Iterable<Diagnostic> {
  const record = `plan:${plan.id}@${plan.version}`;
  for (const node of plan.nodes) {
    for (const owner of [node, ...node.blocks]) {
      for (const [r, responsibility] of owner.responsibilities.entries()) {
        for (const [u, mention] of responsibility.units.entries()) {
          if (mention.unit !== undefined) continue;
          const at = locate(record, `${owner.id}/responsibilities/${r}/units/${u}`);
          const actual = mention.fullName ?? mention.name;
          const near = nearest(actual, names);
          yield diagnostic('unit-unknown', at, { actual, ...(near !== undefined && { near }) });
        }
      }
    }
  }
}

function* tasksWithoutUnit(plan: Plan, { locate }: RuleContext): Iterable<Diagnostic> {
  const owed = new Set<string>();
  for (const node of plan.nodes) {
    const named = [node, ...node.blocks].some(({ responsibilities }) => responsibilities.length > 0);
    if (named || (node.parent !== undefined && owed.has(node.parent))) owed.add(node.id);
  }
  const tasks = plan.nodes.filter(({ kind }) => kind === 'task');
  const without = tasks.filter(({ id }) => !owed.has(id));
  if (without.length * 2 >= tasks.length) return;
  for (const { id, title } of without) {
    yield diagnostic('task-without-unit', locate(`plan:${plan.id}@${plan.version}`, id), { id, title });
  }
}
