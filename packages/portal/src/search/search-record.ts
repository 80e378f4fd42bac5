import type { Progress, Timeliness } from '@zhunsheng/indicator-model';
import type { CureStage } from '@zhunsheng/plan-schema';
import type { UnitName } from '../view/task-view.js';
import type { RecordKind } from './search-columns.js';

/** Something that can be found, before it is laid out in columns. */
export interface SearchRecord {
  readonly id: string;
  readonly kind: RecordKind;
  /** Address below the scope. */
  readonly path: string;
  readonly number?: string | undefined;
  readonly title: string;
  readonly titleEn?: string | undefined;
  readonly docNumber?: string | undefined;
  readonly leads?: readonly UnitName[];
  readonly supports?: readonly UnitName[];
  /** Id of the section that groups it. */
  readonly section?: string | undefined;
  /** Id of its plan. */
  readonly plan?: string | undefined;
  readonly progress?: Progress;
  readonly timeliness?: Timeliness;
  readonly stage?: CureStage;
  readonly days?: number;
  readonly when?: string | undefined;
  readonly year?: string | undefined;
  /** What it says as plain text, one field a line, each piece with the id of its part or clause where it is one. */
  readonly text: readonly TextPiece[];
}

/** One field of a record's text. */
export interface TextPiece {
  readonly text: string;
  /** The part or clause that the piece is: a record of its own inside this one. */
  readonly inner?: SearchRecordInside;
}

/** A part of a task or a clause of a section: found by its own text and id, shown with the title of what it stands in. */
export type SearchRecordInside = Omit<SearchRecord, 'text' | 'title'>;
