import type { AssessmentStanding, SchemeStanding } from './assessments.js';
import type { FindingStanding, Ledgers, LetterStanding } from './findings.js';
import type { CatalogueStanding, IndicatorStanding } from './indicators.js';
import type { PromiseCoverage, RoundStanding } from './inspections.js';
import type { TargetStanding } from './targets.js';
import type { Alignment } from './upper-coverage.js';

/** How far a duty has come. `no-data`: nothing was reported; it is never counted as zero and never drawn as a value. */
export type Progress = 'not-started' | 'in-progress' | 'completed' | 'sustained' | 'suspended' | 'ended' | 'no-data';

/** A duty against its deadline on the day of `asOf`; always computed, never stored. */
export type Timeliness = 'not-due' | 'due-soon' | 'overdue' | 'on-time' | 'late' | 'no-deadline' | 'unknown';

/** What units other than the reporter say of its reports. */
export type VerificationState = 'not-reported' | 'reported' | 'returned' | 'confirmed';

/** Why a state is what it is: a code that the portal puts into words, with the records that decide it. */
export interface Reason {
  /** Permanent kebab-case code, such as `completed-by-update` or `past-deadline-unreported`. */
  readonly code: ReasonCode;
  /** Id of the deciding log entry. */
  readonly entry?: string;
  /** Unit that wrote it. */
  readonly unit?: string;
  /** The day the entry or completion falls on. */
  readonly date?: string;
  /** The deadline in force. */
  readonly deadline?: string;
  /** Calendar days: overdue by, late by, left, or since the last report. Never negative. */
  readonly days?: number;
}

/** The closed set of reasons. */
export type ReasonCode =
  | 'no-report'
  | 'latest-update'
  | 'completion-returned'
  | 'group-incomplete'
  | 'plan-version-ended'
  | 'not-tracked'
  | 'before-tracking'
  | 'beyond-data'
  | 'no-dated-deadline'
  | 'deadline-depends-on-event'
  | 'deadline-unread'
  | 'no-work-calendar'
  | 'closed-without-cure'
  | 'sustained-in-review'
  | 'sustained-review-overdue'
  | 'deadline-ahead'
  | 'deadline-near'
  | 'past-deadline-unfinished'
  | 'past-deadline-unreported'
  | 'done-in-time'
  | 'done-late'
  | 'suspended-or-ended'
  | 'awaiting-verification'
  | 'confirmed'
  | 'returned'
  | 'report-fresh'
  | 'report-stale'
  | 'nothing-owed';

/** One state with the reason for it. */
export interface Judged<State> {
  readonly state: State;
  readonly reason: Reason;
}

/** The four judgements that every level carries. */
export interface Standing {
  readonly progress: Judged<Progress>;
  readonly timeliness: Judged<Timeliness>;
  readonly verification: Judged<VerificationState>;
  /** `true`: nothing new for longer than the programme's `staleDays` (or, if sustained, `reviewDays`). */
  readonly stale: Judged<boolean>;
}

/** How many of the units that owe a duty have reported; `of` is absent for open groups, which nothing is divided by. */
export interface Reported {
  readonly reported: number;
  readonly of?: number;
  /** Ids of the units that owe it and have not reported; empty where `of` is absent. */
  readonly missing: readonly string[];
}

/**
 * What is tracked: (task or part) × period of a recurrence. Its id is the task's or part's, with `@<period>` for one
 * period of a recurring duty: `xz26-101.a@2027`.
 */
export interface Obligation extends Standing {
  readonly id: string;
  readonly plan: string;
  readonly task: string;
  /** Id of the part; absent when the whole task is owed. */
  readonly part?: string;
  /** Period of a recurring duty, such as `2027` or `2027-Q1`. */
  readonly period?: string;
  /** Ids of the lead units as they stand on `asOf` (a renamed unit's successor), groups not divided. */
  readonly leads: readonly string[];
  /** The first deadline and the one in force after extensions; absent without a dated deadline. */
  readonly deadline?: { readonly original: string; readonly current: string; readonly changes: number };
  /** Day of completion, where progress is completed or sustained. */
  readonly completedOn?: string;
  readonly reported: Reported;
  /** Ids of the entries that count for it, oldest first. */
  readonly entries: readonly string[];
}

/** How many of the things counted are in each state of one axis. The values add up to `total`. */
export interface Counts<State extends string> {
  readonly total: number;
  readonly by: Readonly<Record<State, number>>;
}

/** Counts of tasks on the three axes, and how many records are stale. */
export interface Summary {
  readonly tasks: number;
  readonly progress: Counts<Progress>;
  readonly timeliness: Counts<Timeliness>;
  readonly verification: Counts<VerificationState>;
  readonly stale: number;
  /** Counts of the obligations beneath the same tasks. */
  readonly obligations: {
    readonly progress: Counts<Progress>;
    readonly timeliness: Counts<Timeliness>;
  };
}

