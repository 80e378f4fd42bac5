import type { ProgrammeScope } from '../../view/site.js';

/** Something that falls due on a day: an obligation, the cure of a finding, or the answer to a letter. */
export interface DueDay {
  /** Permanent name within the programme: `obligation:xz26-101@2027`. */
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Path of the page about it. */
  readonly path: string;
  /** How often the day was moved. */
  readonly changes: number;
  /** Whether it is due no more although it was not done. */
  readonly dropped: boolean;
  readonly overdue: boolean;
  /** What a calendar says of it. */
  readonly tell: (scope: ProgrammeScope) => DueWords;
}

/** The words of a day. */
export interface DueWords {
  readonly summary: string;
  /** Lines below the summary; empty ones are left out. */
  readonly lines: readonly string[];
}
