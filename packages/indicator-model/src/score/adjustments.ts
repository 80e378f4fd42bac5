import type { AdjustmentScore, ScoreInput, VetoHit } from '../assessments.js';
import { writeExact } from '../exact/exact.js';
import { absolute, clamp, multiply, negate, order, type Rational, whole } from '../exact/rational.js';
import { readDecimal } from '../exact/read-decimal.js';
import type { AssessmentRecord } from '../records.js';
import { shown } from './rules/rule-result.js';
import type { ScoreContext } from './score-context.js';

/** An adjustment with its exact points. */
export interface ScoredAdjustment {
  readonly score: AdjustmentScore;
  readonly points: Rational;
}

type EventRecord = AssessmentRecord['events'][number];

/**
 * The scheme's adjustments that something occurred for, each with its points held to its cap.
 *
 * @example
 * // each 1, cap 2; three events
 * adjustmentScores(context) // [{ id, count: 3, points: '2', capped: true, … }]
 */
export function adjustmentScores(context: ScoreContext): ScoredAdjustment[] {
  return context.scheme.adjustments.flatMap((adjustment): ScoredAdjustment[] => {
    const events = eventsOf(adjustment.id, context);
    const count = countOf(events);
    if (count === 0) return [];
    const each = readDecimal(adjustment.each);
    const earned = multiply(each, whole(count));
    const cap = adjustment.cap === undefined ? absolute(earned) : absolute(readDecimal(adjustment.cap));
    const points = clamp(earned, negate(cap), cap);
    const capped = order(points, earned) !== 0;
    const working = `${count} × ${shown(each)}${capped ? ` → ${shown(points)}` : ''}`;
    const explanation = {
      by: 'adjustment',
      basis: 'computed',
      inputs: events.map(inputOf),
      working,
      exact: writeExact(points),
    } as const;
    return [{ points, score: { id: adjustment.id, count, points: writeExact(points), capped, explanation } }];
  });
}

/** The vetoes that occurred, in the order of the scheme. */
export function vetoHits(context: ScoreContext): VetoHit[] {
  return context.scheme.vetoes.flatMap(({ id, grade }): VetoHit[] => {
    const events = eventsOf(id, context);
    const [first] = events;
    if (first === undefined) return [];
    const date = events.flatMap((event) => event.date ?? []).at(-1);
    const findings = events.flatMap((event) => event.findings);
    return [{ id, grade, count: countOf(events), ...(date === undefined ? {} : { date }), findings }];
  });
}

/** Events dated after the day of the result had not happened. */
function eventsOf(item: string, { assessment, on }: ScoreContext): EventRecord[] {
  return assessment.events.filter((event) => event.item === item && (event.date ?? on) <= on);
}

function countOf(events: readonly EventRecord[]): number {
  return events.reduce((sum, { count }) => sum + count, 0);
}

function inputOf({ item, count, date, findings }: EventRecord): ScoreInput {
  return { kind: 'event', item, count, ...(date === undefined ? {} : { date }), findings };
}
