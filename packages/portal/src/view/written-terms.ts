import type { TaskView } from './task-view.js';

/** How many of some tasks have their terms in writing. */
export interface WrittenTerms {
  readonly tasks: number;
  readonly withUnits: number;
  readonly withDeadline: number;
  readonly withTarget: number;
}

/** Counts the tasks whose plan names a unit, a time limit, a quantified target. */
export function writtenTerms(tasks: readonly TaskView[]): WrittenTerms {
  const count = (holds: (task: TaskView) => boolean) => tasks.filter(holds).length;
  return {
    tasks: tasks.length,
    withUnits: count(({ leads, supports }) => leads.length + supports.length > 0),
    withDeadline: count(({ due }) => due !== ''),
    withTarget: count(({ task }) => [task, ...task.blocks].some(({ targets }) => targets.length > 0)),
  };
}
