import { escapeHtml } from '../text/escape-html.js';
import { taskHref } from '../text/links.js';
import type { ProgrammeScope } from '../view/site.js';
import type { TaskView } from '../view/task-view.js';
import { chipsHtml } from './chip.js';
import { oncePerThing } from './once-per-scope.js';
import { unitNamesText } from './unit-names.js';

/** The inside of a task's row, made once: a task stands in the lists of its section, theme, units, states and months. */
export const taskRowHtml = oncePerThing(rowHtml);

function rowHtml(scope: ProgrammeScope, { id, task, leads, due, standing }: TaskView): string {
  const { number = '', title } = task;
  const link = `<a class="t" href="${escapeHtml(taskHref(scope, id))}">${escapeHtml(title)}</a>`;
  const who = `<span class="who">${escapeHtml(unitNamesText(scope, leads))}</span>`;
  const terms = `<span class="b">${who} <span class="due">${escapeHtml(due)}</span></span>`;
  return `${numberHtml(number)} ${link}${terms}<span class="chips">${chipsHtml(scope.t, standing)}</span>`;
}

/** The number of a task as its plan prints it; a full-width bracket before it hangs. */
export function numberHtml(number: string): string {
  return `<span class="no${number.startsWith('（') ? ' cn' : ''}">${escapeHtml(number)}</span>`;
}
