import { summarise } from '../roll-up/summarise.js';
import type { Obligation, Summary, TaskStanding, Tracking } from '../tracking.js';

/** Tasks where a unit and a section meet, or of a whole row or column. */
export interface MatrixCell {
  /** Ids of the tasks, each once. */
  readonly tasks: readonly string[];
  /** Counts of the same tasks. */
  readonly summary: Summary;
}

/** One row: a unit, or the tasks that name no known lead. */
export interface MatrixRow {
  /** Id of the lead unit; absent in the last row, of tasks without one. */
  readonly unit?: string;
  /** One cell for each column; absent where the unit leads nothing there. */
  readonly cells: readonly (MatrixCell | undefined)[];
  /** All tasks of the row. */
  readonly total: MatrixCell;
}

/** One column: a section at the top of a plan, with all sections below it. */
export interface MatrixColumn {
  readonly plan: string;
  /** Id of the section; absent for tasks that stand in none. */
  readonly section?: string;
}

/**
 * Units by sections. A task counts in the row of each unit that leads it, so that rows may add up to more than the
 * foot, which counts each task once.
 */
export interface UnitSectionMatrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly foot: { readonly cells: readonly MatrixCell[]; readonly total: MatrixCell };
}

interface Placed {
  readonly task: TaskStanding;
  readonly column: number;
}

/**
 * Builds the matrix, of one plan if `plan` is given. Units and sections without a task are left out; both stand in the
 * order of their records.
 *
 * @example
 * // t1 led by sifaju and jiaoyuju in s1, t2 led by sifaju in s2
 * unitSectionMatrix(tracking).foot.total.tasks // ['t1', 't2'], though the rows have 2 and 1
 */
export function unitSectionMatrix(tracking: Tracking, { plan }: { readonly plan?: string } = {}): UnitSectionMatrix {
  const tasks = [...tracking.tasks.values()].filter((task) => plan === undefined || task.plan === plan);
  const { columns, placed } = placeTasks(tasks, tracking);
  const cellOf = (some: readonly Placed[]) => cell(some, tracking.obligations);
  const cellsOf = (some: readonly Placed[]) => byColumn(some, columns.length).map(cellOf);
  return {
    columns,
    rows: rowsOf(placed, tracking).map(({ unit, own }) => ({
      ...(unit === undefined ? {} : { unit }),
      cells: cellsOf(own).map((one) => (one.tasks.length > 0 ? one : undefined)),
      total: cellOf(own),
    })),
    foot: { cells: cellsOf(placed), total: cellOf(placed) },
  };
}

function placeTasks(tasks: readonly TaskStanding[], tracking: Tracking) {
  const order = [...tracking.sections.keys(), ...[...tracking.plans.keys()].map(outside)];
  const keys = tasks.map((task) => topSection(task, tracking) ?? outside(task.plan));
  const used = new Set(keys);
  const columns = order.filter((key) => used.has(key));
  const indexOf = new Map(columns.map((key, at) => [key, at]));
  return {
    columns: columns.map((key): MatrixColumn => {
      const section = tracking.sections.get(key);
      return section === undefined ? { plan: key.slice(1) } : { plan: section.plan, section: key };
    }),
    placed: tasks.map((task, at): Placed => ({ task, column: indexOf.get(keys[at] ?? '') ?? 0 })),
  };
}

/** Key of the column for tasks of a plan that stand in no section; no id begins so. */
function outside(plan: string): string {
  return `#${plan}`;
}

function topSection({ section }: TaskStanding, { sections }: Tracking): string | undefined {
  let top = section === undefined ? undefined : sections.get(section);
  while (top?.parent !== undefined && sections.has(top.parent)) top = sections.get(top.parent);
  return top?.id;
}

function rowsOf(placed: readonly Placed[], { units }: Tracking): { unit: string | undefined; own: Placed[] }[] {
  const byUnit = new Map<string | undefined, Placed[]>([...units.keys(), undefined].map((unit) => [unit, []]));
  for (const one of placed) {
    for (const unit of one.task.leads.length > 0 ? one.task.leads : [undefined]) byUnit.get(unit)?.push(one);
  }
  return [...byUnit].filter(([, own]) => own.length > 0).map(([unit, own]) => ({ unit, own }));
}

function byColumn(placed: readonly Placed[], columns: number): Placed[][] {
  const split: Placed[][] = Array.from({ length: columns }, () => []);
  for (const one of placed) split[one.column]?.push(one);
  return split;
}

function cell(placed: readonly Placed[], obligations: ReadonlyMap<string, Obligation>): MatrixCell {
  const tasks = placed.map(({ task }) => task);
  return { tasks: tasks.map(({ id }) => id), summary: summarise(tasks, obligations) };
}
