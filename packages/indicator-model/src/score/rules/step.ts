import { order, type Rational, ZERO } from '../../exact/rational.js';
import { readDecimal } from '../../exact/read-decimal.js';
import type { RuleRecord } from '../../records.js';
import { type RuleResult, type RuleSpan, shown, within } from './rule-result.js';

type Rule = Extract<RuleRecord, { kind: 'step' }>;

/**
 * Points by bands: of the steps that the value reaches, their bounds included, the one with the most points.
 *
 * @example
 * // 90 gives 10, 75 gives 6
 * step(rule, 10, 75) // 6; 74.9 gives 0
 */
export function step(rule: Rule, full: Rational, value: Rational): RuleResult {
  let [best, bound]: [Rational, string | undefined] = [ZERO, undefined];
  for (const one of rule.steps) {
    const side = order(value, readDecimal(one.bound));
    const points = readDecimal(one.points);
    const isBetter = bound === undefined || order(points, best) > 0;
    if ((rule.lower ? side <= 0 : side >= 0) && isBetter) [best, bound] = [points, one.bound];
  }
  const reached = bound === undefined ? '' : ` ${rule.lower ? '≤' : '≥'} ${bound}`;
  return { points: within(best, full), working: `${shown(value)}${reached} → ${shown(best)}` };
}

/** The least and the most that the rule gives. */
export function stepSpan(rule: Rule, full: Rational): RuleSpan {
  const points = rule.steps.map((one) => readDecimal(one.points));
  return {
    worst: ZERO,
    best: within(
      points.reduce((most, one) => (order(one, most) > 0 ? one : most), ZERO),
      full,
    ),
  };
}
