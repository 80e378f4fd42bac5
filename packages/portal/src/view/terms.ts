import type { Block, Deadline, PlanNode, Responsibility, Task } from './records.js';

/** The headings above a node, nearest first. */
export type Ancestors = readonly PlanNode[];

type Terms = Pick<Block, 'responsibilities' | 'deadlines'>;

/**
 * Who owes a task in a role: by its own brackets, else by its parts', else by those of the nearest heading above that
 * says anything.
 */
export function responsibilitiesOf(task: Task, above: Ancestors): readonly Responsibility[] {
  return firstSaid(task, above, (terms) => terms.responsibilities);
}

/** The time limits of a task, found in the same order as {@link responsibilitiesOf}. */
export function deadlinesOf(task: Task, above: Ancestors): readonly Deadline[] {
  return firstSaid(task, above, (terms) => terms.deadlines);
}

function firstSaid<Term>(task: Task, above: Ancestors, read: (terms: Terms) => readonly Term[]): readonly Term[] {
  const own = read(task);
  if (own.length > 0) return own;
  const parts = task.blocks.filter((block) => block.id !== undefined).flatMap(read);
  if (parts.length > 0) return parts;
  return above.map(read).find((terms) => terms.length > 0) ?? [];
}
