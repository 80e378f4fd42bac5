import type { ProgrammeView } from './programme-view.js';
import type { TaskView } from './task-view.js';

/** Tasks that fall due within the programme's threshold, nearest first. */
export function dueSoonTasks({ facets }: ProgrammeView): readonly TaskView[] {
  return [...(facets.timeliness.get('due-soon') ?? [])].sort((a, b) => daysLeft(a) - daysLeft(b));
}

function daysLeft({ standing }: TaskView): number {
  return standing.timeliness.reason.days ?? 0;
}
