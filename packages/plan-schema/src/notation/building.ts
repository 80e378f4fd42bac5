import type { Pin } from './attribute-pin.js';
import type { DraftBlock, Say } from './draft.js';
import type { IdRegister } from './id-register.js';
import type { ReadingOptions } from './reading-options.js';
import type { Span } from './span.js';

/** What the steps that turn a draft into a plan share. */
export interface Building {
  readonly ids: IdRegister;
  readonly options: ReadingOptions;
  readonly say: Say;
  /** Notes where a thing stands, under its path in the plan. */
  readonly note: (path: string, at: Span) => void;
  /** Ids that the text lacks. */
  readonly pins: Pin[];
}

/** Notes where a block and its brackets stand. */
export function noteBlock({ note }: Building, path: string, block: DraftBlock): void {
  note(path, block.span);
  for (const [index, bracket] of block.brackets.entries()) note(`${path}/brackets/${index}`, bracket.span);
}

/** Notes where the terms of a heading or block stand. */
export function noteTerms({ note }: Building, owner: string, places: readonly (readonly [string, Span])[]): void {
  for (const [path, span] of places) note(`${owner}/${path}`, span);
}
