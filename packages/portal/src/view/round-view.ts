import type { Ledger, RoundStanding } from '@zhunsheng/indicator-model';
import type { FindingView } from './finding-view.js';
import type { LetterView } from './letter-view.js';
import type { InspectionRound } from './records.js';

/** A round of inspection with what it found and what became of that. */
export interface RoundView {
  readonly id: string;
  readonly round: InspectionRound;
  /** Absent where nothing is computed of it. */
  readonly standing?: RoundStanding;
  readonly findings: readonly FindingView[];
  /** Findings under the headings of the report, in the order in which they first appear; `''` for those without one. */
  readonly groups: ReadonlyMap<string, readonly FindingView[]>;
  /** Its totals; absent for a round that has not begun. */
  readonly ledger?: Ledger;
  /** Letters about its findings, oldest first. */
  readonly letters: readonly LetterView[];
}
