import type { Terms } from '../schemas/block.js';
import type { Bracket } from '../schemas/bracket.js';
import type { ReadingOptions } from './reading-options.js';
import type { Span } from './span.js';

/** A stretch of the text of one bracket of a run. */
export interface BracketPlace extends Span {
  /** Position of the bracket in the run, from 0. */
  readonly bracket: number;
}

/** What can be wrong inside a bracket. */
export type BracketProblemCode =
  | 'bracket-key-unknown'
  | 'bracket-key-missing'
  | 'bracket-entry-empty'
  | 'deadline-unread'
  | 'deadline-validity'
  | 'target-unread'
  | 'clause-reference-invalid';

/** Something wrong inside a bracket; the code is one of the catalogue, the values are those that its wording quotes. */
export interface BracketProblem extends BracketPlace {
  readonly code: BracketProblemCode;
  readonly values: Readonly<Record<string, string>>;
}

/** Where each of the terms stands, item by item in the order of the terms. */
export interface TermPlaces {
  readonly responsibilities: readonly (BracketPlace & { readonly units: readonly BracketPlace[] })[];
  readonly deadlines: readonly BracketPlace[];
  readonly targets: readonly BracketPlace[];
  readonly implements: readonly BracketPlace[];
}

/** A run of brackets, read. */
export interface ReadBrackets {
  readonly terms: Terms;
  readonly places: TermPlaces;
  readonly problems: readonly BracketProblem[];
}

/**
 * Reads the entries of a run of brackets. 责任单位 means lead, and support where the run names 牵头单位 in any bracket.
 * Words that no rule reads are reported and change nothing else.
 */
export function readBrackets(_brackets: readonly Pick<Bracket, 'text'>[], _options: ReadingOptions = {}): ReadBrackets {
  return {
    terms: { responsibilities: [], deadlines: [], targets: [], implements: [] },
    places: { responsibilities: [], deadlines: [], targets: [], implements: [] },
    problems: [],
  };
}
