import { HUNDRED, order, type Rational, ZERO } from '../exact/rational.js';
import { readDecimal } from '../exact/read-decimal.js';
import type { IndicatorRecord } from '../records.js';
import type { GoalFigures } from '../targets.js';

/** A goal with its figures read. */
export interface ReadGoal {
  readonly comparator: GoalFigures['comparator'];
  /** For `all` 100 percent, for `zero` 0. */
  readonly value: Rational | undefined;
  readonly upper: Rational | undefined;
  /** Which way is better; `none` where nobody says. */
  readonly direction: IndicatorRecord['direction'];
}

/** Reads the figures of a goal. */
export function readGoal(
  { comparator, value, upper }: GoalFigures,
  direction: ReadGoal['direction'] = 'none',
): ReadGoal {
  const implied = comparator === 'all' ? HUNDRED : comparator === 'zero' ? ZERO : undefined;
  return {
    comparator,
    value: value === undefined ? implied : readDecimal(value),
    upper: upper === undefined ? undefined : readDecimal(upper),
    direction,
  };
}

/**
 * Whether a value meets a goal; `undefined` where no figure decides (about so many, a goal without its figure). 以上 and
 * 以下 count as the comparator says. `change` is a rise by the figure or, below zero, a fall by as much, at least. What
 * lies beyond an exact goal on the good side meets it. Zero is a figure like any other.
 *
 * @example meets({ comparator: '=', value: 0, direction: 'lower' }, 0) // true
 * @example meets({ comparator: 'change', value: -5, … }, -7) // true: fell by more
 */
export function meets({ comparator, value, upper, direction }: ReadGoal, actual: Rational): boolean | undefined {
  if (value === undefined) return undefined;
  const side = order(actual, value);
  switch (comparator) {
    case '>=':
    case 'all':
      return side >= 0;
    case '>':
      return side > 0;
    case '<=':
      return side <= 0;
    case '<':
      return side < 0;
    case '=':
    case 'zero':
      return side === 0 || (direction === 'higher' && side > 0) || (direction === 'lower' && side < 0);
    case '~':
      return side === 0 ? true : undefined;
    case 'between':
      return upper === undefined ? undefined : side >= 0 && order(actual, upper) <= 0;
    case 'change':
      return order(value, ZERO) < 0 ? side <= 0 : side >= 0;
  }
}

/** Whether a goal can be lost again by a total that grows: everything but a lower bound. */
export function isLimit({ comparator, direction }: ReadGoal): boolean {
  if (comparator === '=') return direction !== 'higher';
  return !(comparator === '>=' || comparator === '>' || comparator === 'all' || comparator === 'change');
}
