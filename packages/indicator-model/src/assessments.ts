import type { Assessment, ScoringRule } from '@zhunsheng/plan-schema';
import type { Exact } from './exact/exact.js';

/** Least and most that a figure can come to, whatever is still unknown; rounded or exact like the figure itself. */
export interface ScoreRange {
  readonly worst: Exact;
  readonly best: Exact;
}

/** A record that a figure was computed from. All numbers are decimal strings as recorded. */
export type ScoreInput =
  | {
      readonly kind: 'observation';
      readonly indicator: string;
      /** Year of the file and id of the entry. */
      readonly year: string;
      readonly entry: string;
      readonly period: string;
      readonly unit: string;
      readonly date: string;
      readonly value: string;
      readonly numerator?: string;
      readonly denominator?: string;
      /** Id of the later entry that replaced it or took it back after the day of the result. */
      readonly revisedBy?: string;
    }
  | {
      /** A field of the assessment itself. */
      readonly kind: 'assessment';
      readonly item: string;
      readonly field: 'value' | 'self' | 'verified' | 'final';
      readonly value: string;
    }
  | {
      /** A task or part as it stood on the day of the result. */
      readonly kind: 'task';
      readonly task: string;
      readonly result: 'on-time' | 'late' | 'open' | 'unknown';
    }
  | {
      readonly kind: 'event';
      readonly item: string;
      readonly count: number;
      readonly date?: string;
      readonly findings: readonly string[];
    };

/** Why a figure is not known. */
export type UnknownReason =
  /** The unit has no observation of the year, or some of its periods have none. */
  | 'no-observation'
  /** The record says that there is no value. */
  | 'no-data'
  /** The value was taken back. */
  | 'withdrawn'
  /** The assessment gives no value for an item without an indicator. */
  | 'no-value'
  /** No points were given. */
  | 'not-scored'
  /** How the tasks stand is not known. */
  | 'tasks-unknown'
  /** The scheme gives the item no rule. */
  | 'no-rule'
  /** Weights are not known: the tree stands without scores. */
  | 'weights-unknown'
  /** Something below is not known. */
  | 'below-unknown';

/** How a figure came about, down to its records. */
export interface Explanation {
  /** What made the figure: the rule of a leaf, points as somebody gave them, or the way in which a branch combines. */
  readonly by: ScoringRule['kind'] | 'given' | 'sum' | 'mean' | 'total' | 'adjustment';
  /** Whose points they are: computed by rule, given by the unit, by the assessors, or after the unit was heard. */
  readonly basis: 'computed' | 'self' | 'verified' | 'final';
  readonly inputs: readonly ScoreInput[];
  /** The arithmetic without its result, such as `6 + (91.3158 − 80) ÷ 15 × 4`; numbers that do not end are cut to four decimals. */
  readonly working?: string;
  /** The result before rounding. */
  readonly exact?: Exact;
  /** How it was rounded; absent where it was not. */
  readonly rounding?: { readonly decimals: number; readonly mode: 'half-up' | 'half-even' | 'down' };
  /** Why there is no result, or only a range. */
  readonly unknown?: UnknownReason;
  /** Why the final points differ, where they do. */
  readonly finalReason?: string;
}

/** What every node of a score tree has. */
export interface Score {
  /** Points, rounded for leaves and totals, exact for what lies between; absent where they are not known. */
  readonly points?: Exact;
  /** Full points; absent where weights are not known. */
  readonly full?: Exact;
  /** Present when something below is not known. Of a `mean` with points it says how far these can still move. */
  readonly range?: ScoreRange;
  /** Percent of the weight below that is known, a decimal string; `100` only when all of it is, otherwise cut to two decimals; `0` where weights are not known. */
  readonly known: string;
  readonly explanation: Explanation;
}

/** An item of a part. */
export interface ItemScore extends Score {
  /** Id of the scheme's item. */
  readonly id: string;
  /** Id of the item above. */
  readonly parent?: string;
  readonly indicator?: string;
  /** Items right below, in printed order; empty for a leaf. */
  readonly children: readonly ItemScore[];
  /** Ids of the leaves below that are not known; a `mean` leaves them out of its points. */
  readonly missing: readonly string[];
}

