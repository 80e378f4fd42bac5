import type { Explanation, ItemScore, ScoreInput, UnknownReason } from '../assessments.js';
import { writeExact } from '../exact/exact.js';
import { ONE, type Rational, ZERO } from '../exact/rational.js';
import { readDecimal } from '../exact/read-decimal.js';
import { round, writeRounded } from '../exact/round.js';
import type { ItemRecord } from '../records.js';
import { leafInput } from './leaf-input.js';
import { milestone } from './rules/milestone.js';
import { shareWorking } from './rules/proportional.js';
import { type RuleSpan, within } from './rules/rule-result.js';
import { scoreByRule, spanOfRule } from './rules/score-by-rule.js';
import type { ScoreContext } from './score-context.js';
import type { Scored } from './scored.js';

/** A leaf with what its branch needs of it. */
export interface LeafScore {
  readonly scored: Scored;
  readonly explanation: Explanation;
}

/** How the points of a leaf came about, before rounding. */
type Found = Pick<Explanation, 'by' | 'basis' | 'inputs' | 'working' | 'finalReason'> & {
  readonly span: RuleSpan;
  readonly unknown?: UnknownReason;
};

/**
 * Scores a leaf: by the points that somebody gave where the tree is made of these, else by its rule. What is not known
 * leaves the span of the rule. Points are rounded here, as the scheme says for items.
 *
 * @example
 * // full 12, from 0 to 100, 59 of 66
 * leafScore(item, 12, context).scored.points // 10.73, exact 118/11
 */
export function leafScore(item: ItemRecord, full: Rational | undefined, context: ScoreContext): LeafScore {
  if (full === undefined) {
    const explanation = { by: byOf(item), basis: 'computed', inputs: [], unknown: 'weights-unknown' } as const;
    return { scored: { missing: [], unknown: 'weights-unknown' }, explanation };
  }
  const { span, unknown, ...found } = givenPoints(item, full, context) ?? computedPoints(item, full, context);
  const { rounding } = context;
  const isKnown = unknown === undefined;
  return {
    scored: {
      full,
      points: isKnown ? round(span.best, rounding) : undefined,
      span: { worst: round(span.worst, rounding), best: round(span.best, rounding) },
      known: isKnown ? ONE : ZERO,
      missing: isKnown ? [] : [item.id],
      unknown,
    },
    explanation: {
      ...found,
      ...(isKnown ? { exact: writeExact(span.best), rounding } : { unknown }),
    },
  };
}

/** Points of a leaf as they are written. */
export function writeLeafPoints({ points, span, unknown }: Scored, { rounding }: ScoreContext): WrittenPoints {
  if (points !== undefined) return { points: writeRounded(points, rounding) };
  if (span === undefined || unknown === 'weights-unknown') return {};
  return { range: { worst: writeRounded(span.worst, rounding), best: writeRounded(span.best, rounding) } };
}

type WrittenPoints = Pick<ItemScore, 'points' | 'range'>;

function givenPoints(item: ItemRecord, full: Rational, { kind, assessment }: ScoreContext): Found | undefined {
  const assessed = assessment.items.find((one) => one.item === item.id);
  const given = (field: 'self' | 'verified' | 'final'): Found | undefined => {
    const value = assessed?.[field];
    if (value === undefined) return undefined;
    const points = within(readDecimal(value), full);
    const inputs: ScoreInput[] = [{ kind: 'assessment', item: item.id, field, value }];
    return { by: 'given', basis: field, inputs, span: { worst: points, best: points } };
  };
  if (kind === 'self') return given('self') ?? (isExpert(item) ? unscored(full, 'self') : undefined);
  const final = kind === 'final' ? given('final') : undefined;
  if (final !== undefined) {
    return assessed?.finalReason === undefined ? final : { ...final, finalReason: assessed.finalReason };
  }
  return isExpert(item) ? (given('verified') ?? unscored(full, 'verified')) : undefined;
}

function computedPoints(item: ItemRecord, full: Rational, context: ScoreContext): Found {
  const { rule } = item;
  const computed = { by: byOf(item), basis: 'computed' } as const;
  if (rule === undefined || rule.kind === 'expert') {
    return { ...computed, inputs: [], span: spanOfRule(rule, full), unknown: 'no-rule' };
  }
  if (rule.kind === 'milestone') {
    const results = rule.tasks.map((task) => ({
      task,
      result: context.taskResult(context.on, task, context.scheme.year),
    }));
    const { working, ...span } = milestone(
      rule,
      full,
      results.map(({ result }) => result),
    );
    const inputs = results.map((one): ScoreInput => ({ kind: 'task', ...one }));
    const isKnown = results.every(({ result }) => result !== 'unknown');
    return { ...computed, inputs, span, ...(isKnown ? { working } : { unknown: 'tasks-unknown' }) };
  }
  const { value, inputs, quotient, unknown = 'no-value' } = leafInput(item, context);
  if (value === undefined) return { ...computed, inputs, span: spanOfRule(rule, full), unknown };
  const { points, working } = scoreByRule(rule, full, value);
  const plain = rule.kind === 'proportional' && quotient ? shareWorking(rule, full, quotient) : undefined;
  return { ...computed, inputs, working: plain ?? working, span: { worst: points, best: points } };
}

function unscored(full: Rational, basis: 'self' | 'verified'): Found {
  return { by: 'given', basis, inputs: [], span: { worst: ZERO, best: full }, unknown: 'not-scored' };
}

function isExpert({ rule }: ItemRecord): boolean {
  return rule?.kind === 'expert';
}

function byOf({ rule }: ItemRecord): Explanation['by'] {
  return rule?.kind ?? 'given';
}
