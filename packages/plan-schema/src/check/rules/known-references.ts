import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import { diagnostic } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../nearest.js';
import type { Rule, RuleContext } from '../rule.js';

/** Every id that a record names belongs to a record. */
export const knownReferences: Rule = function* (context) {
  for (const { record, path, id, code, among } of references(context)) {
    if (id === undefined || among.has(id)) continue;
    const near = nearest(id, among.keys());
    yield diagnostic(code, context.locate(record, path), { actual: id, near: near ?? '…' });
  }
};

interface Reference {
  readonly record: string;
  readonly path: string;
  readonly id: string | undefined;
  readonly code: DiagnosticCode;
  readonly among: ReadonlyMap<string, unknown> | ReadonlySet<string>;
}

function* references(context: RuleContext): Iterable<Reference> {
  yield* ofUnits(context);
  yield* ofPlans(context);
  yield* ofLogs(context);
  yield* ofInspections(context);
}

function* ofUnits({ programme, index }: RuleContext): Iterable<Reference> {
  const unit = { code: 'unit-unknown', among: index.units } as const;
  for (const one of programme.units) {
    const record = `unit:${one.id}`;
    yield { record, path: 'parent', id: one.parent, ...unit };
    yield { record, path: 'renamedTo', id: one.renamedTo, ...unit };
    for (const [at, id] of (one.members ?? []).entries()) yield { record, path: `members/${at}`, id, ...unit };
  }
}

function* ofPlans({ programme, index }: RuleContext): Iterable<Reference> {
  for (const plan of programme.plans) {
    const record = `plan:${plan.id}@${plan.version}`;
    yield { record, path: 'frontmatter.supersedes', id: plan.supersedes, code: 'plan-unknown', among: index.plans };
    for (const id of plan.implements ?? []) {
      yield { record, path: 'frontmatter.implements', id, code: 'plan-unknown', among: index.upperPlans };
    }
    for (const node of plan.nodes) {
      yield { record, path: node.id, id: node.theme, code: 'theme-unknown', among: index.themes };
      for (const owner of [node, ...node.blocks]) {
        for (const [at, { clause }] of owner.implements.entries()) {
          yield {
            record,
            path: `${owner.id}/implements/${at}`,
            id: clause,
            code: 'clause-unknown',
            among: index.clauses,
          };
        }
      }
    }
  }
  for (const trace of programme.traces) {
    for (const [at, link] of trace.links.entries()) {
      yield {
        record: `trace:${trace.plan}`,
        path: `links/${at}/from`,
        id: link.from,
        code: 'task-unknown',
        among: index.duties,
      };
    }
  }
}

function* ofLogs({ programme, index }: RuleContext): Iterable<Reference> {
  for (const log of programme.progress) {
    const record = `log:${log.unit}/${log.task}`;
    yield { record, path: 'unit', id: log.unit, code: 'unit-unknown', among: index.units };
    yield { record, path: 'task', id: log.task, code: 'task-unknown', among: index.duties };
    const entries = new Set(index.entries.get(log.task)?.map(({ entry }) => entry.id));
    for (const [at, entry] of log.log.entries()) {
      const path = `log/${at}`;
      yield { record, path: `${path}/of`, id: entry.of, code: 'task-unknown', among: index.duties };
      for (const [n, id] of entry.evidence.entries()) {
        yield { record, path: `${path}/evidence/${n}`, id, code: 'evidence-unknown', among: index.evidence };
      }
      if (entry.kind === 'update')
        yield { record, path: `${path}/corrects`, id: entry.corrects, code: 'entry-unknown', among: entries };
      if (entry.kind === 'verification')
        yield { record, path: `${path}/verifies`, id: entry.verifies, code: 'entry-unknown', among: entries };
      if (entry.kind === 'extension')
        yield { record, path: `${path}/approvedBy`, id: entry.approvedBy, code: 'unit-unknown', among: index.units };
    }
  }
}

function* ofInspections({ programme, index }: RuleContext): Iterable<Reference> {
  const unit = { code: 'unit-unknown', among: index.units } as const;
  for (const round of programme.inspections) {
    const record = `round:${round.id}`;
    yield { record, path: 'team', id: round.team, ...unit };
    for (const [at, id] of round.subjects.entries()) yield { record, path: `subjects/${at}`, id, ...unit };
    for (const [at, id] of round.scope.entries()) {
      yield { record, path: `scope/${at}`, id, code: 'task-unknown', among: index.nodes };
    }
  }
  for (const finding of programme.findings) {
    const record = `finding:${finding.id}`;
    yield { record, path: 'unit', id: finding.unit, ...unit };
    yield { record, path: 'round', id: finding.round, code: 'round-unknown', among: index.rounds };
    yield { record, path: 'target', id: finding.target, code: 'task-unknown', among: index.duties };
    yield { record, path: 'repeatOf', id: finding.repeatOf, code: 'finding-unknown', among: index.findings };
  }
}
