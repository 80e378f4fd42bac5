import type { Responsibility, Unit } from './records.js';
import type { UnitName } from './task-view.js';

/** The bodies that responsibilities name in a role, each once, with their records where there are any. */
export function unitNames(
  responsibilities: readonly Responsibility[],
  role: Responsibility['role'],
  units: ReadonlyMap<string, Unit>,
): readonly UnitName[] {
  const names = new Map<string, UnitName>();
  for (const mention of responsibilities.filter((one) => one.role === role).flatMap((one) => one.units)) {
    const unit = mention.unit === undefined ? undefined : units.get(mention.unit);
    const name = mention.fullName ?? mention.name;
    if (!names.has(unit?.id ?? name)) names.set(unit?.id ?? name, unit ? { name: unit.name, unit } : { name });
  }
  return [...names.values()];
}
