import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import { diagnostic } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../nearest.js';
import type { Rule, RuleContext } from '../rule.js';

/** Every id that a record names belongs to a record. A record whose file could not be used counts as one. */
export const knownReferences: Rule = function* (context) {
  for (const { record, path, id, code, among, unread } of references(context)) {
    if (id === undefined || among.has(id) || mayBeUnread(unread, id, context)) continue;
    const near = nearest(id, among.keys());
    yield diagnostic(code, context.locate(record, path), { actual: id, ...(near !== undefined && { near }) });
  }
};

/** An id of a record is held against the record's own name; what stands inside records may be in any that was not read. */
function mayBeUnread(kind: Reference['unread'], id: string, { unread }: RuleContext): boolean {
  if (unread.size === 0) return false;
  if (!kind.inside) return unread.has(`${kind.prefix}${id}`);
  return [...unread].some((name) => name.startsWith(kind.prefix) && name.endsWith(kind.suffix ?? ''));
}

interface Reference {
  readonly record: string;
  readonly path: string;
  readonly id: string | undefined;
  readonly code: DiagnosticCode;
  readonly among: ReadonlyMap<string, unknown> | ReadonlySet<string>;
  /** Names of unread records that may hold the id: by the id itself, or inside any of them. */
  readonly unread: { readonly prefix: string; readonly inside?: true; readonly suffix?: string };
}

/** What can be referred to: where it is looked up, and which unread records may hold it. */
function targets(index: RuleContext['index']) {
  return {
    unit: { code: 'unit-unknown', among: index.units, unread: { prefix: 'unit:' } },
    duty: { code: 'task-unknown', among: index.duties, unread: { prefix: 'plan:', inside: true } },
    node: { code: 'task-unknown', among: index.nodes, unread: { prefix: 'plan:', inside: true } },
    plan: { code: 'plan-unknown', among: index.plans, unread: { prefix: 'plan:' } },
    upperPlan: { code: 'plan-unknown', among: index.upperPlans, unread: { prefix: 'upstream:' } },
    clause: { code: 'clause-unknown', among: index.clauses, unread: { prefix: 'upstream:', inside: true } },
    theme: { code: 'theme-unknown', among: index.themes, unread: { prefix: 'programme', inside: true } },
    evidence: { code: 'evidence-unknown', among: index.evidence, unread: { prefix: 'evidence:' } },
    round: { code: 'round-unknown', among: index.rounds, unread: { prefix: 'round:' } },
    finding: { code: 'finding-unknown', among: index.findings, unread: { prefix: 'finding:' } },
  } as const satisfies Record<string, Pick<Reference, 'code' | 'among' | 'unread'>>;
}

function* references(context: RuleContext): Iterable<Reference> {
  yield* ofUnits(context);
  yield* ofPlans(context);
  yield* ofLogs(context);
  yield* ofInspections(context);
}

function* ofUnits({ programme, index }: RuleContext): Iterable<Reference> {
  const { unit } = targets(index);
  for (const one of programme.units) {
    const record = `unit:${one.id}`;
    yield { record, path: 'parent', id: one.parent, ...unit };
    yield { record, path: 'renamedTo', id: one.renamedTo, ...unit };
    for (const [at, id] of (one.members ?? []).entries()) yield { record, path: `members/${at}`, id, ...unit };
  }
}

function* ofPlans({ programme, index }: RuleContext): Iterable<Reference> {
  const { plan: known, upperPlan, theme, clause, duty } = targets(index);
  for (const plan of programme.plans) {
    const record = `plan:${plan.id}@${plan.version}`;
    yield { record, path: 'frontmatter.supersedes', id: plan.supersedes, ...known };
    for (const [at, id] of (plan.implements ?? []).entries()) {
      yield { record, path: `frontmatter.implements/${at}`, id, ...upperPlan };
    }
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
  const { unit, duty, evidence } = targets(index);
  for (const log of programme.progress) {
    const record = `log:${log.unit}/${log.task}`;
    yield { record, path: 'unit', id: log.unit, ...unit };
    yield { record, path: 'task', id: log.task, ...duty };
    const entry = {
      code: 'entry-unknown',
      among: new Set(index.entries.get(log.task)?.map((one) => one.entry.id)),
      unread: { prefix: 'log:', inside: true, suffix: `/${log.task}` },
    } as const;
    for (const [at, one] of log.log.entries()) {
      const path = `log/${at}`;
      yield { record, path: `${path}/of`, id: one.of, ...duty };
      for (const [n, id] of one.evidence.entries()) yield { record, path: `${path}/evidence/${n}`, id, ...evidence };
      if (one.kind === 'update') yield { record, path: `${path}/corrects`, id: one.corrects, ...entry };
      if (one.kind === 'verification') yield { record, path: `${path}/verifies`, id: one.verifies, ...entry };
      if (one.kind === 'extension') yield { record, path: `${path}/approvedBy`, id: one.approvedBy, ...unit };
    }
  }
}

function* ofInspections({ programme, index }: RuleContext): Iterable<Reference> {
  const { unit, node, duty, round: known, finding: earlier } = targets(index);
  for (const round of programme.inspections) {
    const record = `round:${round.id}`;
    yield { record, path: 'team', id: round.team, ...unit };
    for (const [at, id] of round.subjects.entries()) yield { record, path: `subjects/${at}`, id, ...unit };
    for (const [at, id] of round.scope.entries()) yield { record, path: `scope/${at}`, id, ...node };
  }
  for (const finding of programme.findings) {
    const record = `finding:${finding.id}`;
    yield { record, path: 'unit', id: finding.unit, ...unit };
    yield { record, path: 'round', id: finding.round, ...known };
    yield { record, path: 'target', id: finding.target, ...duty };
    yield { record, path: 'repeatOf', id: finding.repeatOf, ...earlier };
  }
}
