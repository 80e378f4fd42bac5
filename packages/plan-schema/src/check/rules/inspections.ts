import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rule, RuleContext } from '../rule.js';
import { sameBody } from '../same-body.js';

/**
 * An inspection ends after it begins, a look-back looks back at an earlier one, a report counts no fewer findings than are
 * on record, and a repeated finding repeats an earlier one of the same unit.
 */
export const inspections: Rule = function* (context) {
  yield* rounds(context);
  yield* repeats(context);
};

function* rounds({ programme, index, locate }: RuleContext): Iterable<Diagnostic> {
  const recorded = new Map<string, number>();
  for (const { round } of programme.findings) recorded.set(round, (recorded.get(round) ?? 0) + 1);
  for (const round of programme.inspections) {
    const { id, from, to, previous, found } = round;
    const at = (field: string) => locate(`round:${id}`, field);
    if (from !== undefined && to !== undefined && to < from) yield diagnostic('dates-reversed', at('to'), { from, to });
    if (round.kind === 'look-back' && previous === undefined)
      yield diagnostic('look-back-without-previous', at('kind'));
    const earlier = previous === undefined ? undefined : index.rounds.get(previous);
    if (earlier && (earlier.id === id || (earlier.from ?? '') > (from ?? '9999'))) {
      yield diagnostic('previous-not-earlier', at('previous'), { actual: earlier.id });
    }
    const count = recorded.get(id) ?? 0;
    if (found !== undefined && found < count) yield diagnostic('found-too-few', at('found'), { actual: found, count });
  }
}

function* repeats({ programme, index, locate }: RuleContext): Iterable<Diagnostic> {
  const findings = new Map(programme.findings.map((finding) => [finding.id, finding]));
  for (const finding of programme.findings) {
    const earlier = finding.repeatOf === undefined ? undefined : findings.get(finding.repeatOf);
    if (!earlier) continue;
    const date = index.foundOn(earlier) ?? '?';
    const tooLate = date >= (index.foundOn(finding) ?? '9999');
    if (earlier !== finding && !tooLate && sameBody(earlier.unit, finding.unit, index.units)) continue;
    const at = locate(`finding:${finding.id}`, 'repeatOf');
    yield diagnostic('repeat-not-earlier', at, { actual: earlier.id, date, unit: earlier.unit ?? '?' });
  }
}
