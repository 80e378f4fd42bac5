import type { PartScore } from '../assessments.js';
import { writeExact } from '../exact/exact.js';
import { divide, multiply, type Rational } from '../exact/rational.js';
import { readDecimal } from '../exact/read-decimal.js';
import { groupBy } from '../group-by.js';
import type { PartRecord } from '../records.js';
import { combine, scoreItems, writeBranch } from './item-score.js';
import type { ScoreContext } from './score-context.js';
import type { Scored } from './scored.js';

/** A part with what the total needs of it. */
export interface ScoredPart {
  readonly score: PartScore;
  readonly scored: Scored;
  readonly ratio: Rational;
}

/**
 * Scores a part: its tree from the leaves up, nothing rounded above them.
 *
 * @example
 * // full 100, ratio 50; items 19.00, 14.00, 27.75 (of three below), 19.00, 13.00
 * partScore(part, context).score // points '92.75', weighted '46.375'
 */
export function partScore(part: PartRecord, context: ScoreContext): ScoredPart {
  const full = readDecimal(part.full);
  const children = groupBy(part.items, ({ parent }) => parent);
  const items = scoreItems(children.get(undefined) ?? [], full, { part, children, context });
  const scored = combine(part, items, full);
  const ratio = readDecimal(part.ratio);
  const weighted = weightedBy(scored.points, scored.full, ratio);
  return {
    scored,
    ratio,
    score: {
      id: part.id,
      ratio: part.ratio,
      ...writeBranch(scored, part, items),
      ...(weighted === undefined ? {} : { weighted: writeExact(weighted) }),
      items: items.map(({ score }) => score),
      missing: scored.missing,
    },
  };
}

/** What points bring to the total: points ÷ full × ratio. */
export function weightedBy(
  points: Rational | undefined,
  full: Rational | undefined,
  ratio: Rational,
): Rational | undefined {
  if (points === undefined || full === undefined || full.over === 0n) return undefined;
  return divide(multiply(points, ratio), full);
}
