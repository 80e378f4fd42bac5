import { add, divide, multiply, type Rational, whole, ZERO } from '../../exact/rational.js';
import { readDecimal } from '../../exact/read-decimal.js';
import type { RuleRecord } from '../../records.js';
import { type RuleSpan, shown, within } from './rule-result.js';

type Rule = Extract<RuleRecord, { kind: 'milestone' }>;

/** How a task or part was done in the year of a scheme. */
export type TaskResult = 'on-time' | 'late' | 'open' | 'unknown';

/** What finished tasks give; `worst` equals `best` where all of them are known. */
export interface MilestoneResult extends RuleSpan {
  readonly working: string;
}

/**
 * Points for finished tasks, an equal share for each: all of it in time, a part of it late, nothing while open. What is
 * not known can still be either.
 *
 * @example
 * // full 10, late 0.5: two in time, one late, one open
 * milestone(rule, 10, results) // 10 × (2 + 1 × 0.5) ÷ 4 = 6.25
 */
export function milestone(rule: Rule, full: Rational, results: readonly TaskResult[]): MilestoneResult {
  const number = (of: TaskResult) => whole(results.filter((one) => one === of).length);
  const late = readDecimal(rule.late);
  const earned = add(number('on-time'), multiply(number('late'), late));
  const points = (count: Rational) => within(divide(multiply(full, count), whole(results.length)), full);
  const kept = late.over === 0n ? '' : ` + ${shown(number('late'))} × ${shown(late)}`;
  return {
    worst: results.length === 0 ? ZERO : points(earned),
    best: results.length === 0 ? full : points(add(earned, number('unknown'))),
    working: `${shown(full)} × (${shown(number('on-time'))}${kept}) ÷ ${results.length}`,
  };
}
