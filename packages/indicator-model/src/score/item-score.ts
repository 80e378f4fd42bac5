import type { Explanation, ItemScore, Score } from '../assessments.js';
import { writeExact } from '../exact/exact.js';
import { ONE, type Rational } from '../exact/rational.js';
import { readDecimal } from '../exact/read-decimal.js';
import type { ItemRecord, PartRecord } from '../records.js';
import { type Child, combineMean, combineSum } from './combine.js';
import { leafScore, writeLeafPoints } from './leaf-score.js';
import { shown } from './rules/rule-result.js';
import type { ScoreContext } from './score-context.js';
import type { Scored } from './scored.js';
import { writeKnown } from './write-known.js';

/** An item with what its branch needs of it. */
export interface ScoredItem extends Child {
  readonly score: ItemScore;
}

/** The part that items stand in. */
export interface Branch {
  readonly part: PartRecord;
  readonly children: ReadonlyMap<string | undefined, readonly ItemRecord[]>;
  readonly context: ScoreContext;
}

/**
 * Scores items that stand side by side, and all below them. Full points of an item are its weight; where a part takes
 * the mean and all weights are left out, they are those of the item above, and the items count alike.
 */
export function scoreItems(siblings: readonly ItemRecord[], above: Rational | undefined, branch: Branch): ScoredItem[] {
  const alike = branch.part.combine === 'mean' && siblings.every(({ weight }) => weight === undefined);
  return siblings.map((item) => {
    const own = item.weight === undefined ? undefined : readDecimal(item.weight);
    return itemScore(item, own ?? (alike ? above : undefined), own ?? (alike ? ONE : undefined), branch);
  });
}

/** Combines what stands below, in the way of the part. */
export function combine({ combine: way }: PartRecord, children: readonly Child[], full: Rational | undefined): Scored {
  return way === 'mean' ? combineMean(children, full) : combineSum(children, full);
}

/** The score of a branch as it is written: exact, with the arithmetic over what stands right below. */
export function writeBranch(scored: Scored, part: PartRecord, below: readonly ScoredItem[]): Score {
  const { full, points, span, known, missing, unknown } = scored;
  const explanation: Explanation = {
    by: part.combine,
    basis: 'computed',
    inputs: [],
    ...(points === undefined ? {} : { working: workingOf(part, below, full), exact: writeExact(points) }),
    ...(unknown === undefined ? {} : { unknown }),
  };
  return {
    ...(points === undefined ? {} : { points: writeExact(points) }),
    ...(full === undefined ? {} : { full: writeExact(full) }),
    ...(span === undefined || missing.length === 0
      ? {}
      : { range: { worst: writeExact(span.worst), best: writeExact(span.best) } }),
    known: writeKnown(known),
    explanation,
  };
}

function itemScore(
  item: ItemRecord,
  full: Rational | undefined,
  weight: Rational | undefined,
  branch: Branch,
): ScoredItem {
  const { part, children, context } = branch;
  const below = scoreItems(children.get(item.id) ?? [], full, branch);
  const named = {
    id: item.id,
    ...(item.parent === undefined ? {} : { parent: item.parent }),
    ...(item.indicator === undefined ? {} : { indicator: item.indicator }),
    children: below.map(({ score }) => score),
  };
  if (below.length > 0) {
    const scored = combine(part, below, full);
    return { score: { ...named, ...writeBranch(scored, part, below), missing: scored.missing }, scored, weight };
  }
  const { scored, explanation } = leafScore(item, full, context);
  const score: ItemScore = {
    ...named,
    ...writeLeafPoints(scored, context),
    ...(full === undefined ? {} : { full: writeExact(full) }),
    known: writeKnown(scored.known),
    explanation,
    missing: scored.missing,
  };
  return { score, scored, weight };
}

function workingOf({ combine: way }: PartRecord, below: readonly ScoredItem[], full: Rational | undefined): string {
  const known = below.filter(({ scored }) => scored.points !== undefined);
  const sum = known.map(({ scored }) => shown(scored.points ?? ONE)).join(' + ');
  if (way === 'sum' || full === undefined) return sum;
  if (known.every(({ weight }) => weight === ONE)) return `(${sum}) ÷ ${known.length}`;
  return `(${sum}) ÷ (${known.map(({ weight }) => shown(weight ?? ONE)).join(' + ')}) × ${shown(full)}`;
}
