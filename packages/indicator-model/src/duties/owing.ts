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
    const leading = responsibilities.filter(({ role }) => role === 'lead');
    const helping = responsibilities.filter(({ role }) => role === 'support');
    supports.push(...idsOf(helping, units));
    if (leading.length === 0) continue;
    const leads = distinct(idsOf(leading, units));
    return {
      leads,
      supports: distinct(supports).filter((id) => !leads.includes(id)),
      openLeads: leading.some((one) => one.open === true || one.units.some(({ unit }) => unit === undefined)),
    };
  }
  return { leads: [], supports: distinct(supports), openLeads: true };
}

/** Whether a level names a lead. */
export function namesLead({ responsibilities }: OwingLevel): boolean {
  return responsibilities.some(({ role }) => role === 'lead');
}

function idsOf(responsibilities: OwingLevel['responsibilities'], units: UnitDirectory): string[] {
  return responsibilities.flatMap((one) =>
    one.units.flatMap(({ unit }) => (unit === undefined ? [] : units.inOffice(unit))),
  );
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
