import type { Place, Result } from '../diagnostics/diagnostic.js';
import type { Plan } from '../schemas/plan.js';
import { type PlanOrigin, readPlan } from './read-plan.js';

/** A plan with the places of what stands in it. */
export interface LocatedPlan extends Result<Plan> {
  /**
   * Where each thing stands: `''` the file, `frontmatter.<field>` and `frontmatter.<field>/<i>`, `<node id>` a heading,
   * `<part id>` a part or clause, `<id>/theme` and `<id>/disclosure` their marks, `<node id>/blocks/<i>` and
   * `…/brackets/<j>`, `notice/<i>`, `preamble/<i>`, `closing/<i>`, and for the terms of a heading or part
   * `<id>/responsibilities/<i>`, `…/units/<j>`, `<id>/deadlines/<i>`, `<id>/targets/<i>`, `<id>/implements/<i>`.
   */
  readonly places: ReadonlyMap<string, Place>;
}

/** Reads a plan and says where each thing in it stands. See {@link parsePlan}. */
export function parsePlanLocated(text: string, origin: PlanOrigin): LocatedPlan {
  const { plan, diagnostics, places } = readPlan(text, origin);
  return { value: plan, diagnostics, places };
}
