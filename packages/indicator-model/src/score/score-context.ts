import type { Context } from '../context.js';
import type { Rounding } from '../exact/round.js';
import type { ObservationBook } from '../measure/observation-book.js';
import type { AssessmentRecord, IndicatorRecord, SchemeRecord } from '../records.js';
import type { TaskResult } from './rules/milestone.js';

/** Whose points a tree is made of. */
export type TreeKind = 'self' | 'verified' | 'final';

/** What all results of a programme are scored with. */
export interface ScoreBooks {
  readonly context: Context;
  readonly book: ObservationBook;
  readonly indicators: ReadonlyMap<string, IndicatorRecord>;
  /** How a task or part stood on a day, in the year of a scheme. */
  readonly taskResult: (day: string, duty: string, year: string) => TaskResult;
  /** The version of a plan in force on a day. */
  readonly planVersion: (day: string, plan: string) => string | undefined;
  /** The plan that a catalogue belongs to. */
  readonly cataloguePlan: (catalogue: string) => string | undefined;
  /** The plan that a task or part stands in. */
  readonly planOf: (duty: string) => string | undefined;
}

/** What one tree is scored with. */
export interface ScoreContext extends ScoreBooks {
  readonly kind: TreeKind;
  readonly scheme: SchemeRecord;
  readonly assessment: AssessmentRecord;
  /** The unit as it stands on `asOf`. */
  readonly unit: string;
  /** The day whose records count. */
  readonly on: string;
  /** Rounding of items. */
  readonly rounding: Rounding;
}
