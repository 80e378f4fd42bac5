import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { strictest } from '../../disclose/strictest.js';
import type { Disclosure } from '../../schemas/disclosure.js';
import type { Plan } from '../../schemas/plan.js';
import type { Rule, RuleContext } from '../rule.js';

/**
 * What is not public says why, is not loosened inside, and, when withheld, does not leave its text in the repository:
 * text that must not stand there belongs into the overlay folder.
 */
export const disclosures: Rule = function* (context) {
  for (const record of records(context)) {
    yield* judge(record, context);
  }
};

interface Disclosing {
  readonly record: string;
  /** Path in front of the field names: empty, or `log/3/`. */
  readonly path: string;
  readonly own: Disclosure | undefined;
  readonly around: Disclosure;
  readonly reason: string | undefined;
  /** The field that holds free text, and whether it is filled. */
  readonly text: readonly [field: string, value: string | undefined];
}

function* records({ programme }: RuleContext): Iterable<Disclosing> {
  yield* inPlans(programme.plans);
  for (const log of programme.progress) {
    const record = `log:${log.unit}/${log.task}`;
    yield {
      record,
      path: '',
      own: log.disclosure,
      around: 'public',
      reason: log.disclosureReason,
      text: ['log', undefined],
    };
    for (const [at, entry] of log.log.entries()) {
      const text = entry.kind === 'extension' ? undefined : entry.note;
      const reason = entry.disclosureReason ?? log.disclosureReason;
      yield { record, path: `log/${at}/`, own: entry.disclosure, around: log.disclosure, reason, text: ['note', text] };
    }
  }
  for (const one of programme.inspections) {
    yield {
      record: `round:${one.id}`,
      path: '',
      own: one.disclosure,
      around: 'public',
      reason: one.disclosureReason,
      text: ['summary', one.summary],
    };
  }
  for (const one of programme.findings) {
    yield {
      record: `finding:${one.id}`,
      path: '',
      own: one.disclosure,
      around: 'public',
      reason: one.disclosureReason,
      text: ['statement', one.statement],
    };
  }
  for (const one of programme.reports) {
    yield {
      record: `report:${one.year}`,
      path: '',
      own: one.disclosure,
      around: 'public',
      reason: one.disclosureReason,
      text: ['body', one.body || undefined],
    };
  }
}

/** Tasks and parts give no reason of their own: the plan is a document, not a record of why it was drafted. */
function* inPlans(plans: readonly Plan[]): Iterable<Disclosing> {
  for (const plan of plans) {
    const record = `plan:${plan.id}@${plan.version}`;
    for (const node of plan.nodes) {
      const text = node.blocks.map((block) => block.text).join('') || undefined;
      yield { record, path: `${node.id}/`, own: node.disclosure, around: 'public', reason: '', text: ['blocks', text] };
      for (const block of node.blocks) {
        if (block.disclosure === undefined) continue;
        const around = node.disclosure ?? 'public';
        yield {
          record,
          path: `${block.id}/`,
          own: block.disclosure,
          around,
          reason: '',
          text: ['text', block.text || undefined],
        };
      }
    }
  }
}

function* judge(one: Disclosing, { locate, overlaid }: RuleContext): Iterable<Diagnostic> {
  const { record, path, own, around, reason, text } = one;
  const effective = strictest(around, own);
  if (own !== undefined && effective !== own) {
    yield diagnostic('disclosure-looser', locate(record, `${path}disclosure`), { actual: own, around });
  }
  if (effective !== 'public' && reason === undefined && (path === '' || own !== undefined)) {
    yield diagnostic('disclosure-reason-missing', locate(record, `${path}disclosure`), { actual: effective });
  }
  const [field, value] = text;
  if (effective === 'withheld' && value !== undefined && !overlaid.has(record)) {
    yield diagnostic('withheld-text-in-repository', locate(record, `${path}${field}`), { field });
  }
}
