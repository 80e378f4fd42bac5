import type { Explanation, Score } from '../assessments.js';
import { writeExact } from '../exact/exact.js';
import { add, clamp, divide, multiply, type Rational, total, ZERO } from '../exact/rational.js';
import { readDecimal } from '../exact/read-decimal.js';
import { round, writeRounded } from '../exact/round.js';
import type { SchemeRecord } from '../records.js';
import type { ScoredAdjustment } from './adjustments.js';
import { type ScoredPart, weightedBy } from './part-score.js';
import { shown } from './rules/rule-result.js';
import { writeKnown } from './write-known.js';

/** A total as it is written, with the rounded figures that grades go by. */
export interface TotalScore {
  readonly score: Score;
  readonly points: Rational | undefined;
  /** Present where something is not known. */
  readonly range: { readonly worst: Rational; readonly best: Rational } | undefined;
}

/**
 * The total: what the parts bring by their ratios, and the adjustments, held within 0 and the most that the scheme
 * gives, and rounded.
 *
 * @example
 * // parts 88.5 × 40%, 92.75 × 50%, 89.6 × 10%; adjustments +1.00 and −0.50
 * totalScore(parts, adjustments, scheme).score.points // '91.24': 35.4 + 46.375 + 8.96 + 1 − 0.5 = 91.235
 */
export function totalScore(
  parts: readonly ScoredPart[],
  adjustments: readonly ScoredAdjustment[],
  scheme: SchemeRecord,
): TotalScore {
  const most = readDecimal(scheme.total);
  const rounding = { decimals: scheme.rounding.total, mode: scheme.rounding.mode };
  const adjusted = total(adjustments.map(({ points }) => points));
  const sum = (pick: (part: ScoredPart) => Rational | undefined) => totalOf(parts, pick, adjusted, most);
  const exact = sum(({ scored }) => scored.points);
  const [worst, best] = [sum(({ scored }) => scored.span?.worst), sum(({ scored }) => scored.span?.best)];
  const isKnown = exact !== undefined && parts.every(({ scored }) => scored.missing.length === 0);
  const range = isKnown || worst === undefined || best === undefined ? undefined : { worst, best };
  const noWeights = parts.some(({ scored }) => scored.span === undefined);
  const explanation: Explanation = {
    by: 'total',
    basis: 'computed',
    inputs: [],
    ...(exact === undefined ? {} : { working: workingOf(parts, adjustments), exact: writeExact(exact), rounding }),
    ...(isKnown ? {} : { unknown: noWeights ? 'weights-unknown' : 'below-unknown' }),
  };
  return {
    points: exact === undefined ? undefined : round(exact, rounding),
    range: range && { worst: round(range.worst, rounding), best: round(range.best, rounding) },
    score: {
      ...(exact === undefined ? {} : { points: writeRounded(exact, rounding) }),
      full: writeExact(most),
      ...(range === undefined
        ? {}
        : { range: { worst: writeRounded(range.worst, rounding), best: writeRounded(range.best, rounding) } }),
      known: writeKnown(noWeights ? undefined : knownOf(parts)),
      explanation,
    },
  };
}

/** `undefined` where a part has no such figure, and without parts. */
function totalOf(
  parts: readonly ScoredPart[],
  pick: (part: ScoredPart) => Rational | undefined,
  adjusted: Rational,
  most: Rational,
): Rational | undefined {
  let sum = adjusted;
  for (const part of parts) {
    const weighted = weightedBy(pick(part), part.scored.full, part.ratio);
    if (weighted === undefined) return undefined;
    sum = add(sum, weighted);
  }
  return parts.length === 0 ? undefined : clamp(sum, ZERO, most);
}

function knownOf(parts: readonly ScoredPart[]): Rational {
  const ratios = total(parts.map(({ ratio }) => ratio));
  if (ratios.over === 0n) return ZERO;
  return divide(total(parts.map(({ ratio, scored }) => multiply(ratio, scored.known ?? ZERO))), ratios);
}

function workingOf(parts: readonly ScoredPart[], adjustments: readonly ScoredAdjustment[]): string {
  const weighted = parts.map(({ scored, ratio }) => shown(weightedBy(scored.points, scored.full, ratio) ?? ZERO));
  return adjustments.reduce((working, { points }) => {
    const figure = shown(points);
    return figure.startsWith('−') ? `${working} − ${figure.slice(1)}` : `${working} + ${figure}`;
  }, weighted.join(' + '));
}
