import { daysBetween, latest } from '../calendar/day.js';
import type { Context } from '../context.js';
import { kept } from '../kept.js';
import { type Claim, isFinished, isReturned } from '../reports/claim.js';
import type { Hearing } from '../reports/hearing.js';
import type { Judged, Progress, Reason } from '../tracking.js';
import { combineProgress } from './combine.js';

/**
 * How far a duty has come: what the deciding report says, or `in-progress` where its completion was returned. Of a
 * group, the members' claims are combined; those that are silent count as no-data, so that it is completed only when
 * all of them completed it. A sustained duty stays sustained; its reason says when the last review is too old. What a
 * newer version of the plan dropped unfinished has ended.
 *
 * @example
 * // u1 2027-06-01 completed, v1 2027-06-20 returned by another unit
 * judgeProgress(hearing, undefined, context)
 * // { state: 'in-progress', reason: { code: 'completion-returned', entry: 'v1', unit: 'fazhiban', date: '2027-06-20' } }
 */
export function judgeProgress(
  hearing: Hearing,
  ended: { readonly on: string | undefined } | undefined,
  context: Context,
): Judged<Progress> {
  const state = stateOf(hearing);
  if (ended !== undefined && !isFinished(state)) {
    return {
      state: 'ended',
      reason: { code: 'plan-version-ended', ...(ended.on === undefined ? {} : { date: ended.on }) },
    };
  }
  return { state, reason: reasonFor(state, hearing, context) };
}

/** The latest day on which a report or a confirmation kept a sustained duty up. */
export function lastReview(claims: readonly Claim[]): string | undefined {
  const heard = claims.flatMap((claim) => claim.heard);
  const confirmations = heard.flatMap(({ checks }) => checks.filter(({ entry }) => entry.result === 'confirmed'));
  return latest([...heard, ...confirmations].map(({ entry }) => entry.date));
}

function stateOf({ claims, owers, divided }: Hearing): Progress {
  const states = claims.map(({ progress }) => progress);
  if (divided && claims.length < owers.length) states.push('no-data');
  return combineProgress(states);
}

function reasonFor(state: Progress, { claims, divided }: Hearing, { asOf, thresholds }: Context): Reason {
  const claim = latestClaim(kept(claims, ({ progress }) => progress === state)) ?? latestClaim(claims);
  if (claim === undefined || state === 'no-data') return UNHEARD;
  const check = claim.check;
  if (state === 'in-progress' && divided && claims.some(({ progress }) => isFinished(progress))) {
    return reasonOf('group-incomplete', claim);
  }
  if (state === 'in-progress' && check !== undefined && isReturned(claim.report)) {
    return { code: 'completion-returned', entry: check.entry.id, unit: check.unit, date: check.entry.date };
  }
  if (state !== 'sustained') return reasonOf('latest-update', claim);
  const days = daysBetween(lastReview(claims) ?? claim.report.at, asOf);
  const code = days > thresholds.reviewDays ? 'sustained-review-overdue' : 'sustained-in-review';
  return { ...reasonOf(code, claim), days };
}

const UNHEARD: Reason = { code: 'no-report' };

function latestClaim(claims: readonly Claim[]): Claim | undefined {
  return claims.reduce<Claim | undefined>(
    (last, one) => (last && last.report.at >= one.report.at ? last : one),
    undefined,
  );
}

function reasonOf(code: Reason['code'], { report }: Claim): Reason {
  return { code, entry: report.entry.id, unit: report.writer, date: report.entry.date };
}
