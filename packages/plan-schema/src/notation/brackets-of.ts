import type { Terms } from '../schemas/block.js';
import type { Bracket } from '../schemas/bracket.js';
import { formatDeadline } from './format-deadline.js';
import { formatTarget } from './format-target.js';
import { formatUnits } from './format-units.js';
import { TERM_WORDS, type TermKey } from './keys.js';
import type { ReadingOptions } from './reading-options.js';
import { formatUpperLinks } from './upper-links.js';

/** Terms of a heading or block that no bracket speaks of. */
export const NO_TERMS: Terms = { responsibilities: [], deadlines: [], targets: [], implements: [] };

/** Whether any bracket speaks of a heading or block. */
export function hasTerms({ responsibilities, deadlines, targets, implements: links }: Terms): boolean {
  return responsibilities.length + deadlines.length + targets.length + links.length > 0;
}

/** What canonical brackets are written with. */
export interface BracketsOfOptions extends ReadingOptions {
  /** Who says it: by default the document. Links to upper clauses are always an editor's. */
  readonly origin?: Bracket['origin'] | undefined;
}

/**
 * Canonical brackets for terms: units, deadlines, targets and links in one bracket each. `readBrackets` with the same
 * options reads them back to the same terms.
 */
export function bracketsOf(terms: Terms, options: BracketsOfOptions = {}): Bracket[] {
  const { origin = 'printed' } = options;
  const units = formatUnits(terms.responsibilities);
  const deadlines = terms.deadlines.map((deadline) => formatDeadline(deadline, options)).join('；');
  const targets = terms.targets.map(formatTarget).join('；');
  const links = formatUpperLinks(terms.implements);
  return [
    ...(units ? [{ origin, text: units }] : []),
    ...entry(origin, 'deadline', deadlines),
    ...entry(origin, 'target', targets),
    ...entry('editor', 'implements', links),
  ];
}

function entry(origin: Bracket['origin'], key: TermKey, value: string): Bracket[] {
  return value ? [{ origin, text: `${TERM_WORDS[key].zh[0]}：${value}` }] : [];
}
