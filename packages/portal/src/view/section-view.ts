import type { SectionStanding } from '@zhunsheng/indicator-model';
import type { PlanView } from './plan-view.js';
import type { Section } from './records.js';
import type { TaskView } from './task-view.js';

/** A section with the tasks that stand directly below it. */
export interface SectionView {
  readonly id: string;
  readonly section: Section;
  readonly plan: PlanView;
  readonly theme?: string;
  readonly standing?: SectionStanding;
  readonly tasks: readonly TaskView[];
}
