import type { Counts } from './tracking.js';

/**
 * A figure against its goal. `no-data`: nothing is known that it could be judged by; `no-goal`: nothing was set for the
 * time, or words that no figure decides.
 */
export type TargetState = 'achieved' | 'on-course' | 'behind' | 'missed' | 'no-data' | 'no-goal';

/** Why a target's state is what it is; the portal puts it into words. */
export type TargetReasonCode =
  /** No goal is set for the present or a later time. */
  | 'no-goal'
  /** About so many (约、左右): reached by the exact figure alone, and no figure near it is judged. */
  | 'goal-not-exact'
  /** The duty is reported as done, and the value does not meet the goal. */
  | 'done-below-goal'
  /** The value meets the goal. */
  | 'goal-met'
  /** The value keeps within a limit that later figures can still break. */
  | 'within-limit'
  /** The way from the start to the goal is covered at least as far as its time has gone. */
  | 'on-pace'
  /** It is not. */
  | 'behind-pace'
  /** The goal is not met, and nothing is known of the start that a pace could be told by. */
  | 'pace-unknown'
  /** A limit is exceeded before its time is over. */
  | 'limit-exceeded'
  /** The time is over and the value does not meet the goal. */
  | 'goal-missed'
  /** Nothing was ever measured. */
  | 'never-measured'
  /** The time of the goal has not begun or has no value yet. */
  | 'not-yet-measured'
  /** The time is over and has no value. */
  | 'no-value'
  /** The time is over and some of its shorter periods have no value. */
  | 'period-incomplete'
  /** The records end before the goal's time does. */
  | 'beyond-data'
  /** Of several units that owe it, some reported no value. */
  | 'units-missing';

/** What a target is held against. All numbers are decimal strings. */
export interface GoalFigures {
  /** `~` about, `change` by so much (its sign tells the way), `all` of them, `zero` of them. */
  readonly comparator: '>=' | '>' | '<=' | '<' | '=' | '~' | 'between' | 'change' | 'all' | 'zero';
  /** Absent for `all` and `zero`; the lower bound of `between`. */
  readonly value?: string;
  /** The upper bound of `between`. */
  readonly upper?: string;
  /** Unit of measure. */
  readonly unit?: string;
}

/** The value that a unit reported for a target of a task. */
export interface TargetReading {
  /** The unit that reported, as it stands on `asOf`. */
  readonly unit: string;
  /** Decimal string in the target's unit of measure. */
  readonly value: string;
  /** Id of the log entry. */
  readonly entry: string;
  /** Day of the entry. */
  readonly date: string;
  /** Whether the value meets the goal; absent where no figure decides. */
  readonly met?: boolean;
}

/** A target that a task or part prints, in one period where it recurs. */
export interface TargetStanding {
  /** `<obligation>~<n>`: the obligation or, for a target of a whole task with parts, the task; `n` counts from 1 as printed. */
  readonly id: string;
  /** Id of the task or part that prints it. */
  readonly duty: string;
  readonly task: string;
  /** Place among the targets that the duty prints, from 0. */
  readonly index: number;
  /** Period of a recurring duty. */
  readonly period?: string;
  /** What is counted; empty where the words name nothing. */
  readonly metric: string;
  readonly goal: GoalFigures;
  /** Last day to reach it: the target's own, else the deadline in force. */
  readonly by?: string;
  /** Latest value of each voice that decides; one at most unless a group owes it. */
  readonly readings: readonly TargetReading[];
  /** Units that owe a value and reported none; of a single voice empty. */
  readonly missing: readonly string[];
  readonly state: TargetState;
  readonly reason: { readonly code: TargetReasonCode; readonly entry?: string; readonly date?: string };
}

/** How many of some targets are in each state. */
export type TargetCounts = Counts<TargetState>;
