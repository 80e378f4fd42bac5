import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ObservationLog } from '../../schemas/observation.js';
import { type GivenId, repeatedIds } from '../repeated-ids.js';
import type { Rule, RuleContext } from '../rule.js';

/**
 * Ids of indicators, proposals, items of a scheme and entries name one thing. An indicator shares its names with sections and
 * tasks, since a finding may concern either; a proposal shares them with findings.
 */
export const uniqueTrackedIds: Rule = function* (context) {
  yield* indicators(context);
  yield* proposals(context);
  yield* promises(context);
  yield* withinSchemes(context);
  yield* observations(context);
  yield* cures(context);
};

function* indicators({ programme, index, locate }: RuleContext): Iterable<Diagnostic> {
  const nodes = new Map<string, GivenId>();
  for (const plan of programme.plans) {
    const record = `plan:${plan.id}@${plan.version}`;
    for (const id of plan.nodes.flatMap((node) => [node.id, ...node.blocks.flatMap((block) => block.id ?? [])])) {
      // Only names that an indicator takes as well matter; what plans share among themselves is told elsewhere.
      if (index.indicators.has(id) && !nodes.has(id)) nodes.set(id, { id, at: () => locate(record, id) });
    }
  }
  const given = programme.catalogues.flatMap((catalogue) =>
    catalogue.indicators.map(({ id }, at) => ({
      id,
      at: () => locate(`catalogue:${catalogue.id}`, `indicators/${at}/id`),
    })),
  );
  yield* repeatedIds([...nodes.values(), ...given]);
}

function* proposals({ programme, locate }: RuleContext): Iterable<Diagnostic> {
  const findings = new Map(
    programme.findings.map(({ id }) => [id, { id, at: () => locate(`finding:${id}`, 'id') }] as const),
  );
  const given = programme.inspections.flatMap((round) =>
    round.proposals.map(({ id }, at) => ({ id, at: () => locate(`round:${round.id}`, `proposals/${at}/id`) })),
  );
  yield* repeatedIds([...findings.values(), ...given]);
}

function promises({ programme, locate }: RuleContext): Iterable<Diagnostic> {
  return repeatedIds(
    programme.coverage.map(({ id }, at) => ({ id, at: () => locate('programme', `coverage/${at}/id`) })),
  );
}

function* withinSchemes({ programme, locate }: RuleContext): Iterable<Diagnostic> {
  for (const { id: scheme, parts, adjustments, vetoes } of programme.schemes) {
    const listed = (path: string, records: readonly { readonly id: string }[]): GivenId[] =>
      records.map(({ id }, at) => ({ id, at: () => locate(`scheme:${scheme}`, `${path}/${at}/id`) }));
    yield* repeatedIds([
      ...listed('parts', parts),
      ...parts.flatMap(({ items }, at) => listed(`parts/${at}/items`, items)),
      ...listed('adjustments', adjustments),
      ...listed('vetoes', vetoes),
    ]);
  }
}

function* observations({ programme, locate }: RuleContext): Iterable<Diagnostic> {
  const byIndicator = new Map<string, ObservationLog[]>();
  for (const file of programme.observations) {
    const files = byIndicator.get(file.indicator);
    if (files) files.push(file);
    else byIndicator.set(file.indicator, [file]);
  }
  for (const files of byIndicator.values()) {
    yield* repeatedIds(
      files.flatMap(({ year, indicator, log }) => entriesOf(`observations:${year}/${indicator}`, log, locate)),
    );
  }
}

/** A finding has one cure and one closure, whose entries share their ids. Folders cannot hold two, other sources can. */
function* cures({ programme, locate }: RuleContext): Iterable<Diagnostic> {
  const entries = new Map<string, GivenId[]>();
  for (const [kind, files] of [
    ['rectification', programme.rectifications],
    ['closure', programme.closures],
  ] as const) {
    yield* repeatedIds(files.map(({ finding: id }) => ({ id, at: () => locate(`${kind}:${id}`, 'finding') })));
    for (const { finding, log } of files) {
      const given = entriesOf(`${kind}:${finding}`, log, locate);
      entries.set(finding, [...(entries.get(finding) ?? []), ...given]);
    }
  }
  for (const given of entries.values()) yield* repeatedIds(given);
}

function entriesOf(record: string, log: readonly { readonly id: string }[], locate: RuleContext['locate']): GivenId[] {
  return log.map(({ id }, at) => ({ id, at: () => locate(record, `log/${at}/id`) }));
}
