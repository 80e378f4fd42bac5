import { daysBetween } from '../calendar/day.js';
import { absolute, add, fraction, multiply, ONE, order, type Rational, subtract, ZERO } from '../exact/rational.js';
import type { ReadGoal } from './meets.js';

/** Where the way to a goal begins. */
export interface Start {
  readonly on: string;
  readonly value: Rational;
}

/** How a value stands to an even way from the start to the goal. */
export interface Pace {
  /** Where that way would stand on the day of the value. */
  readonly expected: Rational;
  /** Whether the value is as near to the goal as that, or nearer. */
  readonly kept: boolean;
}

/**
 * Holds a value against an even way from start to goal. The distance to the goal has to shrink with the time gone, so
 * that it does not matter which way is better, and a goal of zero is like any other. `undefined` where the goal has no
 * figure or no time lies between.
 *
 * @example
 * // 2025-12-31 at 80, goal ≥ 95 by 2028-12-31, value 86 on 2027-03-02, 426 of 1096 days gone
 * paceOf(goal, { on: '2025-12-31', value: 80 }, '2028-12-31', '2027-03-02', 86)
 * // expected 80 + 15 × 426/1096 = 85.83…, kept
 */
export function paceOf(
  goal: Pick<ReadGoal, 'value' | 'upper'>,
  start: Start,
  by: string,
  on: string,
  actual: Rational,
): Pace | undefined {
  const days = daysBetween(start.on, by);
  if (goal.value === undefined || days <= 0) return undefined;
  const aim = nearest(goal.value, goal.upper, start.value);
  const gone = fraction(BigInt(Math.min(Math.max(daysBetween(start.on, on), 0), days)), BigInt(days));
  const expected = add(start.value, multiply(subtract(aim, start.value), gone));
  const allowed = multiply(distance(goal, start.value), subtract(ONE, gone));
  return { expected, kept: order(distance(goal, actual), allowed) <= 0 };
}

/** The figure of the goal that the way leads to: of a span the bound that is nearer. */
function nearest(value: Rational, upper: Rational | undefined, from: Rational): Rational {
  if (upper === undefined || order(from, value) <= 0) return value;
  return order(from, upper) >= 0 ? upper : from;
}

function distance({ value, upper }: Pick<ReadGoal, 'value' | 'upper'>, from: Rational): Rational {
  if (value === undefined) return ZERO;
  if (upper !== undefined) return absolute(subtract(nearest(value, upper, from), from));
  return absolute(subtract(value, from));
}
