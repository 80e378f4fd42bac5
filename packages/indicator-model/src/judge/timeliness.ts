import { daysBetween } from '../calendar/day.js';
import type { Context } from '../context.js';
import { isFinished } from '../reports/claim.js';
import type { Judged, Progress, Reason, Timeliness } from '../tracking.js';

/** A duty as far as its timeliness depends on it. */
export interface Timed {
  readonly progress: Judged<Progress>;
  /** Day of completion, if it is finished. */
  readonly completedOn: string | undefined;
  /** The deadline in force, if it is dated. */
  readonly deadline: string | undefined;
  /** Why there is none. */
  readonly whyUndated: Reason['code'];
  /** Day on which the plan was issued. */
  readonly issuedOn: string | undefined;
}

/**
 * A duty against its deadline; the first line that fits decides.
 *
 * | if | then |
 * |---|---|
 * | the programme does not track, or not yet on `asOf` | unknown |
 * | suspended or ended; no dated deadline | no-deadline |
 * | a deadline in working days of a year without a calendar | unknown |
 * | finished by the deadline, its day included | on-time, else late with the days |
 * | the plan is not yet issued, or more than `dueSoonDays` are left | not-due |
 * | the deadline lies after the records end, which they do before `asOf` | unknown |
 * | the deadline is `asOf` or later | due-soon |
 * | nothing was reported and the deadline passed before tracking began | unknown |
 * | else | overdue with the days |
 *
 * @example
 * // deadline 2027-06-30, unreported, dueSoonDays 60
 * // asOf 2027-04-30 not-due · 2027-05-01 due-soon · 2027-06-30 due-soon, 0 days · 2027-07-01 overdue, 1 day
 */
export function judgeTimeliness(duty: Timed, context: Context): Judged<Timeliness> {
  const { asOf, since } = context;
  if (since === undefined) return { state: 'unknown', reason: { code: 'not-tracked' } };
  if (asOf < since) return { state: 'unknown', reason: { code: 'before-tracking', date: since } };
  const progress = duty.progress.state;
  if (progress === 'suspended' || progress === 'ended') {
    return { state: 'no-deadline', reason: { ...duty.progress.reason, code: 'suspended-or-ended' } };
  }
  if (duty.deadline === undefined) return undated(duty);
  if (isFinished(progress)) return settled(duty.completedOn ?? asOf, duty.deadline);
  return open(duty, duty.deadline, context);
}

function undated({ progress, whyUndated }: Timed): Judged<Timeliness> {
  if (whyUndated === 'no-work-calendar') return { state: 'unknown', reason: { code: whyUndated } };
  return { state: 'no-deadline', reason: progress.state === 'sustained' ? progress.reason : { code: whyUndated } };
}

function settled(completedOn: string, deadline: string): Judged<Timeliness> {
  const days = daysBetween(deadline, completedOn);
  const dates = { date: completedOn, deadline };
  return days > 0
    ? { state: 'late', reason: { code: 'done-late', ...dates, days } }
    : { state: 'on-time', reason: { code: 'done-in-time', ...dates, days: Math.abs(days) } };
}

function open(duty: Timed, deadline: string, { asOf, since, dataAsOf, thresholds }: Context): Judged<Timeliness> {
  const left = daysBetween(asOf, deadline);
  const notYetIssued = duty.issuedOn !== undefined && duty.issuedOn > asOf;
  if (notYetIssued || left > thresholds.dueSoonDays) {
    return { state: 'not-due', reason: { code: 'deadline-ahead', deadline, days: Math.max(0, left) } };
  }
  if (dataAsOf === undefined || (asOf > dataAsOf && deadline > dataAsOf)) {
    return {
      state: 'unknown',
      reason: { code: 'beyond-data', deadline, ...(dataAsOf === undefined ? {} : { date: dataAsOf }) },
    };
  }
  if (left >= 0) return { state: 'due-soon', reason: { code: 'deadline-near', deadline, days: left } };
  if (duty.progress.state !== 'no-data') {
    const { entry, unit, date } = duty.progress.reason;
    const report = { ...(entry && { entry }), ...(unit && { unit }), ...(date && { date }) };
    return { state: 'overdue', reason: { code: 'past-deadline-unfinished', ...report, deadline, days: -left } };
  }
  if (since !== undefined && deadline < since) {
    return { state: 'unknown', reason: { code: 'before-tracking', date: since, deadline } };
  }
  return { state: 'overdue', reason: { code: 'past-deadline-unreported', deadline, days: -left } };
}
