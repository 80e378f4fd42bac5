import type { TargetReading, TargetStanding } from '@zhunsheng/indicator-model';
import { escapeHtml } from '../text/escape-html.js';
import { goalText } from '../text/goal-text.js';
import { localHtml } from '../text/local-html.js';
import { excerptOf } from '../text/markdown-html.js';
import { unitName } from '../text/unit-name.js';
import { valueText } from '../text/value-text.js';
import type { ProgrammeScope } from '../view/site.js';
import { taskTargets } from '../view/task-targets.js';
import type { TaskView } from '../view/task-view.js';
import { figureLinkHtml } from './figure-link.js';
import { indicatorHead, indicatorRowHtml } from './indicator-row.js';
import { oncePerScope } from './once-per-scope.js';
import { targetChipHtml } from './target-chip.js';

/** Characters of a part's text that name it. */
const NAME_LENGTH = 28;

/** What a task promises in figures and what became of it: its targets with their values, and its indicators; empty without any. */
export function targetValuesHtml(scope: ProgrammeScope, view: TaskView): string {
  const { programme, t } = scope;
  const { targets, hidden } = taskTargets(programme, view);
  const indicators = programme.figures.indicatorsOfTask.get(view.id) ?? [];
  const words = t.figures.targets;
  const rows = targets.map((target, index) => rowHtml(scope, view, target, targets[index - 1]?.duty !== target.duty));
  const more = hidden > 0 ? `<p class="note">${escapeHtml(words.more(hidden))}</p>` : '';
  const table = `<table class="stack targets"><caption class="vh">${escapeHtml(words.caption)}</caption>${headHtml(scope)}<tbody>${rows.join('')}</tbody></table>${more}`;
  const measured = indicators.map((one) => indicatorRowHtml(scope, one, one.above.length)).join('');
  const others = `<table class="stack indicators"><caption>${escapeHtml(words.indicatorsCaption)}</caption>${indicatorHead(scope)}<tbody>${measured}</tbody></table>`;
  return (targets.length > 0 ? table : '') + (indicators.length > 0 ? others : '');
}

const headHtml = oncePerScope(({ t }: ProgrammeScope) => {
  const { task, target, values, by, state } = t.figures.targets;
  const columns = [task, target, values, by, state];
  return `<thead><tr>${columns.map((words) => `<th scope="col">${escapeHtml(words)}</th>`).join('')}</tr></thead>`;
});

function rowHtml(scope: ProgrammeScope, view: TaskView, target: TargetStanding, first: boolean): string {
  const { figures } = scope.t;
  const words = figures.targets;
  const period =
    target.period === undefined ? '' : `<span class="meta line">${escapeHtml(figures.period(target.period))}</span>`;
  const reason = `<span class="meta line">${escapeHtml(figures.reasons[target.reason.code])}</span>`;
  return [
    `<tr><th scope="row">${nameHtml(scope, view, target, first)}${period}</th>`,
    cell(words.target, goalHtml(scope, target)),
    cell(words.values, readingsHtml(scope, target)),
    cell(words.by, target.by === undefined ? '' : `<time>${target.by}</time>`),
    cell(words.state, targetChipHtml(scope.t, target.state) + reason),
    '</tr>',
  ].join('');
}

function nameHtml(scope: ProgrammeScope, { task }: TaskView, { duty }: TargetStanding, first: boolean): string {
  const part = task.blocks.find(({ id }) => id === duty);
  const name = part
    ? localHtml(scope, excerptOf(part.text, NAME_LENGTH))
    : escapeHtml(scope.t.figures.targets.wholeTask);
  return first ? name : `<span class="vh">${name}</span>`;
}

function goalHtml(scope: ProgrammeScope, { id, metric, goal }: TargetStanding): string {
  const words = escapeHtml(goalText(scope.t, goal));
  const link = figureLinkHtml('#clause', 'target-value', `target=${id} field=goal`, words);
  return `${metric && `${localHtml(scope, metric)} `}${link}`;
}

function readingsHtml(scope: ProgrammeScope, target: TargetStanding): string {
  const words = scope.t.figures.targets;
  const { readings, missing } = target;
  const said = readings.map((reading) => readingHtml(scope, target, reading, readings.length + missing.length > 1));
  const names = missing.map((id) => unitName(scope, id)).join(scope.t.list);
  const silent = missing.length > 0 ? [`<span class="line of">${escapeHtml(words.missing(names))}</span>`] : [];
  const lines = [...said, ...silent];
  return lines.length > 0 ? lines.join('') : `<span class="of">${escapeHtml(words.noReading)}</span>`;
}

function readingHtml(
  scope: ProgrammeScope,
  { id, goal }: TargetStanding,
  { unit, value, date }: TargetReading,
  named: boolean,
): string {
  const words = escapeHtml(valueText(value, goal.unit));
  const link = figureLinkHtml('#story', 'target-value', `target=${id} unit=${unit}`, words);
  const who = named ? `${escapeHtml(unitName(scope, unit))} ` : '';
  return `<span class="line">${who}${link} <span class="meta"><time>${date}</time></span></span>`;
}

function cell(head: string, html: string): string {
  return html === '' ? '<td></td>' : `<td data-h="${escapeHtml(head)}"><span>${html}</span></td>`;
}
