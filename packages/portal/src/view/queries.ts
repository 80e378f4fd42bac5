import type { ProgrammeView } from './programme-view.js';

/** Three queries that find something: a section's last word, a document number, the unit that leads most. */
export function queriesOf({ sections, plans, facets, units }: ProgrammeView): readonly string[] {
  const [section] = sections.values();
  const [plan] = plans.values();
  const [busiest] = facets.unit.keys();
  const candidates = [
    section?.tasks[0]?.task.title.slice(0, 4) ?? section?.section.title.slice(-4),
    plan?.plan.docNumber ?? plan?.plan.title.slice(0, 6),
    units.get(busiest ?? '')?.unit.name,
  ];
  return candidates.filter((query) => query !== undefined && query !== '') as string[];
}
