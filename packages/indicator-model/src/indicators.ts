import type { GoalFigures, TargetCounts, TargetReasonCode, TargetState } from './targets.js';

/** One statement about a value: what stands, what it replaced, or what took it back. */
export interface MeasuredEntry {
  /** Id of the entry. */
  readonly entry: string;
  readonly date: string;
  readonly kind: 'value' | 'no-data' | 'withdrawal';
  readonly value?: string;
  /** Why there is no value, or why it was taken back. */
  readonly reason?: string;
}

/** What is known of one period of an indicator. */
export interface Measured {
  /** `2027`, `2027-Q2` … */
  readonly period: string;
  /** First and last day of the period. */
  readonly start: string;
  readonly end: string;
  /** Year of the file that it stands in. */
  readonly year: string;
  /** `withdrawn`: a value was taken back and none was put in its place. */
  readonly state: 'value' | 'no-data' | 'withdrawn';
  /** The value as recorded, in the indicator's unit of measure; only of state `value`. */
  readonly value?: string;
  /** Numbers that the share was computed from, as recorded. */
  readonly numerator?: string;
  readonly denominator?: string;
  /** Id and day of the entry that stands. */
  readonly entry: string;
  readonly date: string;
  /** Why there is no value. */
  readonly reason?: string;
  readonly source?: string;
  readonly note?: string;
  /** Ids of evidence records. */
  readonly evidence: readonly string[];
  /** Units covered, each as it stands on `asOf`; of coverage indicators that list them. */
  readonly covered?: readonly string[];
  /** Whether a first statement was replaced or taken back. */
  readonly revised: boolean;
  /** Every statement on this period up to `asOf`, oldest first; more than one where it was revised. */
  readonly history: readonly MeasuredEntry[];
}

/** The values of an indicator for the jurisdiction as a whole, or for one unit. */
export interface Series {
  /** Periods in order of their last day, longer ones behind the shorter ones that they end with. */
  readonly periods: readonly Measured[];
  /** The latest period that has a value. */
  readonly latest?: Measured;
}

/** What the values of a longer period come to, by the indicator's way of aggregating. */
export interface PeriodValue {
  readonly period: string;
  /** Decimal string; a mean that does not end is rounded half up to six decimals, and judged without rounding. */
  readonly value?: string;
  /** Periods that the value was made from. */
  readonly from: readonly string[];
  /** Shorter periods that have no value. */
  readonly missing: readonly string[];
  /** Whether nothing is missing, so that no later record can change the value. */
  readonly complete: boolean;
}

/** One goal of an indicator, judged. */
export interface GoalStanding {
  /** The period by whose end it is to be reached. */
  readonly period: string;
  /** Last day of that period. */
  readonly by: string;
  readonly goal: GoalFigures;
  /** What is known for it; absent where nothing is. */
  readonly actual?: PeriodValue;
  /** The last day that `actual` speaks of. */
  readonly measuredTo?: string;
  /** What a pace is told by while the goal's time lasts: the baseline, an earlier value, or zero at the period's begin for sums and counts. */
  readonly start?: {
    readonly on: string;
    readonly value: string;
    readonly from: 'baseline' | 'earlier-value' | 'zero';
  };
  /** Where an even way from start to goal would stand on `measuredTo`; rounded half up to six decimals. */
  readonly expected?: string;
  readonly state: TargetState;
  readonly reason: { readonly code: TargetReasonCode; readonly entry?: string; readonly date?: string };
}

/** Which units a coverage indicator (全覆盖) has reached. */
export interface UnitCoverage {
  /** The period that it speaks of. */
  readonly period?: string;
  /** Units to be covered, groups divided, each as it stands on `asOf`: the denominator. */
  readonly units: readonly string[];
  /** A group without a list is among them: nothing is divided. */
  readonly open: boolean;
  /** Those among `units` that are covered; absent where no record lists any. */
  readonly covered?: readonly string[];
  /** Those that are not; with `covered` only. */
  readonly missing?: readonly string[];
}

/** An indicator: a leaf with its values, or a group with the leaves below it. */
export interface IndicatorStanding {
  readonly id: string;
  readonly catalogue: string;
  readonly parent?: string;
  /** Ids of the indicators right below; empty for a leaf. */
  readonly children: readonly string[];
  /** 约束性 or 预期性: its own, else that of the nearest indicator above. */
  readonly kind?: 'binding' | 'expected';
  /** For the jurisdiction as a whole. */
  readonly whole: Series;
  /** By unit as it stands on `asOf`, in order of id. */
  readonly units: ReadonlyMap<string, Series>;
  /** Its goals in order of their last day. */
  readonly goals: readonly GoalStanding[];
  /** The goal that counts on `asOf`: the first whose time is not over, else the last. */
  readonly current?: GoalStanding;
  /** State of `current`; of a group `no-goal`. */
  readonly state: TargetState;
  readonly reason: { readonly code: TargetReasonCode; readonly entry?: string; readonly date?: string };
  /** Present for a coverage indicator. */
  readonly coverage?: UnitCoverage;
  /** Leaves below it (of a leaf, itself) by state. */
  readonly leaves: LeafCounts;
}

/** Leaves by state, binding and expected ones apart. The three kinds add up to `all`. */
export interface LeafCounts {
  readonly all: TargetCounts;
  readonly binding: TargetCounts;
  readonly expected: TargetCounts;
  /** Leaves whose catalogue does not say which they are. */
  readonly unstated: TargetCounts;
}

/** A catalogue: its indicators in printed order and its leaves by state. */
export interface CatalogueStanding {
  readonly id: string;
  /** Ids of all its indicators in printed order. */
  readonly indicators: readonly string[];
  readonly leaves: LeafCounts;
}
