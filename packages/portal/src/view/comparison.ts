import type { PlanView } from './plan-view.js';
import type { PublishedProgramme } from './published-programme.js';
import type { Site } from './site.js';
import type { TaskView } from './task-view.js';

/** One place in the overview: what its plans put in writing, as counts of tasks. */
export interface ComparedPlace {
  readonly folder: string;
  readonly published: PublishedProgramme;
  readonly plans: readonly PlanView[];
  readonly tasks: number;
  readonly withUnits: number;
  readonly withDeadline: number;
  readonly withTarget: number;
}

/** The programmes of a site side by side. */
export function comparisonOf({ programmes }: Site): readonly ComparedPlace[] {
  return programmes.map(({ folder, programme }) => {
    const tasks = [...programme.tasks.values()];
    const count = (holds: (task: TaskView) => boolean) => tasks.filter(holds).length;
    return {
      folder,
      published: programme.published,
      plans: [...programme.plans.values()],
      tasks: tasks.length,
      withUnits: count(({ leads, supports }) => leads.length + supports.length > 0),
      withDeadline: count(({ due }) => due !== ''),
      withTarget: count(({ task }) => [task, ...task.blocks].some(({ targets }) => targets.length > 0)),
    };
  });
}
