import type { PlanStanding } from '@zhunsheng/indicator-model';
import type { Plan } from './records.js';
import type { SectionView } from './section-view.js';
import type { TaskView } from './task-view.js';

/** A plan in its newest version, or an upper plan that is only read. */
export interface PlanView {
  readonly id: string;
  readonly plan: Plan;
  /** Absent for an upper plan: nothing is tracked in it. */
  readonly standing?: PlanStanding;
  /** Sections that hold tasks of their own, in document order. */
  readonly sections: readonly SectionView[];
  /** Tasks in document order, then those that ended with an older version. */
  readonly tasks: readonly TaskView[];
  /** The document view shows one page per section. */
  readonly split: boolean;
}
