import { add, divide, multiply, ONE, order, type Rational, total, ZERO } from '../exact/rational.js';
import type { Scored } from './scored.js';

/** A child of a branch with its share in a mean. */
export interface Child {
  readonly scored: Scored;
  /** Relative weight; absent where it is not known. */
  readonly weight: Rational | undefined;
}

type Weighted = { readonly scored: Scored; readonly weight: Rational; readonly full: Rational };

/**
 * Adds up what stands below. One unknown child leaves a range.
 *
 * @example combineSum([9.02, 8, 10.73], 30) // 27.75
 */
export function combineSum(children: readonly Child[], full: Rational | undefined): Scored {
  const weighted = allWeighted(children);
  const missing = children.flatMap(({ scored }) => scored.missing);
  if (weighted === undefined || full === undefined) return { full, missing, unknown: 'weights-unknown' };
  const points = weighted.map(({ scored }) => scored.points);
  const isKnown = points.every((one) => one !== undefined) && points.length > 0;
  return {
    full,
    points: isKnown ? total(points) : undefined,
    span: {
      worst: total(weighted.map(({ scored }) => scored.span?.worst ?? ZERO)),
      best: weighted.length === 0 ? full : total(weighted.map(({ scored, full: most }) => scored.span?.best ?? most)),
    },
    known: shareKnown(weighted),
    missing,
    unknown: isKnown && missing.length === 0 ? undefined : 'below-unknown',
  };
}

/**
 * The weighted mean of what is known, out of the full points of the branch. Missing children are left out of the mean
 * and named; the range says how far they can still move it.
 *
 * @example
 * // equal weights out of 100: 60, 60, 80
 * combineMean(children, 100) // (60 + 60 + 80) ÷ 3 = 66.66…
 * // 60, unknown, 80
 * combineMean(children, 100) // (60 + 80) ÷ 2 = 70, range 46.66… to 80
 */
export function combineMean(children: readonly Child[], full: Rational | undefined): Scored {
  const weighted = allWeighted(children);
  const missing = children.flatMap(({ scored }) => scored.missing);
  if (weighted === undefined || full === undefined) return { full, missing, unknown: 'weights-unknown' };
  const known = weighted.filter(({ scored }) => scored.points !== undefined);
  const mean = (of: readonly Weighted[], pick: (scored: Scored) => Rational | undefined) => {
    const weight = total(of.map((one) => one.weight));
    const sum = total(of.map((one) => multiply(divide(pick(one.scored) ?? ZERO, one.full), one.weight)));
    return multiply(divide(sum, weight), full);
  };
  return {
    full,
    points: known.length === 0 ? undefined : mean(known, ({ points }) => points),
    span:
      weighted.length === 0
        ? { worst: ZERO, best: full }
        : { worst: mean(weighted, ({ span }) => span?.worst), best: mean(weighted, ({ span }) => span?.best) },
    known: shareKnown(weighted),
    missing,
    unknown: known.length > 0 && missing.length === 0 ? undefined : 'below-unknown',
  };
}

/** Children whose weight is zero change nothing. `undefined` where a weight is not known. */
function allWeighted(children: readonly Child[]): Weighted[] | undefined {
  const weighted: Weighted[] = [];
  for (const { scored, weight } of children) {
    if (weight === undefined || scored.full === undefined || scored.span === undefined) return undefined;
    if (order(weight, ZERO) > 0 && order(scored.full, ZERO) > 0) weighted.push({ scored, weight, full: scored.full });
  }
  return weighted;
}

function shareKnown(children: readonly Weighted[]): Rational {
  let [known, all] = [ZERO, ZERO];
  for (const { scored, weight } of children) {
    known = add(known, multiply(weight, scored.known ?? ZERO));
    all = add(all, weight);
  }
  return all.over === 0n ? (children.length === 0 ? ZERO : ONE) : divide(known, all);
}
