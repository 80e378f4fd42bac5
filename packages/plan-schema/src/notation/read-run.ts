import type { Terms } from '../schemas/block.js';
import { NO_TERMS } from './brackets-of.js';
import type { DraftBracket, Say } from './draft.js';
import { type BracketPlace, readBrackets } from './read-terms.js';
import type { ReadingOptions } from './reading-options.js';
import type { Span } from './span.js';

/** The terms of a heading or block, and where each of them stands: `deadlines/0`, `responsibilities/0/units/1`. */
export interface ReadRun {
  readonly terms: Terms;
  readonly places: readonly (readonly [path: string, span: Span])[];
}

/** Reads the brackets that bind to one heading or block and reports what is wrong inside them. */
export function readRun(brackets: readonly DraftBracket[], options: ReadingOptions, say: Say): ReadRun {
  if (brackets.length === 0) return { terms: NO_TERMS, places: [] };
  const { terms, places, problems } = readBrackets(brackets, options);
  const inSource = ({ bracket, start, end }: BracketPlace): Span => {
    const toSource = brackets[bracket]?.toSource ?? ((offset: number) => offset);
    return { start: toSource(start), end: toSource(end) };
  };
  for (const problem of problems) say(problem.code, inSource(problem), problem.values);
  const found: [string, Span][] = [];
  for (const [i, responsibility] of places.responsibilities.entries()) {
    found.push([`responsibilities/${i}`, inSource(responsibility)]);
    for (const [j, unit] of responsibility.units.entries()) {
      found.push([`responsibilities/${i}/units/${j}`, inSource(unit)]);
    }
  }
  for (const list of ['deadlines', 'targets', 'implements'] as const) {
    for (const [i, place] of places[list].entries()) found.push([`${list}/${i}`, inSource(place)]);
  }
  return { terms, places: found };
}
