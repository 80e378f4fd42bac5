import type { Task } from './records.js';

/** The upper clauses that a task and its parts carry out, each once. */
export function upperLinksOf(task: Task): readonly Task['implements'][number][] {
  const links = [task, ...task.blocks].flatMap((one) => one.implements);
  return [...new Map(links.map((link) => [link.clause, link])).values()];
}
