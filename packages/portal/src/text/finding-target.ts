import type { ProgrammeScope } from '../view/site.js';
import { facetHref, indicatorHref, placeInPlan, taskHref } from './links.js';

/** What a finding concerns, in the words of the plan, with its place. */
export interface TargetLink {
  readonly text: string;
  readonly href?: string | undefined;
}

/** The task, part, section, clause or indicator that a finding names; `undefined` where nothing published has that id. */
export function findingTarget(scope: ProgrammeScope, target: string | undefined): TargetLink | undefined {
  if (target === undefined) return undefined;
  return (
    taskTarget(scope, target) ??
    sectionTarget(scope, target) ??
    clauseTarget(scope, target) ??
    indicatorTarget(scope, target)
  );
}

function taskTarget(scope: ProgrammeScope, target: string): TargetLink | undefined {
  const task = scope.programme.tasks.get(target.replace(/\..*$/, ''));
  return task && { text: `${task.task.number ?? ''}${task.task.title}`, href: taskHref(scope, task.id) };
}

function sectionTarget(scope: ProgrammeScope, target: string): TargetLink | undefined {
  const section = scope.programme.sections.get(target)?.section;
  return section && { text: `${section.number ?? ''}${section.title}`, href: facetHref(scope, 'section', target) };
}

function clauseTarget(scope: ProgrammeScope, target: string): TargetLink | undefined {
  for (const plan of scope.programme.plans.keys()) {
    const clause = scope.programme.clauses.get(`${plan}#${target}`);
    if (clause) return { text: clause.name, href: placeInPlan(scope, plan, clause.id) };
  }
  return undefined;
}

function indicatorTarget(scope: ProgrammeScope, target: string): TargetLink | undefined {
  const indicator = scope.programme.figures.indicators.get(target)?.indicator;
  return indicator && { text: `${indicator.number ?? ''}${indicator.title}`, href: indicatorHref(scope, target) };
}
