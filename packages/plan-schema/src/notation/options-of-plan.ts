import type { PlanFrontmatter } from '../schemas/plan.js';
import type { ReadingOptions } from './reading-options.js';

/** What the readers of brackets may know of a plan: its period, or the year in which it was issued. */
export function optionsOfPlan(
  { period, issuedOn }: Pick<PlanFrontmatter, 'period' | 'issuedOn'>,
  known?: readonly string[],
): ReadingOptions {
  const year = period === undefined && issuedOn !== undefined ? Number(issuedOn.slice(0, 4)) : undefined;
  return { period, year, known };
}
