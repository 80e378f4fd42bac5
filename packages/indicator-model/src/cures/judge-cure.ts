import type { Context } from '../context.js';
import type { CureDeadline, CureOutcome, CureStep } from '../findings.js';
import { judgeTimeliness } from '../judge/timeliness.js';
import type { Judged, Reason, Timeliness } from '../tracking.js';
import { stageOf } from './cure-history.js';

/** A cure as far as its timeliness depends on it. */
export interface TimedCure {
  readonly history: readonly CureStep[];
  readonly outcome: CureOutcome | undefined;
  readonly deadline: CureDeadline | undefined;
}

/**
 * A cure against its deadline, by the rules of any duty. It is done on the day of the last application for closure, as
 * long as that is not returned and the finding not reopened. Closed without cure or transferred it has no deadline.
 *
 * @example
 * // deadline 2027-09-30, applied 2027-09-28, verified 2027-10-20
 * judgeCure(cure, context) // on-time, 2 days before
 * // … returned 2027-10-20 instead: overdue, 20 days
 */
export function judgeCure({ history, outcome, deadline }: TimedCure, context: Context): Judged<Timeliness> {
  const last = history.findLast(({ step }) => step !== 'extended');
  const ended = outcome === 'closed-not-rectified' || outcome === 'transferred';
  if (ended && context.since !== undefined) {
    return { state: 'no-deadline', reason: { code: 'closed-without-cure', ...reasonOf(last) } };
  }
  const applied = appliedOn(history);
  return judgeTimeliness(
    {
      progress: {
        state: applied !== undefined ? 'completed' : history.length > 1 ? 'in-progress' : 'no-data',
        reason: { code: 'latest-update', ...reasonOf(last) },
      },
      completedOn: applied,
      deadline: deadline?.current,
      whyUndated: 'no-dated-deadline',
      issuedOn: undefined,
    },
    context,
  );
}

/** The day of the application that stands; a closure without one counts by its own day. */
export function appliedOn(history: readonly CureStep[]): string | undefined {
  const stage = stageOf(history);
  if (stage !== 'applied' && stage !== 'verified' && stage !== 'noticed' && stage !== 'closed') return undefined;
  const applied = history.findLast(({ step }) => step === 'applied');
  return applied?.date ?? history.findLast(({ step }) => step === stage)?.date;
}

function reasonOf(step: CureStep | undefined): Omit<Reason, 'code'> {
  if (step === undefined) return {};
  const { entry, unit, date } = step;
  return { ...(entry === undefined ? {} : { entry }), ...(unit === undefined ? {} : { unit }), date };
}
