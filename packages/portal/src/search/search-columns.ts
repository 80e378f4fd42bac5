import type { Progress, Timeliness } from '@zhunsheng/indicator-model';
import type { CureStage } from '@zhunsheng/plan-schema';

/** Kinds of records that a search finds, in the order in which equal hits are listed. */
export const RECORD_KINDS = [
  'task',
  'plan',
  'section',
  'finding',
  'proposal',
  'indicator',
  'inspection',
  'letter',
  'assessment',
  'scheme',
  'report',
  'unit',
  'clause',
  'part',
] as const;

/** See {@link RECORD_KINDS}. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Stages of a cure as columns count them. */
export const SEARCH_STAGES = [
  'registered',
  'planned',
  'rectifying',
  'applied',
  'returned',
  'verified',
  'noticed',
  'closed',
  'reopened',
] as const satisfies readonly CureStage[];

/** A unit as records name it; without an id where the programme keeps no record of it. */
export interface ColumnUnit {
  readonly id?: string;
  readonly name: string;
  readonly nameEn?: string;
  /** Other names, and whatever else it may be found by. */
  readonly aliases?: readonly string[];
}

/** A section by which tasks are grouped, or a plan. */
export interface ColumnGroup {
  readonly id: string;
  readonly title: string;
}

/**
 * The records of one programme in columns, all as long as `id`: what a row of results shows, and what is searched
 * without the index. Parts and clauses follow the record that they stand in and have no title of their own.
 */
export interface SearchColumns {
  readonly units: readonly ColumnUnit[];
  readonly sections: readonly ColumnGroup[];
  readonly plans: readonly ColumnGroup[];
  readonly id: readonly string[];
  /** Place of the kind in {@link RECORD_KINDS}. */
  readonly kind: readonly number[];
  /** Address below the scope. */
  readonly path: readonly string[];
  /** The printed number, such as `（十三）`. */
  readonly number: readonly string[];
  readonly title: readonly string[];
  /** English titles by place; most records have none. */
  readonly titleEn: Readonly<Record<number, string>>;
  /** Document numbers, and those of letters, by place. */
  readonly docNumber: Readonly<Record<number, string>>;
  /** Units that lead, own or were inspected, as places in `units`. */
  readonly leads: readonly (readonly number[])[];
  readonly supports: readonly (readonly number[])[];
  /** Place in `sections`; −1 for none. */
  readonly section: readonly number[];
  /** Place in `plans`; −1 for none. */
  readonly plan: readonly number[];
  /** Place in `STATES.progress`; −1 for what has no progress. */
  readonly progress: readonly number[];
  /** Place in `STATES.timeliness`; −1 for what has none. */
  readonly timeliness: readonly number[];
  /** Place in {@link SEARCH_STAGES}; −1 for what is no finding with a cure. */
  readonly stage: readonly number[];
  /** Days of an overdue or near deadline; negative where nothing was reported; 0 for none. */
  readonly days: readonly number[];
  /** Printed time limit or date below the title. */
  readonly when: readonly string[];
  /** Year in which it falls due or was issued; empty for none. */
  readonly year: readonly string[];
  /** Where its folded text starts in the text of the site, as the distance from the start of the record before. */
  readonly start: readonly number[];
  /** Length of its folded text. */
  readonly length: readonly number[];
}

/** A state as columns keep it. */
export type ColumnState = Progress | Timeliness;

/** One programme of a search. */
export interface ShelfEntry {
  readonly id: string;
  /** Folder of its pages below the scope of the site. */
  readonly folder: string;
  readonly title: string;
  readonly titleEn?: string;
  /** Records in it. */
  readonly records: number;
  /** Where its text starts in the text of the site. */
  readonly start: number;
  /** Where its text ends. */
  readonly end: number;
}

/** `search-index/index.json`: what a search reads first. All else stands in the folder that it names. */
export interface SearchEntry {
  readonly format: 'zhunsheng-search';
  readonly version: 1;
  /** Folder of the other files beside this one; another index has another. */
  readonly folder: string;
  /** Pairs of a variant and the character that stands for it, in one string. */
  readonly variants: string;
  readonly programmes: readonly ShelfEntry[];
  /** Keys that the chunks of the pair index start with. */
  readonly firstKeys: readonly number[];
}
