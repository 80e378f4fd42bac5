import type { Unit } from '../schemas/unit.js';
import { bodyOf } from './same-body.js';

/** The bodies behind a list of units. */
export interface SingleUnits {
  /** Ids of bodies as they live on, groups divided into their members. */
  readonly bodies: ReadonlySet<string>;
  /** There is a group without members, or a unit without a record: others may belong to it too. */
  readonly open: boolean;
}

/** Divides groups into their members and follows units to their new names. */
export function singleUnits(ids: readonly string[], units: ReadonlyMap<string, Unit>): SingleUnits {
  const bodies = new Set<string>();
  const seen = new Set<string>();
  const left = [...ids];
  let open = false;
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const unit = units.get(bodyOf(id, units));
    const members = unit?.members ?? [];
    if (members.length > 0 && !unit?.open) left.push(...members);
    else if (!unit || unit.open || unit.kind === 'group') open = true;
    else bodies.add(unit.id);
  }
  return { bodies, open };
}
