import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { LETTER_KIND } from '../../schemas/letter.js';
import type { Rule, RuleContext } from '../rule.js';

/** A promise of coverage ends after it begins, and escalation goes from the mildest letter to the gravest. */
export const promises: Rule = function* (context) {
  for (const [at, { from, to }] of context.programme.coverage.entries()) {
    if (to < from) yield diagnostic('dates-reversed', context.locate('programme', `coverage/${at}/to`), { from, to });
  }
  yield* escalation(context);
};

function* escalation({ programme, locate }: RuleContext): Iterable<Diagnostic> {
  for (const [at, { letter, afterDays }] of programme.escalation.entries()) {
    const before = programme.escalation[at - 1];
    if (!before) continue;
    const where = (field: string) => locate('programme', `escalation/${at}/${field}`);
    const { tokens } = LETTER_KIND;
    if (tokens.indexOf(letter) <= tokens.indexOf(before.letter)) {
      yield diagnostic('escalation-not-graver', where('letter'), { letter, letterBefore: before.letter });
    }
    if (afterDays <= before.afterDays) {
      yield diagnostic('escalation-not-later', where('afterDays'), { actual: afterDays, before: before.afterDays });
    }
  }
}
