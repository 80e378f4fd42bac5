import { clamp, type Rational, ZERO } from '../../exact/rational.js';
import { writeTrimmed } from '../../exact/write-trimmed.js';

/** What a rule gives for a value. */
export interface RuleResult {
  /** Within 0 and the full points. */
  readonly points: Rational;
  /** The arithmetic without its result. */
  readonly working: string;
}

/** The least and the most that a rule can give, whatever the value. */
export interface RuleSpan {
  readonly worst: Rational;
  readonly best: Rational;
}

/** Points held within 0 and the full points of the item. */
export function within(points: Rational, full: Rational): Rational {
  return clamp(points, ZERO, full);
}

/** A number as workings show it: four decimals at most, and a minus sign that reads as one. */
export function shown(number: Rational): string {
  return writeTrimmed(number, 4).replace('-', '−');
}
