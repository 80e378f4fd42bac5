import type { TaskStanding, Tracking } from '@zhunsheng/indicator-model';
import { findingsBy } from './findings-by.js';
import type { PlanView } from './plan-view.js';
import type { PublishedProgramme } from './published-programme.js';
import type { Finding, Plan, PlanNode, Section, Task, Unit } from './records.js';
import type { SectionView } from './section-view.js';
import type { TaskView } from './task-view.js';
import { type Ancestors, deadlinesOf, responsibilitiesOf } from './terms.js';
import { unitNames } from './unit-names.js';

/** A plan of more tasks than this is read section by section. */
export const SPLIT_ABOVE = 150;

/** The views of a programme's plans by id, and of the upper plans that it keeps copies of. */
export function viewPlans(published: PublishedProgramme, tracking: Tracking) {
  const context: Context = {
    tracking,
    units: new Map(published.units.map((unit) => [unit.id, unit])),
    findings: findingsBy(published.findings, (finding) => finding.target?.replace(/\..*$/, '')),
  };
  const plans = new Map<string, PlanView>();
  for (const [id, versions] of versionsById(published.plans)) plans.set(id, viewPlan(versions, context));
  const upstream = new Map<string, PlanView>();
  for (const plan of published.upstream) upstream.set(plan.id, viewUpperPlan(plan));
  return { plans, upstream };
}

interface Context {
  readonly tracking: Tracking;
  readonly units: ReadonlyMap<string, Unit>;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

function versionsById(plans: readonly Plan[]): ReadonlyMap<string, readonly [Plan, ...Plan[]]> {
  const versions = new Map<string, [Plan, ...Plan[]]>();
  for (const plan of plans) {
    const newer = versions.get(plan.id);
    if (newer) newer.unshift(plan);
    else versions.set(plan.id, [plan]);
  }
  return versions;
}

/** Versions come newest first: a task is read in the newest version that still has it. */
function viewPlan(versions: readonly [Plan, ...Plan[]], context: Context): PlanView {
  const [newest] = versions;
  const standing = context.tracking.plans.get(newest.id);
  const tasks: TaskView[] = [];
  const sections: SectionView[] = [];
  const view: PlanView = {
    id: newest.id,
    plan: newest,
    ...(standing && { standing }),
    sections,
    tasks,
    split: newest.nodes.filter(({ kind }) => kind === 'task').length > SPLIT_ABOVE,
  };
  const seen = new Set<string>();
  for (const version of versions) addTasks(version, view, { tasks, sections, seen }, context);
  return view;
}

interface Lists {
  readonly tasks: TaskView[];
  readonly sections: SectionView[];
  readonly seen: Set<string>;
}

function addTasks(version: Plan, plan: PlanView, lists: Lists, context: Context): void {
  const nodes = new Map(version.nodes.map((node) => [node.id, node]));
  const tasksOf = new Map<string, TaskView[]>();
  for (const node of version.nodes) {
    const standing = node.kind === 'task' ? context.tracking.tasks.get(node.id) : undefined;
    if (node.kind !== 'task' || !standing || lists.seen.has(node.id)) continue;
    lists.seen.add(node.id);
    const above = ancestorsOf(node, nodes);
    const section = sectionAt(above[0]);
    const view = viewTask(node, standing, above, plan, section, lists.tasks.length, context);
    lists.tasks.push(view);
    if (section) tasksOf.get(section.id)?.push(view);
  }

  function sectionAt(heading: PlanNode | undefined): SectionView | undefined {
    if (heading?.kind !== 'section') return undefined;
    const known = lists.sections.find(({ id }) => id === heading.id);
    const section = known ?? newSection(heading, plan, context);
    if (!known) lists.sections.push(section);
    if (!tasksOf.has(heading.id)) tasksOf.set(heading.id, section.tasks as TaskView[]);
    return section;
  }
}

function newSection(section: Section, plan: PlanView, { tracking }: Context): SectionView {
  const standing = tracking.sections.get(section.id);
  const { id, theme } = section;
  return { id, section, plan, ...(theme !== undefined && { theme }), ...(standing && { standing }), tasks: [] };
}

function viewTask(
  task: Task,
  standing: TaskStanding,
  above: Ancestors,
  plan: PlanView,
  section: SectionView | undefined,
  position: number,
  context: Context,
): TaskView {
  const responsibilities = responsibilitiesOf(task, above);
  const theme = [task, ...above].find((node) => node.theme)?.theme;
  return {
    id: task.id,
    task,
    standing,
    plan,
    ...(section && { section }),
    ...(theme !== undefined && { theme }),
    leads: unitNames(responsibilities, 'lead', context.units),
    supports: unitNames(responsibilities, 'support', context.units),
    due: [...new Set(deadlinesOf(task, above).map(({ text }) => text))].join('；'),
    position,
    findings: context.findings.get(task.id) ?? [],
  };
}

function viewUpperPlan(plan: Plan): PlanView {
  return { id: plan.id, plan, sections: [], tasks: [], split: false };
}

function ancestorsOf(node: PlanNode, nodes: ReadonlyMap<string, PlanNode>): Ancestors {
  const above: PlanNode[] = [];
  for (let parent = node.parent; parent !== undefined; parent = above.at(-1)?.parent) {
    const next = nodes.get(parent);
    if (!next || above.includes(next)) break;
    above.push(next);
  }
  return above;
}
