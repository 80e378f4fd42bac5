import type { Messages } from '../messages/messages.js';
import type { Scope } from './site.js';

/** One entry of the main menu. */
export interface MenuEntry {
  readonly key: keyof Messages['nav'];
  readonly path: string;
}

/** The main menu of a tree of pages; what a programme has no records of is left out. */
export function menuOf({ programme }: Scope): readonly MenuEntry[] {
  if (!programme) return [entry('home', ''), entry('tasks'), entry('search')];
  const inspected = programme.rounds.size > 0 || programme.findings.size > 0;
  return [
    entry('home', ''),
    entry('plans'),
    entry('tasks'),
    entry('units'),
    entry('progress'),
    ...(inspected ? [entry('inspections')] : []),
    ...(programme.reports.length > 0 ? [entry('reports')] : []),
    entry('search'),
  ];
}

function entry(key: keyof Messages['nav'], path = `${key}/`): MenuEntry {
  return { key, path };
}
