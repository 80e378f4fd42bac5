import type { RuleContext } from '../rule.js';
import { eachOf, type Reference, referred } from './reference.js';

/** What units, plans, traces and logs refer to. */
export function* planReferences(context: RuleContext): Iterable<Reference> {
  yield* ofUnits(context);
  yield* ofPlans(context);
  yield* ofLogs(context);
}

function* ofUnits({ programme, index }: RuleContext): Iterable<Reference> {
  const { unit } = referred(index);
  for (const one of programme.units) {
    const record = `unit:${one.id}`;
    yield { record, path: 'parent', id: one.parent, ...unit };
    yield { record, path: 'renamedTo', id: one.renamedTo, ...unit };
    yield* eachOf(record, 'members', one.members, unit);
  }
}

function* ofPlans({ programme, index }: RuleContext): Iterable<Reference> {
  const { plan: known, upperPlan, theme, clause, duty } = referred(index);
  for (const plan of programme.plans) {
    const record = `plan:${plan.id}@${plan.version}`;
    yield { record, path: 'frontmatter.supersedes', id: plan.supersedes, ...known };
    yield* eachOf(record, 'frontmatter.implements', plan.implements, upperPlan);
    for (const node of plan.nodes) {
      yield { record, path: `${node.id}/theme`, id: node.theme, ...theme };
      for (const owner of [node, ...node.blocks]) {
        for (const [at, link] of owner.implements.entries()) {
          yield { record, path: `${owner.id}/implements/${at}`, id: link.clause, ...clause };
        }
      }
    }
  }
  for (const trace of programme.traces) {
    const record = `trace:${trace.plan}`;
    yield { record, path: 'plan', id: trace.plan, ...known };
    for (const [at, link] of trace.links.entries()) {
      yield { record, path: `links/${at}/from`, id: link.from, ...duty };
      yield { record, path: `links/${at}/clause`, id: link.clause, ...clause };
    }
  }
}

function* ofLogs({ programme, index }: RuleContext): Iterable<Reference> {
  const { unit, duty, evidence } = referred(index);
  for (const log of programme.progress) {
    const record = `log:${log.unit}/${log.task}`;
    yield { record, path: 'unit', id: log.unit, ...unit };
    yield { record, path: 'task', id: log.task, ...duty };
    const entry = {
      code: 'entry-unknown',
      among: new Set(index.entries.get(log.task)?.map((one) => one.entry.id)),
      unread: { prefixes: ['log:'], inside: true, suffix: `/${log.task}` },
    } as const;
    for (const [at, one] of log.log.entries()) {
      const path = `log/${at}`;
      yield { record, path: `${path}/of`, id: one.of, ...duty };
      yield* eachOf(record, `${path}/evidence`, one.evidence, evidence);
      if (one.kind === 'update') yield { record, path: `${path}/corrects`, id: one.corrects, ...entry };
      if (one.kind === 'verification') yield { record, path: `${path}/verifies`, id: one.verifies, ...entry };
      if (one.kind === 'extension') yield { record, path: `${path}/approvedBy`, id: one.approvedBy, ...unit };
    }
  }
}
