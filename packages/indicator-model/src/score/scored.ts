import type { UnknownReason } from '../assessments.js';
import type { Rational } from '../exact/rational.js';
import type { RuleSpan } from './rules/rule-result.js';

/** A node of a score tree while it is computed. Where weights are not known it has nothing but `missing`. */
export interface Scored {
  readonly full?: Rational | undefined;
  readonly points?: Rational | undefined;
  /** Least and most that it can come to; equal where everything is known. */
  readonly span?: RuleSpan | undefined;
  /** Share of the weight below that is known, 0 to 1. */
  readonly known?: Rational | undefined;
  /** Ids of the leaves below that are not known. */
  readonly missing: readonly string[];
  /** Why there are no points, or only a range. */
  readonly unknown?: UnknownReason | undefined;
}
