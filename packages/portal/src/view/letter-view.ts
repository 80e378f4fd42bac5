import type { LetterStanding } from '@zhunsheng/indicator-model';
import type { Letter, Unit } from './records.js';

/** A letter with what became of it. */
export interface LetterView {
  readonly id: string;
  readonly letter: Letter;
  readonly standing: LetterStanding;
  /** Sender and addressee as they stand on the day of judgement; absent without a record of theirs. */
  readonly from?: Unit;
  readonly to?: Unit;
}
