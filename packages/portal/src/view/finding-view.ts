import type { FindingStanding } from '@zhunsheng/indicator-model';
import type { LetterView } from './letter-view.js';
import type { Closure, Finding, InspectionRound, Rectification, Unit } from './records.js';

/** A finding with everything a page says about it and its cure. */
export interface FindingView {
  readonly id: string;
  readonly finding: Finding;
  readonly standing: FindingStanding;
  readonly round?: InspectionRound;
  /** The unit that it was found at, and the one that answers for its cure, as they stand on the day of judgement. */
  readonly unit?: Unit;
  readonly lead?: Unit;
  /** The files of the cure; absent where nothing of them is published. */
  readonly rectification?: Rectification;
  readonly closure?: Closure;
  /** Letters about it, oldest first. */
  readonly letters: readonly LetterView[];
}
