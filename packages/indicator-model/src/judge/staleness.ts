import { daysBetween, latest } from '../calendar/day.js';
import type { Context } from '../context.js';
import type { Claim } from '../reports/claim.js';
import type { Judged, Progress } from '../tracking.js';
import { lastReview } from './progress.js';

/** A duty as far as its staleness depends on it. */
export interface AwaitedDuty {
  readonly progress: Progress;
  readonly claims: readonly Claim[];
  /** The day from which a report could be asked for: start of tracking, issue of the plan, begin of the turn. */
  readonly owedFrom: string;
}

const NOTHING_OWED: Judged<boolean> = { state: false, reason: { code: 'nothing-owed' } };

/**
 * Whether nothing new was heard for too long: more than `staleDays` since the last report or, if there is none, since
 * reports could be asked for; more than `reviewDays` since the last review of a sustained duty. Days are counted up to
 * the end of the records. What is completed or ended owes nothing, and nothing is stale in a programme that does not track.
 *
 * @example
 * // last report 2027-01-01, staleDays 180
 * // asOf 2027-06-30, 180 days: fresh · 2027-07-01, 181 days: stale
 */
export function judgeStaleness({ progress, claims, owedFrom }: AwaitedDuty, context: Context): Judged<boolean> {
  const { asOf, dataAsOf = asOf, since, thresholds } = context;
  if (since === undefined) return { state: false, reason: { code: 'not-tracked' } };
  if (asOf < since) return { state: false, reason: { code: 'before-tracking', date: since } };
  if (progress === 'completed' || progress === 'ended') return NOTHING_OWED;
  const sustained = progress === 'sustained';
  const last = sustained ? lastReview(claims) : lastReport(claims);
  const days = Math.max(0, daysBetween(last ?? owedFrom, dataAsOf));
  const stale = days > (sustained ? thresholds.reviewDays : thresholds.staleDays);
  const code = stale ? (sustained ? 'sustained-review-overdue' : 'report-stale') : 'report-fresh';
  return {
    state: stale,
    reason: { code: last === undefined && !stale ? 'no-report' : code, date: last ?? owedFrom, days },
  };
}

function lastReport(claims: readonly Claim[]): string | undefined {
  return latest(claims.flatMap(({ heard }) => heard.map(({ entry }) => entry.date)));
}
