import type { Share } from './axes.js';
import { STATES } from './axes.js';
import type { PlanView } from './plan-view.js';
import type { ProgrammeView } from './programme-view.js';
import type { SectionView } from './section-view.js';
import type { TaskView } from './task-view.js';
import type { UnitView } from './unit-view.js';

/** Tasks of one lead unit in one section, by progress. */
export interface Cell {
  readonly total: number;
  readonly overdue: number;
  readonly shares: readonly Share[];
}

/** One lead unit's row: cells in the order of the matrix's sections (`undefined` where it leads nothing), and their sum. */
export interface MatrixRow {
  readonly unit: UnitView;
  readonly cells: readonly (Cell | undefined)[];
  readonly sum: Cell;
}

/** Lead units by sections. A task led by two units counts in both rows, so rows may add up to more than the tasks. */
export interface Matrix {
  readonly sections: readonly SectionView[];
  readonly rows: readonly MatrixRow[];
  /** Sum of all rows. */
  readonly counted: number;
}

/** Lays the tasks of a plan out by lead unit and section; units that lead most come first, those
 * that lead nothing in it are left out. */
export function matrixOf(programme: ProgrammeView, plan: PlanView): Matrix {
  const rows = [...programme.units.values()]
    .map((unit) => rowOf(unit, plan))
    .filter(({ sum }) => sum.total > 0)
    .sort((a, b) => b.sum.total - a.sum.total);
  return { sections: plan.sections, rows, counted: rows.reduce((sum, row) => sum + row.sum.total, 0) };
}

function rowOf(unit: UnitView, plan: PlanView): MatrixRow {
  const own = unit.leads.filter((task) => task.plan === plan);
  const bySection = new Map<string | undefined, TaskView[]>();
  for (const task of own) {
    const known = bySection.get(task.section?.id);
    if (known) known.push(task);
    else bySection.set(task.section?.id, [task]);
  }
  const cells = plan.sections.map(({ id }) => bySection.get(id)).map((tasks) => tasks && cellOf(tasks));
  return { unit, cells, sum: cellOf(own) };
}

function cellOf(tasks: readonly TaskView[]): Cell {
  const shares = STATES.progress
    .map((state) => ({ state, count: tasks.filter(({ standing }) => standing.progress.state === state).length }))
    .filter(({ count }) => count > 0);
  return {
    total: tasks.length,
    overdue: tasks.filter(({ standing }) => standing.timeliness.state === 'overdue').length,
    shares,
  };
}
