import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rule, RuleContext } from '../rule.js';

/** Deadlines lie behind the day their plan was issued, and an extension moves a deadline to a later day. */
export const deadlines: Rule = function* (context) {
  yield* beforeIssue(context);
  yield* extensions(context);
};

function* beforeIssue({ programme, locate }: RuleContext): Iterable<Diagnostic> {
  for (const plan of programme.plans) {
    if (plan.issuedOn === undefined) continue;
    const record = `plan:${plan.id}@${plan.version}`;
    for (const node of plan.nodes) {
      for (const owner of [node, ...node.blocks]) {
        for (const [at, deadline] of owner.deadlines.entries()) {
          if (deadline.kind !== 'date' || deadline.date >= plan.issuedOn) continue;
          const where = locate(record, `${owner.id}/deadlines/${at}`);
          yield diagnostic('deadline-before-issue', where, {
            actual: deadline.text,
            date: deadline.date,
            issuedOn: plan.issuedOn,
          });
        }
      }
    }
  }
}

function* extensions({ programme, index, locate }: RuleContext): Iterable<Diagnostic> {
  for (const log of programme.progress) {
    for (const [position, entry] of log.log.entries()) {
      if (entry.kind !== 'extension') continue;
      const at = (field: string) => locate(`log:${log.unit}/${log.task}`, `log/${position}/${field}`);
      if (entry.to <= entry.from) yield diagnostic('extension-not-later', at('to'), { from: entry.from, to: entry.to });
      if (entry.approvedBy === log.unit && owes(log.unit, log.task, index)) {
        yield diagnostic('extension-by-owner', at('approvedBy'), { unit: log.unit });
      }
    }
  }
}

function owes(unit: string, task: string, index: RuleContext['index']): boolean {
  const node = index.duties.get(task)?.task;
  return [node, ...(node?.blocks ?? [])].some((owner) =>
    owner?.responsibilities.some(({ role, units }) => role === 'lead' && units.some((one) => one.unit === unit)),
  );
}
