import { type Diagnostic, diagnostic, type Location } from '../../diagnostics/diagnostic.js';
import type { Indicator } from '../../schemas/indicator.js';
import type { Observation } from '../../schemas/observation.js';
import { compareDecimals, isPrintedQuotient } from '../exact-decimal.js';
import type { Rule, RuleContext } from '../rule.js';
import { bodyOf } from '../same-body.js';
import { type SingleUnits, singleUnits } from '../single-units.js';

type Value = Extract<Observation, { kind: 'value' }>;
type At = (field: string) => Location;

/** A share is what its numbers make, and that of a coverage indicator what its list of covered units makes. */
export const shares: Rule = function* ({ programme, index, locate }) {
  const covering = new Map<Indicator, SingleUnits>();
  for (const { year, indicator: id, log } of programme.observations) {
    const indicator = index.indicators.get(id)?.indicator;
    for (const [position, entry] of log.entries()) {
      if (entry.kind !== 'value') continue;
      const at: At = (field) => locate(`observations:${year}/${id}`, `log/${position}/${field}`);
      yield* quotient(entry, indicator, at);
      if (!indicator || entry.covered === undefined) continue;
      const promised = covering.get(indicator) ?? singleUnits(indicator.coverage ?? [], index.units);
      covering.set(indicator, promised);
      yield* covered(entry, entry.covered, indicator, promised, index.units, at);
    }
  }
};

function* quotient(
  { value, numerator, denominator }: Value,
  indicator: Indicator | undefined,
  at: At,
): Iterable<Diagnostic> {
  if (numerator === undefined || denominator === undefined) return;
  if (compareDecimals(denominator, '0') === 0) yield diagnostic('denominator-zero', at('denominator'));
  else if (indicator?.unit === '%' && !isPrintedQuotient(value, numerator, denominator, 100n)) {
    yield diagnostic('value-not-share', at('value'), { actual: value, part: numerator, whole: denominator });
  }
}

function* covered(
  entry: Value,
  listed: readonly string[],
  { coverage, unit }: Indicator,
  { bodies, open }: SingleUnits,
  units: RuleContext['index']['units'],
  at: At,
): Iterable<Diagnostic> {
  if (coverage === undefined) {
    yield diagnostic('covered-without-coverage', at('covered'));
    return;
  }
  const reached = new Set<string>();
  for (const [position, id] of listed.entries()) {
    const body = bodyOf(id, units);
    reached.add(body);
    if (!open && units.has(id) && !bodies.has(body)) {
      yield diagnostic('covered-outside', at(`covered/${position}`), { unit: id });
    }
  }
  if (open || entry.unit !== undefined || bodies.size === 0) return;
  const [part, whole] = [String(reached.size), String(bodies.size)];
  const fits =
    unit === '%' ? isPrintedQuotient(entry.value, part, whole, 100n) : compareDecimals(entry.value, part) === 0;
  if (!fits) yield diagnostic('value-not-covered', at('value'), { actual: entry.value, part, whole });
}
