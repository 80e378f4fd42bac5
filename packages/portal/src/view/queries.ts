import { initialsOf } from '../search/spell.js';
import type { ProgrammeView } from './programme-view.js';

/**
 * Queries that find something: the shortest title of a task in the first section, a document number, the unit that leads
 * most, and the initials of that unit.
 */
export function queriesOf({ sections, plans, facets, units }: ProgrammeView): readonly string[] {
  const [section] = sections.values();
  const [plan] = plans.values();
  const [busiest = ''] = facets.unit.keys();
  const unit = units.get(busiest)?.unit.name;
  const candidates = [
    shortest(section?.tasks.map(({ task }) => task.title) ?? []),
    plan?.plan.docNumber ?? plan?.plan.title.slice(0, 6),
    unit,
    unit && initialsOf(unit),
  ];
  return candidates.filter((query) => query !== undefined && query !== '') as string[];
}

function shortest(titles: readonly string[]): string | undefined {
  return titles.reduce<string | undefined>(
    (best, title) => (best && best.length <= title.length ? best : title),
    undefined,
  );
}
