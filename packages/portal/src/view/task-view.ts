import type { TaskStanding } from '@zhunsheng/indicator-model';
import type { PlanView } from './plan-view.js';
import type { Finding, Task, Unit } from './records.js';
import type { SectionView } from './section-view.js';

/** A unit as a page names it: linked where a record exists, else by the printed words alone. */
export interface UnitName {
  readonly name: string;
  readonly unit?: Unit;
}

/** A task with everything a page says about it. */
export interface TaskView {
  readonly id: string;
  readonly task: Task;
  readonly standing: TaskStanding;
  readonly plan: PlanView;
  /** The section that it stands in; absent for a task outside any. */
  readonly section?: SectionView;
  readonly theme?: string;
  readonly leads: readonly UnitName[];
  readonly supports: readonly UnitName[];
  /** The printed words of its time limits; empty where it has none. */
  readonly due: string;
  /** Place among the plan's tasks, from 0. */
  readonly position: number;
  readonly findings: readonly Finding[];
}
