import { type Diagnostic, diagnostic, type Location } from '../../diagnostics/diagnostic.js';
import type { Closure } from '../../schemas/closure.js';
import type { Rule, RuleContext } from '../rule.js';
import { sameBody } from '../same-body.js';

/** Nobody verifies, notices or closes its own cure, and a finding is closed after its public notice has run. */
export const closures: Rule = function* (context) {
  const { programme, locate } = context;
  const cures = new Map(programme.rectifications.map((cure) => [cure.finding, cure]));
  const findings = new Map(programme.findings.map((finding) => [finding.id, finding]));
  for (const closure of programme.closures) {
    const cure = cures.get(closure.finding);
    const found = findings.get(closure.finding)?.unit;
    const curing = cure
      ? [cure.lead, ...cure.log.flatMap(({ unit }) => unit ?? [])]
      : found === undefined
        ? []
        : [found];
    const at = (path: string) => locate(`closure:${closure.finding}`, path);
    yield* byCuringUnit(closure, curing, context, at);
    yield* notices(closure, at);
  }
};

function* byCuringUnit(
  closure: Closure,
  curing: readonly string[],
  { index }: RuleContext,
  at: (path: string) => Location,
): Iterable<Diagnostic> {
  const written: [path: string, unit: string | undefined][] = [
    ['unit', closure.unit],
    ...closure.log.flatMap(({ unit, approvedBy }, position): [string, string | undefined][] => [
      [`log/${position}/unit`, unit],
      [`log/${position}/approvedBy`, approvedBy],
    ]),
  ];
  for (const [path, unit] of written) {
    if (unit !== undefined && curing.some((one) => sameBody(one, unit, index.units))) {
      yield diagnostic('closure-by-curing-unit', at(path), { unit });
    }
  }
}

function* notices({ log }: Closure, at: (path: string) => Location): Iterable<Diagnostic> {
  let ends: string | undefined;
  for (const [position, { step, date, from, to }] of log.entries()) {
    if (from !== undefined && to !== undefined && to < from) {
      yield diagnostic('dates-reversed', at(`log/${position}/to`), { from, to });
    }
    if (step === 'noticed') ends = to;
    else if (step === 'closed' && ends !== undefined && date < ends) {
      yield diagnostic('closed-during-notice', at(`log/${position}/date`), { actual: date, to: ends });
    }
  }
}
