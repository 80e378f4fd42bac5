import { multiply, order, type Rational, subtract, ZERO } from '../../exact/rational.js';
import { readDecimal } from '../../exact/read-decimal.js';
import type { RuleRecord } from '../../records.js';
import { type RuleResult, type RuleSpan, shown, within } from './rule-result.js';

type Rule = Extract<RuleRecord, { kind: 'per-event' }>;

/**
 * Full points less something for every event, down to a floor. With an expected number each one missing is an event.
 *
 * @example perEvent({ each: '2.5', floor: '0' }, 25, 1) // 25 − 1 × 2.5 = 22.5
 * @example perEvent({ each: '0.5', expected: '4' }, 10, 3) // 10 − (4 − 3) × 0.5 = 9.5
 */
export function perEvent(rule: Rule, full: Rational, value: Rational): RuleResult {
  const each = readDecimal(rule.each);
  const events = rule.expected === undefined ? value : missing(readDecimal(rule.expected), value);
  const left = subtract(full, multiply(events, each));
  const floor = readDecimal(rule.floor);
  const points = within(order(left, floor) < 0 ? floor : left, full);
  const counted = rule.expected === undefined ? shown(value) : `(${rule.expected} − ${shown(value)})`;
  const loses = `${shown(full)} − ${counted} × ${shown(each)}`;
  if (rule.expected !== undefined && events.over === 0n) return { points, working: shown(full) };
  return { points, working: order(left, floor) < 0 ? `${loses} → ${shown(floor)}` : loses };
}

/** The least and the most that the rule gives. */
export function perEventSpan(rule: Rule, full: Rational): RuleSpan {
  return { worst: within(readDecimal(rule.floor), full), best: full };
}

function missing(expected: Rational, value: Rational): Rational {
  return order(value, expected) >= 0 ? ZERO : subtract(expected, value);
}
