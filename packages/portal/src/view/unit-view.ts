import type { UnitStanding } from '@zhunsheng/indicator-model';
import type { Finding, Unit } from './records.js';
import type { TaskView } from './task-view.js';

/** A unit with its tasks and findings. */
export interface UnitView {
  readonly id: string;
  readonly unit: Unit;
  /** Absent for a unit that owes nothing. */
  readonly standing?: UnitStanding;
  readonly leads: readonly TaskView[];
  readonly supports: readonly TaskView[];
  readonly findings: readonly Finding[];
}
