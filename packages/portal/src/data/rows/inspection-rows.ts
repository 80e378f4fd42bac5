import type { ProgrammeView } from '../../view/programme-view.js';
import type { InspectionRound } from '../../view/records.js';
import { findingRowsOf } from './finding-rows.js';

/** Every round of inspection, newest first. */
export function inspectionRows(programme: ProgrammeView) {
  return [...programme.rounds.values()].map((round) => inspectionRow(programme, round));
}

/** What rounds propose, round by round. */
export function proposalRows({ rounds }: ProgrammeView) {
  return [...rounds.values()].flatMap(({ id, proposals }) => proposals.map((proposal) => ({ ...proposal, round: id })));
}

/** Promises to inspect units, as listed. */
export function coverageRows({ published, tracking }: ProgrammeView) {
  return published.coverage.map((promise) => ({ ...promise, ...tracking.inspectionCoverage.get(promise.id) }));
}

/** An inspection with what it found. */
export function inspectionRecord(programme: ProgrammeView, round: InspectionRound) {
  const found = (programme.findingsByRound.get(round.id) ?? []).map(({ id }) => id);
  return { inspection: inspectionRow(programme, round), findings: findingRowsOf(programme, found) };
}

function inspectionRow({ tracking }: ProgrammeView, round: InspectionRound) {
  const { state, units, recorded, lookedBackBy } = tracking.rounds.get(round.id) ?? {
    state: 'undated',
    units: [],
    recorded: 0,
    lookedBackBy: [],
  };
  return { ...round, state, units, recorded, lookedBackBy };
}
