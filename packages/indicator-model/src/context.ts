import type { WorkDays } from './calendar/work-days.js';
import type { UnitDirectory } from './duties/unit-directory.js';
import type { Records } from './records.js';

/** What every judgement is made with. */
export interface Context {
  /** The day everything is judged on. */
  readonly asOf: string;
  /** The day up to which the records are complete; never after `asOf`. */
  readonly dataAsOf: string | undefined;
  /** First day from which units report; absent in a programme that does not track. */
  readonly since: string | undefined;
  readonly thresholds: Records['thresholds'];
  readonly units: UnitDirectory;
  readonly workDays: WorkDays;
}
