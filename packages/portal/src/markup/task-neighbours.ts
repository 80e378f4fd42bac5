import { escapeHtml } from '../text/escape-html.js';
import { taskHref } from '../text/links.js';
import type { ProgrammeScope } from '../view/site.js';
import type { TaskView } from '../view/task-view.js';
import { carryingLarge } from './carrying-large.js';

/** Links to the tasks before and after one in its plan; an empty element keeps the place of a first task's neighbour. */
export function neighboursHtml(scope: ProgrammeScope, { plan: { tasks }, position }: TaskView): string {
  const [previous, next] = [tasks[position - 1], tasks[position + 1]];
  const before = previous ? linkHtml(scope, previous, 'prev', `← ${nameOf(previous)}`) : '<span></span>';
  return carryingLarge(`${before}${next ? linkHtml(scope, next, 'next', `${nameOf(next)} →`) : ''}`);
}

function nameOf({ task: { number = '', title } }: TaskView): string {
  return `${number}${title}`;
}

function linkHtml(scope: ProgrammeScope, { id }: TaskView, relation: 'prev' | 'next', words: string): string {
  return `<a href="${escapeHtml(taskHref(scope, id))}" rel="${relation}">${escapeHtml(words)}</a>`;
}
