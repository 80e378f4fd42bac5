import type { PlanView } from '../view/plan-view.js';
import type { ProgrammeScope, Scope } from '../view/site.js';
import type { TaskView } from '../view/task-view.js';

type Links = Pick<Scope, 'href'>;

/** Page of a task. */
export const taskHref = ({ href }: Links, id: string) => href(`tasks/${id}/`);
/** Page of a unit. */
export const unitHref = ({ href }: Links, id: string) => href(`units/${id}/`);
/** Page of a plan. */
export const planHref = ({ href }: Links, id: string) => href(`plans/${id}/`);
/** Page of a finding. */
export const findingHref = ({ href }: Links, id: string) => href(`findings/${id}/`);
/** Static page of one value of a facet. */
export const facetHref = ({ href }: Links, kind: string, value: string) => href(`tasks/${kind}/${value}/`);

/** A task's place in the full text of its plan. */
export function placeInPlan(scope: Links, task: TaskView): string {
  return `${readingHref(scope, task.plan, task.section?.id)}#${task.id}`;
}

/** The page on which a section of a plan is read. */
export function readingHref({ href }: Links, plan: PlanView, section: string | undefined): string {
  return href(plan.split && section !== undefined ? `plans/${plan.id}/${section}/` : `plans/${plan.id}/`);
}

/** An upper clause, by its reference `<plan>#<clause>`: its name, and its place in the text where the programme keeps it. */
export function clauseLink(scope: ProgrammeScope, reference: string): { text: string; href?: string } {
  const clause = scope.programme.clauses.get(reference);
  return clause ? { text: clause.name, href: `${planHref(scope, clause.plan.id)}#${clause.id}` } : { text: reference };
}
