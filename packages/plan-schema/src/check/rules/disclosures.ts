import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { strictest } from '../../disclose/strictest.js';
import type { Disclosing } from '../disclosing.js';
import { disclosingPlans } from '../disclosing-plans.js';
import { disclosingTracked } from '../disclosing-tracked.js';
import type { Rule, RuleContext } from '../rule.js';

/**
 * What is not public says why, is not loosened inside, and, when withheld, does not leave its text in the repository:
 * text that must not stand there belongs into the overlay folder.
 */
export const disclosures: Rule = function* (context) {
  for (const one of disclosingPlans(context.programme)) yield* judge(one, context);
  for (const one of disclosingTracked(context.programme)) yield* judge(one, context);
};

function* judge(one: Disclosing, { locate, overlaid }: RuleContext): Iterable<Diagnostic> {
  const { record, path, own, around, reason, text } = one;
  const effective = strictest(around, own);
  if (own !== undefined && effective !== own) {
    yield diagnostic('disclosure-looser', locate(record, path), { disclosure: own, around });
  }
  if (own !== undefined && effective !== 'public' && reason === undefined) {
    yield diagnostic('disclosure-reason-missing', locate(record, path), { disclosure: effective });
  }
  if (text?.value && effective === 'withheld' && !overlaid.has(record)) {
    yield diagnostic('withheld-text-in-repository', locate(record, text.path), { field: text.field });
  }
}
