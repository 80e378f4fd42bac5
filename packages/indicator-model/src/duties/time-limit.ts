import type { RecurringDeadline } from '@zhunsheng/plan-schema';
import { latest } from '../calendar/day.js';
import type { BlockRecord, DeadlineRecord } from '../records.js';

/** A rhythm with the last day inside its turn, as a recurring deadline has them. */
export type Recurrence = Pick<RecurringDeadline, 'every' | 'n' | 'by'>;

/** When a duty is due, as printed. */
export interface TimeLimit {
  /** The deadlines that hold for it: its own, those of its targets, or inherited ones. */
  readonly deadlines: readonly DeadlineRecord[];
  /** Present for a duty that recurs. */
  readonly recurrence?: Recurrence;
  /** Last day of a rhythm that comes from a target beside a dated deadline. */
  readonly until?: string;
}

/** A level that may say when: a part, its task, a section. */
export type TimedLevel = Pick<BlockRecord, 'deadlines' | 'targets'>;

/**
 * When a duty is due. Its own deadlines count; without any, the dates of its own targets; without these, the deadlines
 * of the nearest level above that has some. The rhythm is that of a recurring deadline or of an own target (`每年不少于
 * 2次`); beside a recurring deadline, dated ones are milestones, beside a target's rhythm they end it.
 *
 * @example
 * // part: 【目标：每季度 ≥ 1次】, task: 【完成时限：2027年6月底前】
 * timeLimitOf(part, [task]) // { deadlines: [2027-06-30], recurrence: { every: 'quarter', n: 1 }, until: '2027-06-30' }
 */
export function timeLimitOf(own: TimedLevel, above: readonly TimedLevel[]): TimeLimit {
  const deadlines = deadlinesOf(own, above);
  const printed = deadlines.find((deadline) => deadline.kind === 'every');
  const everyTarget = own.targets.find(({ every }) => every !== undefined)?.every;
  if (
    printed !== undefined &&
    (own.deadlines.length > 0 || everyTarget === undefined || everyTarget === printed.every)
  ) {
    return { deadlines, recurrence: printed };
  }
  if (everyTarget === undefined) return { deadlines };
  const until = latest(deadlines.flatMap((deadline) => (deadline.kind === 'date' ? deadline.date : [])));
  const recurrence = { every: everyTarget, n: 1 };
  return until === undefined ? { deadlines, recurrence } : { deadlines, recurrence, until };
}

function deadlinesOf(own: TimedLevel, above: readonly TimedLevel[]): readonly DeadlineRecord[] {
  if (own.deadlines.length > 0) return own.deadlines;
  const ofTargets = own.targets.flatMap(({ by, text }) =>
    by === undefined ? [] : { kind: 'date' as const, date: by, text },
  );
  if (ofTargets.length > 0) return ofTargets;
  return above.find(({ deadlines }) => deadlines.length > 0)?.deadlines ?? [];
}
