import type { UnitRecord } from '../records.js';
import { remembered } from '../remembered.js';

/** The bodies that stand behind a list of lead units. */
export interface Owers {
  /** Ids of single units, groups divided into their members. */
  readonly units: readonly string[];
  /** `true`: there are more than those named; nothing is ever divided by their number. */
  readonly open: boolean;
  /** `true`: a group with members is among the leads, so that each of the units owes. */
  readonly divided: boolean;
}

/** Answers about units on one day. */
export interface UnitDirectory {
  /** Id of the unit that has a unit's duties: its successor's once it was renamed, else its own. */
  readonly inOffice: (id: string) => string;
  /** The single units behind leads. */
  readonly owersOf: (leads: readonly string[]) => Owers;
  /** Whether an id is a group's, closed or open. */
  readonly isGroup: (id: string) => boolean;
}

/**
 * Looks units up as they stand on `asOf`. A unit renamed before that day hands its duties and reports to its successor;
 * members that were dissolved or not yet founded owe nothing.
 *
 * @example
 * // 大数据局 until 2027-06-30, then 政数局
 * unitDirectory(units, '2027-06-30').inOffice('dashuju') // 'dashuju'
 * unitDirectory(units, '2027-07-01').inOffice('dashuju') // 'zhengshuju'
 */
export function unitDirectory(units: readonly UnitRecord[], asOf: string): UnitDirectory {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const inOffice = remembered((id: string) => successor(byId, id, asOf));
  const behind = remembered((leads: string) => owersOf(leads === '' ? [] : leads.split(' '), byId, inOffice, asOf));
  return {
    inOffice,
    owersOf: (leads) => behind(leads.join(' ')),
    isGroup: (id) => byId.get(id)?.open === true || (byId.get(id)?.members ?? []).length > 0,
  };
}

type UnitsById = ReadonlyMap<string, UnitRecord>;

function successor(byId: UnitsById, id: string, asOf: string): string {
  const seen = new Set<string>();
  let current = id;
  while (!seen.has(current)) {
    seen.add(current);
    const unit = byId.get(current);
    if (unit?.renamedTo === undefined || !byId.has(unit.renamedTo)) break;
    if (unit.validTo !== undefined && unit.validTo >= asOf) break;
    current = unit.renamedTo;
  }
  return current;
}

function owersOf(leads: readonly string[], byId: UnitsById, inOffice: (id: string) => string, asOf: string): Owers {
  const units = new Set<string>();
  const seen = new Set<string>();
  let open = leads.length === 0;
  let divided = false;
  const add = (id: string) => {
    const unit = byId.get(inOffice(id));
    if (unit === undefined || seen.has(unit.id)) return;
    seen.add(unit.id);
    if (unit.open) {
      open = true;
    } else if (unit.members && unit.members.length > 0) {
      divided = true;
      for (const member of unit.members) add(member);
    } else if (exists(unit, asOf)) {
      units.add(unit.id);
    }
  };
  for (const lead of leads) add(lead);
  return { units: [...units], open, divided };
}

function exists(unit: UnitRecord, asOf: string): boolean {
  return (unit.validFrom ?? asOf) <= asOf && (unit.validTo ?? asOf) >= asOf;
}
