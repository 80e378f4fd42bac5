import type { Messages } from '../messages/messages.js';
import type { ProgrammeView } from './programme-view.js';
import type { Scope } from './site.js';

/** One entry of the main menu. */
export interface MenuEntry {
  readonly key: keyof Messages['nav'];
  readonly path: string;
}

/** The main menu of a tree of pages; what a programme has no records of is left out. */
export function menuOf({ programme }: Scope): readonly MenuEntry[] {
  if (!programme) return [entry('home', ''), entry('tasks'), entry('search')];
  const planned = programme.tasks.size > 0;
  const inspected = programme.rounds.size > 0 || programme.findings.size > 0;
  return [
    entry('home', ''),
    ...(programme.plans.size + programme.upstream.size > 0 ? [entry('plans')] : []),
    ...(planned ? [entry('tasks')] : []),
    ...(programme.units.size > 0 ? [entry('units')] : []),
    ...(planned ? [entry('progress')] : []),
    ...(inspected ? [entry('inspections')] : []),
    ...(oversightColumn(programme) === 'rectification' ? [entry('rectification')] : []),
    ...(programme.published.catalogues.length > 0 ? [entry('indicators')] : []),
    ...(programme.published.schemes.length > 0 ? [entry('assessments')] : []),
    ...(programme.reports.length > 0 ? [entry('reports')] : []),
    entry('search'),
  ];
}

/** The menu entry that findings belong to: the ledger where cures are recorded, else the inspections. */
export function oversightColumn({ published }: ProgrammeView): 'rectification' | 'inspections' {
  return published.rectifications.length + published.closures.length > 0 ? 'rectification' : 'inspections';
}

/** The menu entry that packs for inspectors belong to: inspections where there are any, else the units. */
export function inspectColumn({ rounds, findings }: ProgrammeView): 'inspections' | 'units' {
  return rounds.size > 0 || findings.size > 0 ? 'inspections' : 'units';
}

function entry(key: keyof Messages['nav'], path = `${key}/`): MenuEntry {
  return { key, path };
}
