import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import type { ProgrammeIndex } from '../programme-index.js';

/** What can be referred to: where it is looked up, and which unread records may hold it. */
export interface Referred {
  readonly code: DiagnosticCode;
  readonly among: ReadonlyMap<string, unknown> | ReadonlySet<string>;
  /** Kinds of records that may hold the id: as their own, or `inside`, with names that end in `suffix`. */
  readonly unread: { readonly prefixes: readonly string[]; readonly inside?: true; readonly suffix?: string };
}

/** One id that a record names. */
export interface Reference extends Referred {
  readonly record: string;
  readonly path: string;
  readonly id: string | undefined;
}

/** Everything that records refer to by id. */
export function referred(index: ProgrammeIndex) {
  const own = (prefix: string) => ({ prefixes: [prefix] });
  const inside = (...prefixes: string[]) => ({ prefixes, inside: true }) as const;
  return {
    unit: { code: 'unit-unknown', among: index.units, unread: own('unit:') },
    duty: { code: 'task-unknown', among: index.duties, unread: inside('plan:') },
    node: { code: 'task-unknown', among: index.nodes, unread: inside('plan:') },
    concern: { code: 'target-unknown', among: index.concerns, unread: inside('plan:', 'catalogue:') },
    plan: { code: 'plan-unknown', among: index.plans, unread: own('plan:') },
    upperPlan: { code: 'plan-unknown', among: index.upperPlans, unread: own('upstream:') },
    clause: { code: 'clause-unknown', among: index.clauses, unread: inside('upstream:') },
    theme: { code: 'theme-unknown', among: index.themes, unread: inside('programme') },
    evidence: { code: 'evidence-unknown', among: index.evidence, unread: own('evidence:') },
    round: { code: 'round-unknown', among: index.rounds, unread: own('round:') },
    finding: { code: 'finding-unknown', among: index.findings, unread: own('finding:') },
    indicator: { code: 'indicator-unknown', among: index.indicators, unread: inside('catalogue:') },
    catalogue: { code: 'catalogue-unknown', among: index.catalogues, unread: own('catalogue:') },
    scheme: { code: 'scheme-unknown', among: index.schemes, unread: own('scheme:') },
  } as const satisfies Record<string, Referred>;
}

/** References of a list, each at its place in it. */
export function* eachOf(
  record: string,
  path: string,
  ids: readonly string[] | undefined,
  to: Referred,
): Iterable<Reference> {
  for (const [at, id] of (ids ?? []).entries()) yield { record, path: `${path}/${at}`, id, ...to };
}
