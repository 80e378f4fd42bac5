import { strictest } from '../disclose/strictest.js';
import type { Block } from '../schemas/block.js';
import type { Disclosure } from '../schemas/disclosure.js';
import type { Plan } from '../schemas/plan.js';
import type { Programme } from '../schemas/programme.js';
import type { ProgressLog } from '../schemas/progress-log.js';
import { type Disclosing, ofRecord } from './disclosing.js';

/** Marks of disclosure in plans, logs, rounds, findings and reports. */
export function* disclosingPlans(programme: Programme): Iterable<Disclosing> {
  for (const plan of programme.plans) yield* inPlan(plan, 'plan');
  for (const plan of programme.upstream) yield* inPlan(plan, 'upstream');
  for (const log of programme.progress) yield* inLog(log);
  for (const one of programme.inspections) yield ofRecord(`round:${one.id}`, one, 'summary', one.summary);
  for (const one of programme.findings) yield ofRecord(`finding:${one.id}`, one, 'statement', one.statement);
  for (const one of programme.reports) yield ofRecord(`report:${one.year}`, one, 'body', one.body);
}

function* inLog(log: ProgressLog): Iterable<Disclosing> {
  const record = `log:${log.unit}/${log.task}`;
  yield { record, path: 'disclosure', own: log.disclosure, around: 'public', reason: log.disclosureReason };
  for (const [at, entry] of log.log.entries()) {
    const field = entry.kind === 'extension' ? 'reason' : 'note';
    yield {
      record,
      path: `log/${at}/disclosure`,
      own: entry.disclosure,
      around: log.disclosure,
      reason: entry.disclosureReason ?? log.disclosureReason,
      text: { field, path: `log/${at}/${field}`, value: entry.kind === 'extension' ? entry.reason : entry.note },
    };
  }
}

/** Plans, tasks and parts give no reason of their own: the plan is a document, not a record of why it was drafted. */
function* inPlan(plan: Plan, kind: 'plan' | 'upstream'): Iterable<Disclosing> {
  const record = `${kind}:${plan.id}@${plan.version}`;
  const mark = (
    path: string,
    own: Disclosure | undefined,
    around: Disclosure,
    blocks: readonly Block[],
  ): Disclosing => {
    const value = blocks.map(({ text }) => text).join('');
    return { record, path, own, around, reason: '', text: { field: 'text', path, value } };
  };
  yield mark(
    'frontmatter.disclosure',
    plan.disclosure,
    'public',
    plan.nodes.flatMap(({ blocks }) => blocks),
  );
  // A plan that is withheld as a whole is reported once.
  const effective = new Map<string, Disclosure>();
  for (const { id, parent, disclosure, blocks } of plan.disclosure === 'public' ? plan.nodes : []) {
    const around = (parent !== undefined && effective.get(parent)) || 'public';
    const own = strictest(around, disclosure);
    effective.set(id, own);
    yield mark(`${id}/disclosure`, disclosure, around, blocks);
    for (const [at, block] of blocks.entries()) {
      if (block.disclosure !== undefined)
        yield mark(`${block.id ?? `${id}/blocks/${at}`}/disclosure`, block.disclosure, own, [block]);
    }
  }
}
