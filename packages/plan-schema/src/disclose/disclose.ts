import { clauseIds, clauseRefs, dutyIds } from '../plan-ids.js';
import type { Block } from '../schemas/block.js';
import type { Plan } from '../schemas/plan.js';
import { type Programme, ProgrammeSchema } from '../schemas/programme.js';
import type { CoveragePromise } from '../schemas/programme-file.js';
import type { UpperLink } from '../schemas/upper-link.js';
import type { Admitted } from './admitted.js';
import { openSchemes, publicAssessments, publicScheme } from './public-assessments.js';
import { publicCures } from './public-cures.js';
import { openCatalogues, publicCatalogue, publicObservations } from './public-indicators.js';
import { openFindings, publicFinding, publicLetters, publicRound } from './public-inspections.js';
import { publicLogs } from './public-log.js';
import { disclosureMarks, publicPlan } from './public-plan.js';
import { publishable } from './publishable.js';
import { type Audience, type DeepReadonly, type Published, seal, sealFrozen } from './published.js';
import { strictest } from './strictest.js';
import { Tally } from './tally.js';

/**
 * The edition of a programme for an audience: the only door to anything published. The public edition keeps records
 * whose disclosure is public and, of those, fields that the schemas mark for publication; references into what is left
 * out are dropped; both are counted. The internal edition keeps everything.
 */
export function disclose<A extends Audience>(programme: Programme, audience: A): Published<A> {
  if (audience === 'internal') {
    return seal(programme, { audience, removed: {}, droppedReferences: 0 });
  }
  const tally = new Tally();
  const open = publicRecords(programme, tally);
  const marked = publishable(ProgrammeSchema, open) as DeepReadonly<Programme>;
  return sealFrozen(marked, { audience, ...tally.result() });
}

function publicRecords(programme: Programme, tally: Tally): Programme {
  const open = { plans: publicPlans(programme.plans, tally), upstream: publicPlans(programme.upstream, tally) };
  const planIds = new Set([...open.plans, ...open.upstream].map(({ id }) => id));
  const leftOut = new Set(
    [...programme.plans, ...programme.upstream].flatMap(({ id }) => (planIds.has(id) ? [] : [id])),
  );
  const clauses = clauseRefs(open.upstream);
  const withKnownReferences = (plan: Plan) => withKnownClauses(withoutPlans(plan, leftOut, tally), clauses, tally);
  const plans = open.plans.map(withKnownReferences);
  const upstream = open.upstream.map(withKnownReferences);
  const evidence = programme.evidence.filter((one) => tally.admits('evidence', one.disclosure));
  const inspections = programme.inspections.filter((one) => tally.admits('inspection', one.disclosure));
  const rounds = idsOf(inspections);
  const findings = openFindings(programme.findings, rounds, tally);
  const catalogues = openCatalogues(programme.catalogues, tally);
  const schemes = openSchemes(programme.schemes, tally);
  const admitted: Admitted = {
    duties: dutyIds(plans),
    clauses: clauseIds(plans),
    plans: planIds,
    evidence: idsOf(evidence),
    rounds,
    findings: idsOf(findings),
    indicators: idsOf(catalogues.flatMap(({ indicators }) => indicators)),
    catalogues: idsOf(catalogues),
    schemes: idsOf(schemes),
  };
  return {
    ...programme,
    coverage: programme.coverage.map((promise) => publicPromise(promise, admitted, tally)),
    plans,
    upstream,
    evidence,
    progress: publicLogs(programme.progress, admitted, tally),
    inspections: inspections.map((one) => publicRound(one, admitted, tally)),
    findings: findings.map((one) => publicFinding(one, admitted, tally)),
    rectifications: publicCures(programme.rectifications, 'rectification', admitted, tally),
    closures: publicCures(programme.closures, 'closure', admitted, tally),
    letters: publicLetters(programme.letters, admitted, tally),
    catalogues: catalogues.map((one) => publicCatalogue(one, admitted, tally)),
    observations: publicObservations(programme.observations, admitted, tally),
    schemes: schemes.map((one) => publicScheme(one, admitted, tally)),
    assessments: publicAssessments(programme.assessments, admitted, tally),
    reports: programme.reports.filter((one) => tally.admits('report', one.disclosure)),
    traces: programme.traces
      .filter((trace) => tally.keepsReference(!leftOut.has(trace.plan)))
      .map((trace) => ({
        ...trace,
        links: trace.links.filter((link) =>
          tally.keepsReference(admitted.duties.has(link.from) && clauses.has(link.clause)),
        ),
      })),
  };
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

function publicPromise(promise: CoveragePromise, { duties }: Admitted, tally: Tally): CoveragePromise {
  const { task, ...rest } = promise;
  return { ...rest, ...(task !== undefined && tally.keepsReference(duties.has(task)) && { task }) };
}

function publicPlans(plans: readonly Plan[], tally: Tally): Plan[] {
  const marks = disclosureMarks(plans);
  return plans
    .filter((plan) => tally.admits('plan', strictest(plan.disclosure)))
    .map((plan) => publicPlan(plan, marks, tally));
}

function withoutPlans(plan: Plan, leftOut: ReadonlySet<string>, tally: Tally): Plan {
  const { supersedes, implements: carriedOut, ...rest } = plan;
  return {
    ...rest,
    ...(supersedes !== undefined && tally.keepsReference(!leftOut.has(supersedes)) ? { supersedes } : {}),
    ...(carriedOut && { implements: carriedOut.filter((id) => tally.keepsReference(!leftOut.has(id))) }),
  };
}

function withKnownClauses(plan: Plan, known: ReadonlyMap<string, unknown>, tally: Tally): Plan {
  const keep = (links: readonly UpperLink[]) => links.filter((link) => tally.keepsReference(known.has(link.clause)));
  const inBlocks = (blocks: readonly Block[]) =>
    blocks.map((block) => ({ ...block, implements: keep(block.implements) }));
  return {
    ...plan,
    notice: inBlocks(plan.notice),
    preamble: inBlocks(plan.preamble),
    nodes: plan.nodes.map((node) => ({ ...node, implements: keep(node.implements), blocks: inBlocks(node.blocks) })),
    closing: inBlocks(plan.closing),
  };
}
