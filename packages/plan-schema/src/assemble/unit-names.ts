import type { Unit } from '../schemas/unit.js';

/** Finds the unit that a printed name means. */
export interface UnitNames {
  /** Id of the unit with this name or alias on a day; the one in office that day when several ever bore the name. */
  readonly find: (name: string, on?: string) => string | undefined;
  /** Every name and alias. */
  readonly names: readonly string[];
}

/** An index of units by name and alias. Blanks inside names do not count. */
export function unitNames(units: readonly Unit[]): UnitNames {
  const byName = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const name of new Set([unit.name, ...unit.aliases].map(bare))) {
      byName.set(name, [...(byName.get(name) ?? []), unit]);
    }
  }
  const find = (name: string, on?: string): string | undefined => {
    const bearers = byName.get(bare(name)) ?? [];
    const inOffice = bearers.find((unit) => on !== undefined && isInOffice(unit, on));
    return (inOffice ?? bearers.find((unit) => unit.validTo === undefined) ?? bearers[0])?.id;
  };
  return { find, names: [...byName.keys()] };
}

function isInOffice(unit: Unit, on: string): boolean {
  return (unit.validFrom === undefined || unit.validFrom <= on) && (unit.validTo === undefined || on <= unit.validTo);
}

function bare(name: string): string {
  return name.replace(/\s+/g, '');
}
