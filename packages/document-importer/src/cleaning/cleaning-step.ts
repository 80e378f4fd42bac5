import type { SourceDocument } from '../source/source-document.js';
import type { Edit } from './edit.js';

/** One kind of spoiling and how it is undone. A step is a pure function of the text before it. */
export interface CleaningStep {
  /** Permanent kebab-case name, used in counts and in the review. */
  readonly step: string;
  /** Edits in order that do not overlap. */
  readonly find: (text: string, context: CleaningContext) => readonly Edit[];
}

/** What a step may know beside the text. */
export interface CleaningContext {
  readonly source: SourceDocument;
  /** How many edits the steps before made. */
  readonly counts: ReadonlyMap<string, number>;
  /** The lines of the text stand one for one for the lines of the source. */
  readonly lineOf: (offset: number) => SourceDocument['lines'][number] | undefined;
}
