import type { Terms } from '../schemas/block.js';

/** Whether anything is said of units, deadlines, targets or upper clauses. */
export function hasTerms({ responsibilities, deadlines, targets, implements: links }: Terms): boolean {
  return responsibilities.length + deadlines.length + targets.length + links.length > 0;
}
