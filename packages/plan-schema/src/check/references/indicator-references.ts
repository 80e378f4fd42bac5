import type { RuleContext } from '../rule.js';
import { eachOf, type Reference, referred } from './reference.js';

/** What catalogues, observations, schemes and assessments refer to. */
export function* indicatorReferences(context: RuleContext): Iterable<Reference> {
  yield* ofCatalogues(context);
  yield* ofObservations(context);
  yield* ofSchemes(context);
  yield* ofAssessments(context);
}

function* ofCatalogues({ programme, index }: RuleContext): Iterable<Reference> {
  const { unit, duty, plan, indicator } = referred(index);
  for (const catalogue of programme.catalogues) {
    const record = `catalogue:${catalogue.id}`;
    const above = { ...indicator, among: new Set(catalogue.indicators.map(({ id }) => id)) };
    yield { record, path: 'plan', id: catalogue.plan, ...plan };
    for (const [at, one] of catalogue.indicators.entries()) {
      const path = `indicators/${at}`;
      yield { record, path: `${path}/parent`, id: one.parent, ...above };
      yield { record, path: `${path}/owner`, id: one.owner, ...unit };
      yield* eachOf(record, `${path}/coverage`, one.coverage, unit);
      yield* eachOf(record, `${path}/tasks`, one.tasks, duty);
    }
  }
}

function* ofObservations({ programme, index }: RuleContext): Iterable<Reference> {
  const { unit, evidence, indicator } = referred(index);
  for (const { year, indicator: id, log } of programme.observations) {
    const record = `observations:${year}/${id}`;
    const earlier = {
      code: 'entry-unknown',
      among: new Set(log.map((one) => one.id)),
      unread: { prefixes: [] },
    } as const;
    yield { record, path: 'indicator', id, ...indicator };
    for (const [at, entry] of log.entries()) {
      const path = `log/${at}`;
      if (entry.kind === 'withdrawal') {
        yield { record, path: `${path}/withdraws`, id: entry.withdraws, ...earlier };
        continue;
      }
      yield { record, path: `${path}/unit`, id: entry.unit, ...unit };
      yield { record, path: `${path}/corrects`, id: entry.corrects, ...earlier };
      yield* eachOf(record, `${path}/evidence`, entry.evidence, evidence);
      if (entry.kind === 'value') yield* eachOf(record, `${path}/covered`, entry.covered, unit);
    }
  }
}

function* ofSchemes({ programme, index }: RuleContext): Iterable<Reference> {
  const { unit, duty, catalogue, indicator } = referred(index);
  for (const scheme of programme.schemes) {
    const record = `scheme:${scheme.id}`;
    yield { record, path: 'catalogue', id: scheme.catalogue, ...catalogue };
    yield* eachOf(record, 'units', scheme.units, unit);
    for (const [n, { items }] of scheme.parts.entries()) {
      const above = {
        code: 'item-unknown',
        among: new Set(items.map(({ id }) => id)),
        unread: { prefixes: [] },
      } as const;
      for (const [at, item] of items.entries()) {
        const path = `parts/${n}/items/${at}`;
        yield { record, path: `${path}/parent`, id: item.parent, ...above };
        yield { record, path: `${path}/indicator`, id: item.indicator, ...indicator };
        if (item.rule?.kind === 'milestone') yield* eachOf(record, `${path}/rule/tasks`, item.rule.tasks, duty);
      }
    }
  }
}

function* ofAssessments({ programme, index }: RuleContext): Iterable<Reference> {
  const { unit, scheme, finding, evidence } = referred(index);
  for (const assessment of programme.assessments) {
    const record = `assessment:${assessment.year}/${assessment.unit}`;
    yield { record, path: 'unit', id: assessment.unit, ...unit };
    yield { record, path: 'scheme', id: assessment.scheme, ...scheme };
    yield { record, path: 'verifiedBy', id: assessment.verifiedBy, ...unit };
    for (const [at, item] of assessment.items.entries()) {
      yield* eachOf(record, `items/${at}/evidence`, item.evidence, evidence);
    }
    for (const [at, event] of assessment.events.entries()) {
      yield* eachOf(record, `events/${at}/findings`, event.findings, finding);
      yield* eachOf(record, `events/${at}/evidence`, event.evidence, evidence);
    }
  }
}
