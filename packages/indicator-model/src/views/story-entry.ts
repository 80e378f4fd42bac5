import type {
  EventRecord,
  ExtensionRecord,
  FindingRecord,
  PlanRecord,
  UpdateRecord,
  VerificationRecord,
} from '../records.js';
import type { Obligation } from '../tracking.js';

interface Dated {
  /** The day it stands on. */
  readonly date: string;
}

interface Logged extends Dated {
  /** Id of the unit that wrote it. */
  readonly unit: string;
  /** Id of the task or part that it speaks of. */
  readonly of: string;
}

/** An upper plan that the task carries out was issued. */
export interface UpperPlanEntry extends Dated {
  readonly kind: 'upper-plan';
  readonly plan: PlanRecord;
  /** The clauses carried out, as `<plan>#<clause>`. */
  readonly clauses: readonly string[];
}

/** A version of the plan that has the task was issued. */
export interface PlanEntry extends Dated {
  readonly kind: 'plan';
  readonly plan: PlanRecord;
}

/** A unit reported. */
export interface UpdateEntry extends Logged {
  readonly kind: 'update';
  readonly entry: UpdateRecord;
  /** Id of the later entry that replaces it. */
  readonly correctedBy?: string;
}

/** A unit spoke on another's report. */
export interface VerificationEntry extends Logged {
  readonly kind: 'verification';
  readonly entry: VerificationRecord;
}

/** A deadline was moved. */
export interface ExtensionEntry extends Logged {
  readonly kind: 'extension';
  readonly entry: ExtensionRecord;
}

/** The event happened from which a time limit runs. */
export interface EventStoryEntry extends Logged {
  readonly kind: 'event';
  readonly entry: EventRecord;
}

/** An inspection found something. */
export interface FindingEntry extends Dated {
  readonly kind: 'finding';
  readonly finding: FindingRecord;
}

/** A deadline that lies ahead, or falls on the day of judgement. */
export interface DeadlineEntry extends Dated {
  readonly kind: 'deadline';
  readonly obligation: Obligation;
}

/** One dated entry in the story of a task. Records are those of the edition that the story was made from. */
export type StoryEntry =
  | UpperPlanEntry
  | PlanEntry
  | UpdateEntry
  | VerificationEntry
  | ExtensionEntry
  | EventStoryEntry
  | FindingEntry
  | DeadlineEntry;
