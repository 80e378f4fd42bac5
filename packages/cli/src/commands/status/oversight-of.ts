import type { FindingStanding, Ledger, Tracking } from '@zhunsheng/indicator-model';
import type { StatusDocument } from './status-document.js';

type Oversight = Pick<StatusDocument, 'findings' | 'ledger' | 'letters' | 'inspectionCoverage'>;

/** What a tracking says of inspections: findings, their totals, letters, and promises to inspect. */
export function oversightOf(tracking: Tracking): Oversight {
  return {
    findings: [...tracking.findings.values()].map(findingOf),
    ledger: ledgerOf(tracking.ledgers.whole),
    letters: [...tracking.letters.values()].map(({ id, kind, date, to, state, answerBy }) => ({
      id,
      kind,
      date,
      to,
      state,
      ...(answerBy !== undefined && { answerBy }),
    })),
    inspectionCoverage: [...tracking.inspectionCoverage.values()].map((promise) => ({
      id: promise.id,
      from: promise.from,
      to: promise.to,
      state: promise.state,
      units: promise.units.length,
      inspected: [...promise.inspected],
      missing: [...promise.missing],
    })),
  };
}

function findingOf(one: FindingStanding): StatusDocument['findings'][number] {
  const { unit, lead, target, foundOn, outcome, deadline, ageDays, overdueDays } = one;
  return {
    id: one.id,
    round: one.round,
    ...(unit !== undefined && { unit }),
    ...(lead !== undefined && { lead }),
    ...(target !== undefined && { target }),
    ...(foundOn !== undefined && { foundOn }),
    stage: one.stage,
    closed: one.closed,
    ...(outcome !== undefined && { outcome }),
    ...(deadline && {
      deadline: { original: deadline.original, current: deadline.current, changes: deadline.changes.length },
    }),
    timeliness: one.timeliness.state,
    ...(ageDays !== undefined && { ageDays }),
    ...(overdueDays !== undefined && { overdueDays }),
    returned: one.returned,
    reopened: one.reopened,
    letters: [...one.letters],
    escalationDue: [...one.escalation.due],
    repeats: [...one.repeats],
  };
}

function ledgerOf(ledger: Ledger): StatusDocument['ledger'] {
  const { found, closed, inHand, overdue, onTime, returned, repeats, escalationDue } = ledger;
  return {
    found,
    closed,
    inHand,
    byStage: { ...ledger.byStage },
    overdue,
    onTime: { ...onTime },
    returned: { ...returned },
    repeats: { ...repeats },
    escalationDue,
    effects: ledger.effects.map(({ metric, unit, value }) => ({ metric, unit, value })),
  };
}
