import { timelinessLabel } from '../text/chip-label.js';
import { escapeHtml } from '../text/escape-html.js';
import { excerptOf } from '../text/markdown-html.js';
import type { Duty } from '../view/duties.js';
import type { Scope } from '../view/site.js';
import { chipHtml } from './chip.js';
import { oncePerScope } from './once-per-scope.js';

/** Characters of a part's text that name it. */
const NAME_LENGTH = 28;

/** The head of the table of obligations. */
export const obligationsHead = oncePerScope(({ t: { task } }: Scope) => {
  const columns = [task.duty, task.original, task.current, task.status, task.target];
  return `<thead><tr>${columns.map((words) => `<th scope="col">${escapeHtml(words)}</th>`).join('')}</tr></thead>`;
});

/** One obligation of a task as a row of that table. */
export function obligationHtml(scope: Scope, duty: Duty): string {
  const { task } = scope.t;
  const target = duty.first ? ` data-h="${escapeHtml(task.target)}"` : '';
  return [
    `<tr><th scope="row" lang="zh-CN">${nameHtml(scope, duty)}${periodHtml(scope, duty)}</th>`,
    `<td data-h="${escapeHtml(task.original)}"><span>${originalHtml(scope, duty)}</span></td>`,
    `<td data-h="${escapeHtml(task.current)}"><span>${currentHtml(scope, duty)}</span></td>`,
    `<td data-h="${escapeHtml(task.status)}"><span class="chips">${statusHtml(scope, duty)}</span></td>`,
    `<td${target} lang="zh-CN">${targetHtml(scope, duty)}</td></tr>`,
  ].join('');
}

function nameHtml({ t, language }: Scope, { text, first }: Duty): string {
  const name = escapeHtml(excerptOf(text, NAME_LENGTH));
  if (!first) return `<span class="vh">${name}</span>`;
  return text ? name : `<span lang="${language}">${escapeHtml(t.task.whole)}</span>`;
}

function periodHtml({ t, language }: Scope, { obligation: { period }, first }: Duty): string {
  if (!period) return '';
  return `<span class="meta${first ? ' line' : ''}" lang="${language}">${escapeHtml(t.task.period(period))}</span>`;
}

function originalHtml({ t }: Scope, { obligation: { deadline } }: Duty): string {
  return deadline ? `<time>${deadline.original}</time>` : `<span class="of">${escapeHtml(t.task.noDeadline)}</span>`;
}

function currentHtml({ t }: Scope, { obligation: { deadline, timeliness } }: Duty): string {
  if (!deadline) return '';
  if (deadline.changes === 0) return `<span class="of nb">${escapeHtml(t.task.unchanged)}</span>`;
  return `<span${timeliness.state === 'overdue' ? ' class="late"' : ''}><time>${deadline.current}</time></span>`;
}

function statusHtml({ t }: Scope, { obligation }: Duty): string {
  const { progress, timeliness, reported } = obligation;
  const chips = [
    chipHtml(progress.state, t.states[progress.state]),
    chipHtml(timeliness.state, timelinessLabel(t, obligation)),
  ].join('');
  if ((reported.of ?? 1) <= 1) return chips;
  return `${chips}<span class="meta">${escapeHtml(t.task.reported(reported.reported, reported.of))}</span>`;
}

function targetHtml({ t, language }: Scope, { targets, first }: Duty): string {
  if (!first) return '';
  return targets ? escapeHtml(targets) : `<span class="of" lang="${language}">${escapeHtml(t.task.noTarget)}</span>`;
}
