import type { Measured } from '../indicators.js';
import type { Measure } from '../measure/aggregate.js';
import type { IndicatorRecord } from '../records.js';

/** What a goal is judged with. */
export interface GoalSetting {
  readonly indicator: IndicatorRecord;
  readonly measure: Measure;
  /** The periods of the jurisdiction as a whole, in order and by name. */
  readonly periods: readonly Measured[];
  readonly byPeriod: ReadonlyMap<string, Measured>;
  readonly asOf: string;
  readonly dataAsOf: string | undefined;
}