/** A part of the total. */
export interface PartScore extends Score {
  readonly id: string;
  /** Percent of the total that it makes. */
  readonly ratio: string;
  /** What it brings to the total: points ÷ full × ratio, exact. */
  readonly weighted?: Exact;
  readonly items: readonly ItemScore[];
  /** Ids of the leaves that are not known; a `mean` leaves them out of its points. */
  readonly missing: readonly string[];
}

/** Points added or taken for events. */
export interface AdjustmentScore {
  /** Id of the scheme's adjustment. */
  readonly id: string;
  readonly count: number;
  /** With its sign, held to the cap. */
  readonly points: string;
  /** Whether the cap cut something off. */
  readonly capped: boolean;
  readonly explanation: Explanation;
}

/** An event that decided the whole result. */
export interface VetoHit {
  /** Id of the scheme's veto. */
  readonly id: string;
  /** The grade that it forces. */
  readonly grade: string;
  readonly count: number;
  readonly date?: string;
  readonly findings: readonly string[];
}

/** The grade of a total. */
export interface GradeResult {
  /** Title of the grade. */
  readonly title: string;
  /** What decided: the total, or a veto over it. */
  readonly by: 'total' | 'veto';
  /** The veto that decided. */
  readonly veto?: VetoHit;
  /** The grade that the total alone would have had, where a veto decided. */
  readonly without?: string;
}

/** What a result was computed with. */
export interface Provenance {
  readonly scheme: string;
  readonly catalogue?: string;
  /** Versions of the plans in force that the catalogue and the scored tasks belong to. */
  readonly plans: readonly { readonly plan: string; readonly version: string }[];
  /** The day whose records count: that on which the result was made, `asOf` at the latest. Later ones change nothing. */
  readonly on: string;
  readonly asOf: string;
  readonly dataAsOf?: string;
}

/** One way through the scheme: by the unit's own points, by those of the assessors, or as finally decided. */
export interface ScoreTree {
  readonly kind: 'self' | 'verified' | 'final';
  readonly parts: readonly PartScore[];
  /** The scheme's adjustments that an event occurred for. */
  readonly adjustments: readonly AdjustmentScore[];
  readonly vetoes: readonly VetoHit[];
  /** Within 0 and the scheme's total, rounded as the scheme says. */
  readonly total: Score;
  /** Absent where the total is not known and no veto decides, and in a scheme without grades. */
  readonly grade?: GradeResult;
  /** Grades of the range's ends, where there is a range, a scheme with grades, and no veto. */
  readonly gradeRange?: { readonly worst?: string; readonly best?: string };
  readonly provenance: Provenance;
}

/** A unit's year under its scheme. */
export interface AssessmentStanding {
  /** `<year>/<unit>`, as recorded. */
  readonly id: string;
  readonly year: string;
  /** The unit as it stands on `asOf`. */
  readonly unit: string;
  /** The unit as recorded. */
  readonly recordedUnit: string;
  readonly scheme: string;
  /** How far it has come on `asOf`. */
  readonly state: 'open' | 'self-scored' | 'verified' | 'final';
  /** Present once the unit gave itself points. Items that it left out take the computed points. */
  readonly self?: ScoreTree;
  /** Absent before the day of verification. */
  readonly verified?: ScoreTree;
  /** Verified points with those that were changed after the unit was heard; absent before the day of the final result. */
  readonly final?: ScoreTree;
  /** The furthest of the three. */
  readonly result?: ScoreTree;
  /** Absent before the day of the reply. */
  readonly reply?: Readonly<NonNullable<Assessment['reply']>>;
  /** Place among the ranked results of its scheme, from 1; equal totals share one. Results not yet verified, vetoed or not wholly known have none. */
  readonly rank?: number;
}

/** A scheme and the results under it. */
export interface SchemeStanding {
  readonly id: string;
  readonly year: string;
  readonly class: string;
  /** Single units of the class, groups divided, each as it stands on `asOf`: the denominator. */
  readonly units: readonly string[];
  /** Keys of the assessments under it, in order of rank, then of id. */
  readonly assessments: readonly string[];
  /** Units of the class without an assessment. */
  readonly missing: readonly string[];
  /** How many results have each grade, in the order of the scheme. */
  readonly grades: readonly { readonly title: string; readonly count: number }[];
  /** Assessments whose grade is not known. */
  readonly ungraded: number;
  /** Whether weights are known everywhere; otherwise its trees stand without scores. */
  readonly scored: boolean;
}
