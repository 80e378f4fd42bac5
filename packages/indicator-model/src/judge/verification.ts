import type { Claim } from '../reports/claim.js';
import type { Hearing } from '../reports/hearing.js';
import type { Judged, VerificationState } from '../tracking.js';
import { combineVerification } from './combine.js';

const UNHEARD: Judged<VerificationState> = { state: 'not-reported', reason: { code: 'no-report' } };

/**
 * What other units say of the deciding reports: the latest verification of each counts, and one by the reporter itself
 * never does. A group is confirmed only when every member reported and was confirmed.
 *
 * @example
 * // u1 by sifaju; v1 2027-06-20 returned, v2 2027-07-02 confirmed, both by fazhiban
 * judgeVerification(hearing) // { state: 'confirmed', reason: { code: 'confirmed', entry: 'v2', … } }
 */
export function judgeVerification({ claims, owers, divided }: Hearing): Judged<VerificationState> {
  const states = claims.map(stateOf);
  if (divided && claims.length < owers.length) states.push('not-reported');
  const state = combineVerification(states);
  const deciding = latestIn(state, claims) ?? claims.at(-1);
  if (deciding === undefined) return UNHEARD;
  const { check, report } = deciding;
  if (check === undefined || state === 'reported') {
    const { id: entry, date } = report.entry;
    return { state, reason: { code: 'awaiting-verification', entry, unit: report.writer, date } };
  }
  const { id: entry, date, result } = check.entry;
  return { state, reason: { code: result, entry, unit: check.unit, date } };
}

function stateOf({ check }: Claim): VerificationState {
  return check === undefined ? 'reported' : check.entry.result;
}

function latestIn(state: VerificationState, claims: readonly Claim[]): Claim | undefined {
  let last: Claim | undefined;
  for (const claim of claims) {
    if (stateOf(claim) === state && (last === undefined || dayOf(claim) >= dayOf(last))) last = claim;
  }
  return last;
}

function dayOf({ check, report }: Claim): string {
  return check?.entry.date ?? report.entry.date;
}
