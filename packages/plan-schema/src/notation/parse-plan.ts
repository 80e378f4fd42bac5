import type { Result } from '../diagnostics/diagnostic.js';
import type { Plan } from '../schemas/plan.js';
import { type PlanOrigin, readPlan } from './read-plan.js';

/**
 * Reads the Markdown of a plan: front matter, headings, blocks with their brackets and attributes. There is always a value:
 * what has no id gets a provisional one, and every such repair comes with an error among the diagnostics.
 */
export function parsePlan(text: string, origin: PlanOrigin): Result<Plan> {
  const { plan, diagnostics } = readPlan(text, origin);
  return { value: plan, diagnostics };
}
