import { compare } from '../compare.js';
import { groupBy } from '../group-by.js';
import type { Records } from '../records.js';
import type { Grouping, Obligation, TaskGroup, TaskStanding, YearStanding } from '../tracking.js';
import { countObligations, type PlacesOf, summarise } from './summarise.js';

type Tasks = ReadonlyMap<string, TaskStanding>;
type Obligations = ReadonlyMap<string, Obligation>;

/**
 * Tasks by theme: those of the programme in its order, then others that plans name, then the tasks without one.
 *
 * @example groupByTheme(tasks, placesOf, themes).groups.get('decisions')?.summary.tasks // 12
 */
export function groupByTheme(tasks: Tasks, placesOf: PlacesOf, themes: Records['themes']): Grouping<TaskGroup> {
  const byTheme = groupBy(tasks.values(), ({ theme }) => theme);
  const named = [...byTheme.keys()].flatMap((theme) => theme ?? []).toSorted(compare);
  const ids = [...new Set([...themes.map(({ id }) => id), ...named])];
  return {
    groups: new Map(ids.map((id) => [id, taskGroup(byTheme.get(id) ?? [], placesOf)])),
    rest: taskGroup(byTheme.get(undefined) ?? [], placesOf),
  };
}

/**
 * Tasks by the year of the deadline that their timeliness rests on, and obligations by the year of their own. Years
 * follow each other without a gap.
 *
 * @example
 * // t1 due 2027-06-30, extended to 2028-03-31
 * groupByYear(tasks, placesOf, obligations).groups.get('2028')?.tasks // ['t1']
 */
export function groupByYear(tasks: Tasks, placesOf: PlacesOf, obligations: Obligations): Grouping<YearStanding> {
  const byYear = groupBy(tasks.values(), yearOf);
  const due = groupBy(obligations.values(), yearOf);
  const years = [...byYear.keys(), ...due.keys()].flatMap((year) => (year === undefined ? [] : Number(year)));
  const first = Math.min(...years);
  const span = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  const ids = Array.from({ length: span }, (_, at) => String(first + at));
  return {
    groups: new Map(
      ids.map((id) => [id, { ...taskGroup(byYear.get(id) ?? [], placesOf), due: dueIn(due.get(id) ?? []) }]),
    ),
    rest: taskGroup(byYear.get(undefined) ?? [], placesOf),
  };
}

function yearOf({ deadline }: Pick<TaskStanding, 'deadline'>): string | undefined {
  return deadline?.current.slice(0, 4);
}

function taskGroup(tasks: readonly TaskStanding[], placesOf: PlacesOf): TaskGroup {
  return { summary: summarise(tasks, placesOf), tasks: tasks.map(({ id }) => id) };
}

function dueIn(obligations: readonly Obligation[]): YearStanding['due'] {
  return {
    obligations: obligations.map(({ id }) => id),
    ...countObligations(obligations),
  };
}
