import type { RuleContext } from '../rule.js';
import { eachOf, type Reference, referred } from './reference.js';

/** What promises of coverage, rounds, findings, cures and letters refer to. */
export function* inspectionReferences(context: RuleContext): Iterable<Reference> {
  yield* ofPromises(context);
  yield* ofRounds(context);
  yield* ofFindings(context);
  yield* ofCures(context);
  yield* ofLetters(context);
}

function* ofPromises({ programme, index }: RuleContext): Iterable<Reference> {
  const { unit, duty } = referred(index);
  const record = 'programme';
  for (const [at, promise] of programme.coverage.entries()) {
    yield* eachOf(record, `coverage/${at}/units`, promise.units, unit);
    yield { record, path: `coverage/${at}/task`, id: promise.task, ...duty };
  }
}

function* ofRounds({ programme, index }: RuleContext): Iterable<Reference> {
  const { unit, node, round: known, finding } = referred(index);
  for (const round of programme.inspections) {
    const record = `round:${round.id}`;
    yield { record, path: 'team', id: round.team, ...unit };
    yield { record, path: 'previous', id: round.previous, ...known };
    yield* eachOf(record, 'subjects', round.subjects, unit);
    yield* eachOf(record, 'scope', round.scope, node);
    for (const [at, { findings }] of round.proposals.entries()) {
      yield* eachOf(record, `proposals/${at}/findings`, findings, finding);
    }
  }
}

function* ofFindings({ programme, index }: RuleContext): Iterable<Reference> {
  const { unit, concern, round, finding: earlier } = referred(index);
  for (const finding of programme.findings) {
    const record = `finding:${finding.id}`;
    yield { record, path: 'unit', id: finding.unit, ...unit };
    yield { record, path: 'round', id: finding.round, ...round };
    yield { record, path: 'target', id: finding.target, ...concern };
    yield { record, path: 'repeatOf', id: finding.repeatOf, ...earlier };
  }
}

function* ofCures({ programme, index }: RuleContext): Iterable<Reference> {
  const { unit, finding, evidence } = referred(index);
  for (const cure of programme.rectifications) {
    const record = `rectification:${cure.finding}`;
    yield { record, path: 'lead', id: cure.lead, ...unit };
    yield* eachOf(record, 'supports', cure.supports, unit);
    for (const [at, { owner }] of cure.measures.entries()) {
      yield { record, path: `measures/${at}/owner`, id: owner, ...unit };
    }
  }
  for (const closure of programme.closures) {
    yield { record: `closure:${closure.finding}`, path: 'unit', id: closure.unit, ...unit };
  }
  for (const [kind, files] of [
    ['rectification', programme.rectifications],
    ['closure', programme.closures],
  ] as const) {
    for (const file of files) {
      const record = `${kind}:${file.finding}`;
      yield { record, path: 'finding', id: file.finding, ...finding };
      for (const [at, entry] of file.log.entries()) {
        yield { record, path: `log/${at}/unit`, id: entry.unit, ...unit };
        yield { record, path: `log/${at}/approvedBy`, id: entry.approvedBy, ...unit };
        yield* eachOf(record, `log/${at}/evidence`, entry.evidence, evidence);
      }
    }
  }
}

function* ofLetters({ programme, index }: RuleContext): Iterable<Reference> {
  const { unit, finding, duty } = referred(index);
  for (const letter of programme.letters) {
    const record = `letter:${letter.id}`;
    yield { record, path: 'from', id: letter.from, ...unit };
    yield { record, path: 'to', id: letter.to, ...unit };
    yield* eachOf(record, 'findings', letter.findings, finding);
    yield* eachOf(record, 'tasks', letter.tasks, duty);
  }
}