/** A task rolled up from its obligations. */
export interface TaskStanding extends Standing {
  readonly id: string;
  readonly plan: string;
  /** Id of the nearest section that it stands in; absent for a task at the top. */
  readonly section?: string;
  readonly theme?: string;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  /** Ids of its obligations, in order of part and period. */
  readonly obligations: readonly string[];
  /** The deadline that its timeliness rests on: the earliest open one, else the last. */
  readonly deadline?: { readonly original: string; readonly current: string; readonly changes: number };
  readonly reported: Reported;
  /** Day of the latest entry of any kind. */
  readonly lastEntry?: string;
}

/** A section: its own tasks and those of the sections below. */
export interface SectionStanding {
  readonly id: string;
  readonly plan: string;
  /** Id of the section above; absent at the top. */
  readonly parent?: string;
  readonly summary: Summary;
  readonly tasks: readonly string[];
}

/**
 * A unit: the tasks that it leads, alone or with others, and those that it supports. A task counts in `summary` of each
 * unit that leads it; what a unit owes as a member of a group counts for the group.
 */
export interface UnitStanding {
  readonly id: string;
  readonly summary: Summary;
  readonly leads: readonly string[];
  /** Ids of the tasks led by a group that it belongs to. */
  readonly asMember: readonly string[];
  readonly supports: readonly string[];
}

/** A plan (its newest version together with tasks that ended with older ones). */
export interface PlanStanding {
  readonly id: string;
  readonly summary: Summary;
  readonly tasks: readonly string[];
}

/** Some tasks that stand together. */
export interface TaskGroup {
  readonly summary: Summary;
  readonly tasks: readonly string[];
}

/** The tasks of one year. */
export interface YearStanding extends TaskGroup {
  /** Obligations whose own deadline in force falls into the year, whatever year their task counts in. */
  readonly due: {
    readonly obligations: readonly string[];
    readonly progress: Counts<Progress>;
    readonly timeliness: Counts<Timeliness>;
  };
}

/** All tasks, each in one group. The groups and `rest` add up to the whole. */
export interface Grouping<Group extends TaskGroup> {
  /** In order of display: themes as the programme lists them, years ascending. */
  readonly groups: ReadonlyMap<string, Group>;
  /** Tasks that belong to none. */
  readonly rest: TaskGroup;
}

/**
 * What the records of a programme mean on a date. Same records and same `asOf`: the same tracking. The fields behind
 * `plans` are computed when they are first read, and once.
 */
export interface Tracking {
  /** The day everything is judged on. Records dated after it do not exist. */
  readonly asOf: string;
  /** The day up to which the records are complete; absent in a programme without any dated entry. */
  readonly dataAsOf?: string;
  /** Whether the programme tracks progress. Without tracking nothing is ever overdue, due soon or late. */
  readonly tracked: boolean;
  readonly summary: Summary;
  readonly obligations: ReadonlyMap<string, Obligation>;
  readonly tasks: ReadonlyMap<string, TaskStanding>;
  readonly sections: ReadonlyMap<string, SectionStanding>;
  readonly units: ReadonlyMap<string, UnitStanding>;
  readonly plans: ReadonlyMap<string, PlanStanding>;
  /** By theme id, themes of the programme without tasks included. */
  readonly themes: Grouping<TaskGroup>;
  /** By the year of the deadline in force that a task's timeliness rests on. */
  readonly years: Grouping<YearStanding>;
  /** Upper clauses without a local task, and local tasks without an upper clause. */
  readonly upperCoverage: Alignment;
  /** Targets of tasks and parts by their id, in order of tasks, parts and periods. */
  readonly targets: ReadonlyMap<string, TargetStanding>;
  /** Ids of `targets` by task; tasks without a target are absent. */
  readonly targetsOfTask: ReadonlyMap<string, readonly string[]>;
  readonly catalogues: ReadonlyMap<string, CatalogueStanding>;
  /** Indicators of all catalogues by id, in printed order. */
  readonly indicators: ReadonlyMap<string, IndicatorStanding>;
  /** Findings known on `asOf` by id, in order of id. */
  readonly findings: ReadonlyMap<string, FindingStanding>;
  readonly ledgers: Ledgers;
  /** Letters up to `asOf` by id, in order of id. */
  readonly letters: ReadonlyMap<string, LetterStanding>;
  /** All rounds by id, announced ones too. */
  readonly rounds: ReadonlyMap<string, RoundStanding>;
  /** Promises of the programme by id, as listed. */
  readonly inspectionCoverage: ReadonlyMap<string, PromiseCoverage>;
  /** Schemes by id, in order of id. */
  readonly schemes: ReadonlyMap<string, SchemeStanding>;
  /** By `<year>/<unit>` as recorded, in that order. Without their scheme there is none. */
  readonly assessments: ReadonlyMap<string, AssessmentStanding>;
}
