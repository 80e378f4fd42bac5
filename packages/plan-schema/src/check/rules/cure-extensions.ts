import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rectification } from '../../schemas/rectification.js';
import type { Rule, RuleContext } from '../rule.js';
import { sameBody } from '../same-body.js';

/** An extension moves the deadline in force to a later day, and somebody other than the unit that cures agrees to it. */
export const cureExtensions: Rule = function* (context) {
  for (const cure of context.programme.rectifications) yield* extensions(cure, context);
};

function* extensions(cure: Rectification, { index, locate }: RuleContext): Iterable<Diagnostic> {
  let inForce = cure.deadline;
  for (const [position, entry] of cure.log.entries()) {
    if (entry.step !== 'extended') continue;
    const { from, to, approvedBy } = entry;
    const at = (field: string) => locate(`rectification:${cure.finding}`, `log/${position}/${field}`);
    if (inForce === undefined)
      yield diagnostic('cure-entry-incomplete', at('step'), { step: 'extended', field: 'deadline' });
    else if (from !== undefined && from !== inForce) {
      yield diagnostic('cure-extension-from', at('from'), { actual: from, expected: inForce });
    }
    if (from !== undefined && to !== undefined && to <= from)
      yield diagnostic('extension-not-later', at('to'), { from, to });
    if (approvedBy !== undefined && sameBody(approvedBy, cure.lead, index.units)) {
      yield diagnostic('extension-by-owner', at('approvedBy'), { unit: approvedBy });
    }
    inForce = to ?? inForce;
  }
}
