import { compare } from '../compare.js';
import type { Context } from '../context.js';
import type { PromiseCoverage, PromiseYear } from '../inspections.js';
import type { Records, RoundRecord } from '../records.js';
import { firstDayOf, lastDayOf } from './round-standings.js';

type PromiseRecord = Records['coverage'][number];

/**
 * Holds the promises to inspect units against the rounds that were held. A round counts once its last day on site has
 * come, in the year of its first day, when its kind is one that counts; groups among its subjects count as their members.
 *
 * @example
 * // units a, b, c by 2027; a round of 2026 at a, one of 2027 at a and b
 * promiseCoverage(coverage, inspections, context).get('all')
 * // inspected ['a', 'b'], missing ['c'], years 2026 (first a, reached 1) and 2027 (first b, reached 2)
 */
export function promiseCoverage(
  promises: Records['coverage'],
  inspections: Records['inspections'],
  context: Context,
): Map<string, PromiseCoverage> {
  return new Map(promises.map((promise) => [promise.id, coverageOf(promise, inspections, context)]));
}

function coverageOf(promise: PromiseRecord, inspections: Records['inspections'], context: Context): PromiseCoverage {
  const promised = context.units.owersOf(promise.units);
  const units = new Set(promised.units);
  const held = inspections
    .filter((round) => counts(round, promise, context.asOf))
    .toSorted((a, b) => compare(firstDayOf(a) ?? '', firstDayOf(b) ?? '') || compare(a.id, b.id));
  const reached = new Set<string>();
  const years = yearsOf(promise, context.asOf).map((year): PromiseYear => {
    const rounds = held.filter((round) => firstDayOf(round)?.startsWith(year));
    const seen = new Set(rounds.flatMap(({ subjects }) => context.units.owersOf(subjects).units));
    const inspected = [...seen].filter((unit) => units.has(unit)).toSorted(compare);
    const first = inspected.filter((unit) => !reached.has(unit));
    for (const unit of first) reached.add(unit);
    return { year, rounds: rounds.map(({ id }) => id), inspected, first, reached: reached.size };
  });
  const missing = promised.units.filter((unit) => !reached.has(unit)).toSorted(compare);
  return {
    id: promise.id,
    from: promise.from,
    to: promise.to,
    units: promised.units,
    open: promised.open,
    inspected: [...reached].toSorted(compare),
    missing,
    years,
    state: stateOf(promise, missing.length === 0 && !promised.open, context),
  };
}

function counts(round: RoundRecord, { from, to, kinds }: PromiseRecord, asOf: string): boolean {
  const [first, last] = [firstDayOf(round), lastDayOf(round)];
  if (first === undefined || last === undefined || last > asOf) return false;
  const year = first.slice(0, 4);
  return from <= year && year <= to && (kinds === undefined || kinds.includes(round.kind));
}

function yearsOf({ from, to }: PromiseRecord, asOf: string): string[] {
  const last = Math.min(Number(to), Number(asOf.slice(0, 4)));
  return Array.from({ length: Math.max(0, last - Number(from) + 1) }, (_, at) => String(Number(from) + at));
}

function stateOf({ to }: PromiseRecord, isKept: boolean, { asOf, dataAsOf }: Context): PromiseCoverage['state'] {
  if (isKept) return 'kept';
  const end = `${to}-12-31`;
  if (asOf <= end) return 'running';
  return dataAsOf === undefined || dataAsOf < end ? 'unknown' : 'missed';
}
