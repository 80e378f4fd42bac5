import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rule } from '../rule.js';
import { sameBody } from '../same-body.js';

/** An inspection ends after it begins, and a repeated finding repeats an earlier one of the same unit. */
export const inspections: Rule = function* ({ programme, index, locate }) {
  for (const round of programme.inspections) {
    if (round.from !== undefined && round.to !== undefined && round.to < round.from) {
      yield diagnostic('dates-reversed', locate(`round:${round.id}`, 'to'), { from: round.from, to: round.to });
    }
  }
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
};
