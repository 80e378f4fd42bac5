import type { ProgrammeView } from './programme-view.js';

/** The list that a programme is browsed by: its tasks, or the findings of one that has none. */
export function mainList(programme: ProgrammeView | undefined): 'tasks' | 'findings' {
  return programme && programme.tasks.size === 0 && programme.oversight.findings.size > 0 ? 'findings' : 'tasks';
}
