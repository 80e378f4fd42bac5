import { clauseRefs, dutyIds } from '../plan-ids.js';
import type { Block } from '../schemas/block.js';
import type { Finding } from '../schemas/finding.js';
import type { Plan } from '../schemas/plan.js';
import { type Programme, ProgrammeSchema } from '../schemas/programme.js';
import type { UpperLink } from '../schemas/upper-link.js';
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
  const duties = dutyIds(plans);
  const progress = publicLogs(programme.progress, { duties, evidence: new Set(evidence.map(({ id }) => id)) }, tally);
  const inspections = programme.inspections.filter((one) => tally.admits('inspection', one.disclosure));
  const rounds = new Set(inspections.map(({ id }) => id));
  const nodeIds = new Set(plans.flatMap((plan) => plan.nodes.map(({ id }) => id)));
  return {
    ...programme,
    plans,
    upstream,
    evidence,
    progress,
    inspections: inspections.map((round) => ({
      ...round,
      scope: round.scope.filter((id) => tally.keepsReference(nodeIds.has(id))),
    })),
    findings: publicFindings(programme.findings, rounds, duties, tally),
    rectifications: [],
    closures: [],
    letters: [],
    catalogues: [],
    observations: [],
    schemes: [],
    assessments: [],
    reports: programme.reports.filter((one) => tally.admits('report', one.disclosure)),
    traces: programme.traces
      .filter((trace) => tally.keepsReference(!leftOut.has(trace.plan)))
      .map((trace) => ({
        ...trace,
        links: trace.links.filter((link) => tally.keepsReference(duties.has(link.from) && clauses.has(link.clause))),
      })),
  };
}

function publicPlans(plans: readonly Plan[], tally: Tally): Plan[] {
  const marks = disclosureMarks(plans);
  return plans
    .filter((plan) => tally.admits('plan', strictest(plan.disclosure)))
    .map((plan) => publicPlan(plan, marks, tally));
}

function publicFindings(
  findings: readonly Finding[],
  rounds: ReadonlySet<string>,
  duties: ReadonlySet<string>,
  tally: Tally,
): Finding[] {
  const open = findings
    .filter((one) => tally.keepsReference(rounds.has(one.round)))
    .filter((one) => tally.admits('finding', one.disclosure));
  const ids = new Set(open.map(({ id }) => id));
  return open.map((finding) => {
    const { target, repeatOf, ...rest } = finding;
    return {
      ...rest,
      ...(target !== undefined && tally.keepsReference(duties.has(target)) ? { target } : {}),
      ...(repeatOf !== undefined && tally.keepsReference(ids.has(repeatOf)) ? { repeatOf } : {}),
    };
  });
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
