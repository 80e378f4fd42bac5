import type { Closure, CureStage, Letter, Rectification } from '@zhunsheng/plan-schema';
import type { Judged, Timeliness } from './tracking.js';

/** Kinds of letters, the mildest first: reminder, supervision, risk-reminder, accountability. */
export type LetterKind = Letter['kind'];
/** How a finding ends. */
export type CureOutcome = NonNullable<Closure['log'][number]['outcome']>;

/** One step on the way of a cure. */
export interface CureStep {
  /** The stage that it leads to; an extension leaves the stage as it is. */
  readonly step: CureStage | 'extended';
  readonly date: string;
  /** Id of the entry; absent for `registered`, which the finding itself says. */
  readonly entry?: string;
  /** Whose file says so. */
  readonly record: 'finding' | 'rectification' | 'closure';
  /** The unit that wrote it, as it stands on `asOf`. */
  readonly unit?: string;
}

/** A deadline that was moved. */
export interface CureExtension {
  /** Id of the entry. */
  readonly entry: string;
  /** Day of the entry. */
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly reason?: string;
  readonly approvedBy?: string;
}

/** The deadline of a cure. */
export interface CureDeadline {
  /** As first set. */
  readonly original: string;
  /** In force on `asOf`. */
  readonly current: string;
  /** Every extension, oldest first. */
  readonly changes: readonly CureExtension[];
}

/** Which letters a finding calls for. */
export interface Escalation {
  /** Kinds that are due on `asOf` and were not sent, the mildest first. A graver letter settles the milder ones. */
  readonly due: readonly LetterKind[];
  /** Kinds that were sent about it since it was found or last reopened, the mildest first. */
  readonly sent: readonly LetterKind[];
  /** The next kind that falls due if nothing happens, and the day on which it does; absent when none is left. */
  readonly next?: { readonly letter: LetterKind; readonly on: string };
}

/** What an inspection found, and how far its cure has come. */
export interface FindingStanding {
  readonly id: string;
  readonly round: string;
  /** The unit that it was found at, as it stands on `asOf`; absent where a report names no one body. */
  readonly unit?: string;
  /** The unit that answers for the cure, as it stands on `asOf`. */
  readonly lead?: string;
  readonly supports: readonly string[];
  /** Task, part, section, clause or indicator that it concerns. */
  readonly target?: string;
  /** Day it was found: its own, else that of the round's feedback, report or last day. */
  readonly foundOn?: string;
  readonly stage: CureStage;
  /** Every step, oldest first; it begins with `registered`. */
  readonly history: readonly [CureStep, ...CureStep[]];
  /** Whether it is closed on `asOf`. */
  readonly closed: boolean;
  /** Day of the closure that stands. */
  readonly closedOn?: string;
  /** How it was closed; absent while in hand, and where the closure does not say. */
  readonly outcome?: CureOutcome;
  readonly horizon?: Rectification['horizon'];
  /** Absent without a rectification record or without a dated deadline. */
  readonly deadline?: CureDeadline;
  /**
   * The cure against its deadline. What counts is the day on which the unit applied for closure: `on-time` or `late`
   * by the last application that was not returned. Closed without cure or transferred: `no-deadline`.
   */
  readonly timeliness: Judged<Timeliness>;
  /** Days from `foundOn` to the closure, or to `asOf` while in hand. */
  readonly ageDays?: number;
  /** Days past the deadline in force; only when overdue. */
  readonly overdueDays?: number;
  /** How often it was returned. */
  readonly returned: number;
  /** How often it was reopened. */
  readonly reopened: number;
  /** Ids of the letters about it up to `asOf`, oldest first. */
  readonly letters: readonly string[];
  readonly escalation: Escalation;
  /** Ids of the findings that it repeats: the nearest first, then the one that it repeats in turn, and so on. */
  readonly repeats: readonly string[];
  /** Ids of the findings that name it as the one that they repeat. */
  readonly repeatedBy: readonly string[];
  /** Whether a rectification record is there. Without one nothing is known of the cure. */
  readonly recorded: boolean;
}

/** A share with both its numbers. `of` 0 means that there is nothing to divide by. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** Effects of the same metric and unit of measure, added up. */
export interface EffectSum {
  readonly metric: string;
  readonly unit: string;
  /** Decimal string, exact. */
  readonly value: string;
  /** Ids of the findings whose cures it was added from. */
  readonly findings: readonly string[];
}

/** The totals of some findings. `found` is `closed` + `inHand`; the stages add up to `found`, the outcomes to `closed`. */
export interface Ledger {
  /** Ids of the findings counted, in order of id. */
  readonly findings: readonly string[];
  readonly found: number;
  readonly closed: number;
  readonly inHand: number;
  readonly byStage: Readonly<Record<CureStage, number>>;
  /** `unstated`: closed by an entry that names no outcome. */
  readonly outcomes: Readonly<Record<CureOutcome | 'unstated', number>>;
  /** Counts on the axis of timeliness; they add up to `found`. */
  readonly timeliness: Readonly<Record<Timeliness, number>>;
  /** Cures applied for in time, of those that had a deadline and were applied for (按期整改率). */
  readonly onTime: Share;
  /** In hand past the deadline in force. */
  readonly overdue: number;
  /** Findings returned at least once, of those ever applied for. */
  readonly returned: Share;
  /** Findings whose deadline was moved, of those that have one. */
  readonly extended: Share;
  /** Findings that repeat an earlier one, of all found. */
  readonly repeats: Share;
  /** Findings closed and later reopened, of those ever closed. */
  readonly reopened: Share;
  /** Findings with a letter due that was not sent. */
  readonly escalationDue: number;
  /** Days from finding to `asOf` of those in hand: the longest, and the middle one (of an even number the lower). */
  readonly age: { readonly longest?: number; readonly median?: number };
  /** Of cures that were verified, or closed as rectified; by metric, then unit of measure. */
  readonly effects: readonly EffectSum[];
}

/** Totals by round and by unit, and of the whole. */
export interface Ledgers {
  readonly whole: Ledger;
  /** By id of the round; every round that had begun by `asOf` or has findings. They add up to `whole`. */
  readonly rounds: ReadonlyMap<string, Ledger>;
  /** By the unit that it was found at, as it stands on `asOf`; only units with findings. */
  readonly units: ReadonlyMap<string, Ledger>;
  /** Findings that name no unit; with `units` they add up to `whole`. */
  readonly withoutUnit: Ledger;
  /** By the year of `foundOn`; what has no day is in none. */
  readonly years: ReadonlyMap<string, Ledger>;
}

/** A letter and its answer on `asOf`. */
export interface LetterStanding {
  readonly id: string;
  readonly kind: LetterKind;
  readonly date: string;
  /** Sender and addressee as they stand on `asOf`. */
  readonly from: string;
  readonly to: string;
  /** `waiting`: before its date or without one; `unanswered`: past its date; `unknown`: the records end before that. */
  readonly state: 'answered' | 'answered-late' | 'waiting' | 'unanswered' | 'unknown';
  readonly answerBy?: string;
  readonly answeredOn?: string;
  /** Late or unanswered by so many days; days left while waiting with a date. */
  readonly days?: number;
}
