import type { Unit } from '../schemas/unit.js';

/** Whether two ids name one body: a unit that was renamed is the unit that took over its name and duties. */
export function sameBody(
  one: string | undefined,
  other: string | undefined,
  units: ReadonlyMap<string, Unit>,
): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one === other || bodyOf(one, units) === bodyOf(other, units);
}

/** The id under which a unit lives on: its own, or that of the last unit in the chain of its new names. */
export function bodyOf(id: string, units: ReadonlyMap<string, Unit>): string {
  const passed = new Set<string>();
  let body = id;
  for (
    let next = units.get(id)?.renamedTo;
    next !== undefined && !passed.has(next);
    next = units.get(body)?.renamedTo
  ) {
    passed.add(next);
    body = next;
  }
  return body;
}
