import type { ProgrammeView } from '../../view/programme-view.js';
import type { UnitView } from '../../view/unit-view.js';
import { findingRowsOf } from './finding-rows.js';
import { statusRow } from './status-rows.js';

/** The row of a unit. */
export function unitRow({ unit, standing }: UnitView) {
  return {
    ...unit,
    leads: standing?.leads.length ?? 0,
    asMember: standing?.asMember.length ?? 0,
    supports: standing?.supports.length ?? 0,
  };
}

/** All that is known of a unit. */
export function unitRecord(programme: ProgrammeView, view: UnitView) {
  const { unit, standing, findings } = view;
  return {
    unit: unitRow(view),
    status: standing && statusRow('unit', unit.id, unit.name, standing.summary),
    leads: standing?.leads ?? [],
    asMember: standing?.asMember ?? [],
    supports: standing?.supports ?? [],
    findings: findingRowsOf(
      programme,
      findings.map(({ id }) => id),
    ),
  };
}

/** Ids of the tasks that a unit answers for: those it leads, and those led by a group that it belongs to. */
export function tasksOwedBy({ standing }: UnitView, { tasks }: ProgrammeView): readonly string[] {
  return [...new Set([...(standing?.leads ?? []), ...(standing?.asMember ?? [])])].filter((id) => tasks.has(id));
}
