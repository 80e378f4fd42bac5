import { compare } from '../compare.js';
import type { FindingStanding, Ledger, Ledgers } from '../findings.js';
import { groupBy } from '../group-by.js';
import type { Records } from '../records.js';
import { ledgerOf } from './ledger-of.js';
import { effectSums } from './sum-effects.js';

/**
 * The totals of the whole, by round, by unit and by year. By unit they add up to the whole together with the findings
 * that name none.
 *
 * @example ledgersOf(findings, records, asOf).units.get('sifaju')?.overdue // 1
 */
export function ledgersOf(
  findings: ReadonlyMap<string, FindingStanding>,
  { rectifications, inspections }: Pick<Records, 'rectifications' | 'inspections'>,
  asOf: string,
): Ledgers {
  const all = [...findings.values()];
  const sum = effectSums(rectifications);
  const begun = inspections.filter(({ from, to }) => (from ?? to ?? asOf) <= asOf).map(({ id }) => id);
  const byRound = groupBy(all, ({ round }) => round);
  const rounds = [...new Set([...begun, ...byRound.keys()])].toSorted(compare);
  const byUnit = groupBy(all, ({ unit }) => unit);
  const byYear = groupBy(all, ({ foundOn }) => foundOn?.slice(0, 4));
  return {
    whole: ledgerOf(all, sum),
    rounds: new Map(rounds.map((id) => [id, ledgerOf(byRound.get(id) ?? [], sum)])),
    units: ledgersBy(byUnit, (own) => ledgerOf(own, sum)),
    withoutUnit: ledgerOf(byUnit.get(undefined) ?? [], sum),
    years: ledgersBy(byYear, (own) => ledgerOf(own, sum)),
  };
}

function ledgersBy(
  groups: ReadonlyMap<string | undefined, readonly FindingStanding[]>,
  ledger: (findings: readonly FindingStanding[]) => Ledger,
): Map<string, Ledger> {
  const named = [...groups].flatMap(([key, own]) => (key === undefined ? [] : [[key, own] as const]));
  return new Map(named.toSorted(([a], [b]) => compare(a, b)).map(([key, own]) => [key, ledger(own)]));
}
