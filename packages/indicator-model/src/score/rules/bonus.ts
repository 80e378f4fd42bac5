import { multiply, order, type Rational, ZERO } from '../../exact/rational.js';
import { readDecimal } from '../../exact/read-decimal.js';
import type { RuleRecord } from '../../records.js';
import { type RuleResult, type RuleSpan, shown, within } from './rule-result.js';

type Rule = Extract<RuleRecord, { kind: 'bonus' }>;

/**
 * Points for every event, up to a cap.
 *
 * @example bonus({ each: '1', cap: '2' }, 2, 3) // 3 × 1, capped: 2
 */
export function bonus(rule: Rule, full: Rational, value: Rational): RuleResult {
  const [each, cap] = [readDecimal(rule.each), readDecimal(rule.cap)];
  const earned = multiply(value, each);
  const isCapped = order(earned, cap) > 0;
  const working = `${shown(value)} × ${shown(each)}`;
  return { points: within(isCapped ? cap : earned, full), working: isCapped ? `${working} → ${shown(cap)}` : working };
}

/** The least and the most that the rule gives. */
export function bonusSpan(rule: Rule, full: Rational): RuleSpan {
  return { worst: ZERO, best: within(readDecimal(rule.cap), full) };
}
