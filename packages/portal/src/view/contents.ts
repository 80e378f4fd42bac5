import type { PlanView } from './plan-view.js';
import type { PlanNode } from './records.js';

/** One entry of a plan's contents. */
export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
  /** Tasks below it. */
  readonly tasks: number;
}

/** The headings that a plan's contents list: those above its groups of tasks, else its topmost ones. */
export function contentsOf({ plan, sections }: PlanView): readonly ContentsEntry[] {
  const tasks = new Map(sections.map((section) => [section.id, section.tasks.length]));
  return plan.nodes
    .filter((node) => tasks.has(node.id) || (node.kind === 'section' && node.parent === undefined))
    .map((node) => ({ id: node.id, title: `${node.number ?? ''}${node.title}`, tasks: tasks.get(node.id) ?? 0 }));
}

/** The headings of a plan from one entry of its contents to the next. */
export function nodesUnder(view: PlanView, entry: string): readonly PlanNode[] {
  const { nodes } = view.plan;
  const entries = new Set(contentsOf(view).map(({ id }) => id));
  const start = nodes.findIndex(({ id }) => id === entry);
  const length = nodes.slice(start + 1).findIndex(({ id }) => entries.has(id));
  return nodes.slice(start, length < 0 ? undefined : start + 1 + length);
}
