import type { CureOutcome, FindingStanding, Ledger, Share } from '../findings.js';
import { count, TIMELINESS } from '../roll-up/axis.js';
import { STAGES } from './cure-history.js';
import type { SumEffects } from './sum-effects.js';

type Outcome = CureOutcome | 'unstated';

const OUTCOMES: readonly Outcome[] = ['rectified', 'closed-not-rectified', 'transferred', 'unstated'];

/**
 * Adds findings up. Every share names what it is a share of.
 *
 * @example
 * // three findings: one closed as rectified in time, one in hand and overdue, one in hand
 * ledgerOf(findings, sumEffects) // { found: 3, closed: 1, inHand: 2, onTime: { count: 1, of: 1 }, overdue: 1, … }
 */
export function ledgerOf(findings: readonly FindingStanding[], sumEffects: SumEffects): Ledger {
  const closed = findings.filter((one) => one.closed);
  const inHand = findings.filter((one) => !one.closed);
  const applied = findings.filter(({ timeliness: { state } }) => state === 'on-time' || state === 'late');
  return {
    findings: findings.map(({ id }) => id),
    found: findings.length,
    closed: closed.length,
    inHand: inHand.length,
    byStage: count(STAGES, findings, ({ stage }) => stage).by,
    outcomes: count(OUTCOMES, closed, ({ outcome }): Outcome => outcome ?? 'unstated').by,
    timeliness: count(TIMELINESS, findings, ({ timeliness }) => timeliness.state).by,
    onTime: share(applied, ({ timeliness }) => timeliness.state === 'on-time'),
    overdue: findings.filter(({ timeliness }) => timeliness.state === 'overdue').length,
    returned: share(findings.filter(wasApplied), (one) => one.returned > 0),
    extended: share(
      findings.filter(({ deadline }) => deadline !== undefined),
      ({ deadline }) => (deadline?.changes.length ?? 0) > 0,
    ),
    repeats: share(findings, ({ repeats }) => repeats.length > 0),
    reopened: share(
      findings.filter((one) => one.closed || one.reopened > 0),
      (one) => one.reopened > 0,
    ),
    escalationDue: findings.filter(({ escalation }) => escalation.due.length > 0).length,
    age: ageOf(inHand),
    effects: sumEffects(findings),
  };
}

function wasApplied({ history }: FindingStanding): boolean {
  return history.some(({ step }) => step === 'applied');
}

function share(of: readonly FindingStanding[], counts: (one: FindingStanding) => boolean): Share {
  return { count: of.filter(counts).length, of: of.length };
}

function ageOf(inHand: readonly FindingStanding[]): Ledger['age'] {
  const days = inHand.flatMap(({ ageDays }) => ageDays ?? []).toSorted((a, b) => a - b);
  const [longest, median] = [days.at(-1), days[Math.floor((days.length - 1) / 2)]];
  return longest === undefined || median === undefined ? {} : { longest, median };
}
