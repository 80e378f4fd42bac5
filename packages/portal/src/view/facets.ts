import { STATES } from './axes.js';
import type { DueMonths } from './due-months.js';
import type { Theme } from './records.js';
import type { TaskView } from './task-view.js';

/** The ways in which the list of tasks may be narrowed, each with a static page per value. */
export const FACET_KINDS = ['progress', 'timeliness', 'unit', 'section', 'theme', 'year', 'due'] as const;

/** See {@link FACET_KINDS}. */
export type FacetKind = (typeof FACET_KINDS)[number];

/** Of each kind: value → tasks that have it, values in display order, none of them empty. */
export type Facets = Readonly<Record<FacetKind, ReadonlyMap<string, readonly TaskView[]>>>;

/**
 * Sorts tasks into every facet. `unit` counts a task once for each of its lead units; `year` is that of the deadline in force
 * that its timeliness rests on; `due` lists it in every month, such as `2027-12`, in which one of its deadlines falls.
 */
export function facetsOf(tasks: readonly TaskView[], themes: readonly Theme[], months: DueMonths): Facets {
  return {
    progress: group(tasks, (task) => [task.standing.progress.state], STATES.progress),
    timeliness: group(tasks, (task) => [task.standing.timeliness.state], STATES.timeliness),
    unit: byCount(group(tasks, (task) => task.leads.flatMap(({ unit }) => (unit ? [unit.id] : [])))),
    section: group(tasks, (task) => (task.section ? [task.section.id] : [])),
    theme: group(
      tasks,
      (task) => (task.theme === undefined ? [] : [task.theme]),
      themes.map(({ id }) => id),
    ),
    year: byName(group(tasks, (task) => yearsOf(task))),
    due: byName(group(tasks, (task) => months.get(task.id) ?? [])),
  };
}

function yearsOf({ standing }: TaskView): readonly string[] {
  return standing.deadline ? [standing.deadline.current.slice(0, 4)] : [];
}

type Groups = Map<string, TaskView[]>;

function group(
  tasks: readonly TaskView[],
  valuesOf: (task: TaskView) => readonly string[],
  order: readonly string[] = [],
): Groups {
  const groups: Groups = new Map(order.map((value) => [value, []]));
  for (const task of tasks) {
    for (const value of valuesOf(task)) {
      const members = groups.get(value);
      if (members) members.push(task);
      else groups.set(value, [task]);
    }
  }
  return new Map([...groups].filter(([, members]) => members.length > 0));
}

function byCount(groups: Groups): Groups {
  return new Map([...groups].sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1)));
}

function byName(groups: Groups): Groups {
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
