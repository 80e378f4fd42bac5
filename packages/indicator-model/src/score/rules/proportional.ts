import { add, divide, HUNDRED, multiply, order, type Rational, subtract, ZERO } from '../../exact/rational.js';
import { readDecimal } from '../../exact/read-decimal.js';
import type { RuleRecord } from '../../records.js';
import { type RuleResult, type RuleSpan, shown, within } from './rule-result.js';

type Rule = Extract<RuleRecord, { kind: 'proportional' }>;

/**
 * Points that grow with the value between two anchors.
 *
 * @example
 * // from 80 with 6 points, to 95, full 10, value 91.3158 (1388 of 1520)
 * proportional(rule, 10, value) // 6 + (91.3158 − 80) ÷ 15 × 4 = 9.0175…
 */
export function proportional(rule: Rule, full: Rational, value: Rational): RuleResult {
  const [from, to, atFrom] = [readDecimal(rule.from), readDecimal(rule.to), readDecimal(rule.atFrom)];
  const upwards = order(from, to) <= 0;
  const reached = (bound: Rational) => (upwards ? order(value, bound) >= 0 : order(value, bound) <= 0);
  if (reached(to)) return { points: full, working: shown(full) };
  if (!reached(from) && rule.strict) return { points: ZERO, working: '0' };
  if (!reached(from)) return { points: within(atFrom, full), working: shown(atFrom) };
  const share = divide(subtract(value, from), subtract(to, from));
  const points = within(add(atFrom, multiply(share, subtract(full, atFrom))), full);
  return { points, working: workingOf({ from, to, atFrom, full, value }) };
}

/** The least and the most that the rule gives. */
export function proportionalSpan(rule: Rule, full: Rational): RuleSpan {
  return { worst: rule.strict ? ZERO : within(readDecimal(rule.atFrom), full), best: full };
}

/**
 * The arithmetic of a plain share in the numbers that the share was computed from, which say more than its decimals;
 * `undefined` where the rule is no plain share of 100.
 *
 * @example shareWorking(rule, 12, ['59', '66']) // '12 × 59 ÷ 66'
 */
export function shareWorking(
  { from, to, atFrom }: Rule,
  full: Rational,
  [numerator, denominator]: readonly [string, string],
): string | undefined {
  const isPlain =
    readDecimal(from).over === 0n && readDecimal(atFrom).over === 0n && order(readDecimal(to), HUNDRED) === 0;
  return isPlain ? `${shown(full)} × ${numerator} ÷ ${denominator}` : undefined;
}

function workingOf(of: Readonly<Record<'from' | 'to' | 'atFrom' | 'full' | 'value', Rational>>): string {
  const { from, to, atFrom, full, value } = of;
  if (from.over === 0n && atFrom.over === 0n) return `${shown(full)} × ${shown(value)} ÷ ${shown(to)}`;
  const [gone, way] = order(from, to) <= 0 ? [value, subtract(to, from)] : [from, subtract(from, to)];
  const less = gone === value ? from : value;
  const rise = `(${shown(gone)} − ${shown(less)}) ÷ ${shown(way)} × ${shown(subtract(full, atFrom))}`;
  return atFrom.over === 0n ? rise : `${shown(atFrom)} + ${rise}`;
}
