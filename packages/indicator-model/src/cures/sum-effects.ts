import { compare } from '../compare.js';
import { writeExact } from '../exact/exact.js';
import { total } from '../exact/rational.js';
import { readDecimal } from '../exact/read-decimal.js';
import type { EffectSum, FindingStanding } from '../findings.js';
import { groupBy } from '../group-by.js';
import type { Records } from '../records.js';

/** Adds up what the cures of some findings brought about. */
export type SumEffects = (findings: readonly FindingStanding[]) => EffectSum[];

/**
 * Sums effects of equal words and equal units of measure, exactly. Only what was checked counts: cures that were
 * verified and not returned since, or closed as rectified.
 *
 * @example
 * // two closed cures: 退还费用 12.5 万元 and 退还费用 3 万元
 * effectSums(rectifications)(findings) // [{ metric: '退还费用', unit: '万元', value: '15.5', findings: ['f1', 'f2'] }]
 */
export function effectSums(rectifications: Records['rectifications']): SumEffects {
  const byFinding = new Map(rectifications.map(({ finding, effects }) => [finding, effects]));
  return (findings) => {
    const effects = findings
      .filter(isChecked)
      .flatMap(({ id }) => (byFinding.get(id) ?? []).map((effect) => ({ ...effect, finding: id })));
    const groups = groupBy(effects, ({ metric, unit }) => `${metric}\n${unit}`);
    return [...groups.values()]
      .flatMap((own): EffectSum[] => {
        const [first] = own;
        if (first === undefined) return [];
        const value = writeExact(total(own.map((effect) => readDecimal(effect.value))));
        const from = [...new Set(own.map(({ finding }) => finding))];
        return [{ metric: first.metric, unit: first.unit, value, findings: from }];
      })
      .toSorted((a, b) => compare(a.metric, b.metric) || compare(a.unit, b.unit));
  };
}

function isChecked({ stage, outcome }: FindingStanding): boolean {
  return stage === 'verified' || stage === 'noticed' || outcome === 'rectified';
}
