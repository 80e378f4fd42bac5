import { escapeHtml } from '../text/escape-html.js';
import { facetHref } from '../text/links.js';
import type { ProgrammeScope } from '../view/site.js';
import type { TaskView } from '../view/task-view.js';
import { carryingLarge } from './carrying-large.js';
import { chipHtml, chipsHtml } from './chip.js';
import { crumbsHtml } from './crumbs.js';
import { reasonsHtml } from './reasons.js';
import { numberHtml } from './task-row.js';
import { unitNamesHtml } from './unit-names.js';

/** The inside of the head of a task's page: where it stands, its title, its state with the reasons, and its units. */
export function taskHeadHtml(scope: ProgrammeScope, view: TaskView): string {
  const { t } = scope;
  const { task, standing } = view;
  const { state } = standing.verification;
  const why = `<details class="equal"><summary>${escapeHtml(t.task.why)}</summary><dl class="data">${reasonsHtml(scope, view)}</dl></details>`;
  return [
    `<nav aria-label="${escapeHtml(t.breadcrumb)}"><ol class="crumb">${carryingLarge(crumbsHtml(scope, aboveTask(scope, view)))}</ol></nav>`,
    `<h1 lang="zh-CN">${numberHtml(task.number ?? '')}${escapeHtml(task.title)}</h1>`,
    `<p class="chips">${chipsHtml(t, standing)}${chipHtml(state, t.states[state])}</p>`,
    `<p class="meta">${unitsHtml(scope, view)}${task.titleInferred ? `　${escapeHtml(t.task.inferred)}` : ''}</p>`,
    why,
  ].join('');
}

function aboveTask(scope: ProgrammeScope, { section }: TaskView) {
  const tasks = { text: scope.t.nav.tasks, href: scope.href('tasks/') };
  if (!section) return [tasks];
  const { number = '', title } = section.section;
  return [tasks, { text: `${number}${title}`, href: facetHref(scope, 'section', section.id) }];
}

function unitsHtml(scope: ProgrammeScope, { leads, supports }: TaskView): string {
  const { t } = scope;
  const lead = `${escapeHtml(t.lead)} ${unitNamesHtml(scope, leads)}`;
  return supports.length > 0 ? `${lead}　${escapeHtml(t.support)} ${unitNamesHtml(scope, supports)}` : lead;
}
