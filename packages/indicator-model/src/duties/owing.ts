import type { NodeRecord } from '../records.js';
import type { UnitDirectory } from './unit-directory.js';

/** Who owes a duty and who helps. */
export interface Owing {
  /** Ids of lead units in printed order, each as it stands on the day. */
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  /** The list of leads ends in 等, or names a body without a unit record: there are more than `leads`. */
  readonly openLeads: boolean;
}

/** A level that may say who owes: a part, its task, a section. */
export type OwingLevel = Pick<NodeRecord, 'responsibilities'>;

/**
 * Who owes, read from the nearest level that names a lead. Supporting units named nearer by join those of that level.
 *
 * @example
 * // task: 责任单位：市司法局；配合单位：市财政局. Part: 配合单位：市生态环境局
 * owingOf([part, task], units) // leads: sifaju; supports: shengtaiju, caizhengju
 */
export function owingOf(levels: readonly OwingLevel[], units: UnitDirectory): Owing {
  const supports: string[] = [];
  for (const { responsibilities } of levels) {
    const leads: string[] = [];
    let isNamed = false;
    let openLeads = false;
    for (const one of responsibilities) {
      if (one.role === 'support') addIds(supports, one, units);
      else {
        isNamed = true;
        openLeads ||= one.open === true || one.units.some(({ unit }) => unit === undefined);
        addIds(leads, one, units);
      }
    }
    if (isNamed) return { leads, supports: supports.filter((id) => !leads.includes(id)), openLeads };
  }
  return { leads: [], supports, openLeads: true };
}

/** Whether a level names a lead. */
export function namesLead({ responsibilities }: OwingLevel): boolean {
  return responsibilities.some(({ role }) => role === 'lead');
}

/** Adds the units of a responsibility to those that are there, each once. */
function addIds(
  ids: string[],
  { units: mentions }: OwingLevel['responsibilities'][number],
  units: UnitDirectory,
): void {
  for (const { unit } of mentions) {
    const id = unit === undefined ? undefined : units.inOffice(unit);
    if (id !== undefined && !ids.includes(id)) ids.push(id);
  }
}
