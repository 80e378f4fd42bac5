import type { GoalStanding } from '@zhunsheng/indicator-model';
import { escapeHtml } from '../text/escape-html.js';
import { indicatorHref } from '../text/links.js';
import { localHtml, localLink } from '../text/local-html.js';
import { valueText } from '../text/value-text.js';
import type { IndicatorView } from '../view/indicator-view.js';
import type { ProgrammeScope } from '../view/site.js';
import { figureLinkHtml } from './figure-link.js';
import { goalLink, valueLink } from './indicator-value.js';
import { oncePerScope, oncePerThing } from './once-per-scope.js';
import { targetChipHtml } from './target-chip.js';

/** Depths that are told apart by their indent. */
const DEEPEST = 4;

/** The head of a table of indicators. */
export const indicatorHead = oncePerScope(({ t: { figures } }: ProgrammeScope) => {
  const { indicator, kind, unit, latest, goal, state } = figures.indicators;
  const columns = [indicator, kind, unit, latest, goal, state];
  return `<thead><tr>${columns.map((words) => `<th scope="col">${escapeHtml(words)}</th>`).join('')}</tr></thead>`;
});

const cellsHtml = oncePerThing((scope: ProgrammeScope, view: IndicatorView) =>
  view.children.length > 0 ? branchHtml(scope, view) : leafHtml(scope, view),
);

/** An indicator as a row, made once; indented by its depth below `top`. */
export function indicatorRowHtml(scope: ProgrammeScope, view: IndicatorView, top = 0): string {
  return `<tr class="level-${Math.min(Math.max(view.above.length - top, 0), DEEPEST)}${view.children.length > 0 ? ' branch' : ''}">${cellsHtml(scope, view)}</tr>`;
}

/** Number and title of an indicator, linked. */
export function indicatorLink(scope: ProgrammeScope, { id, indicator }: IndicatorView): string {
  const number = indicator.number === undefined ? '' : `<span class="no">${escapeHtml(indicator.number)}</span> `;
  return number + localLink(scope, indicatorHref(scope, id), indicator.title, indicator.titleEn);
}

function branchHtml(scope: ProgrammeScope, view: IndicatorView): string {
  const { total, by } = view.standing.leaves.all;
  const { indicators } = scope.t.figures;
  const of = `below=${view.id} > state=achieved`;
  const counts = figureLinkHtml(indicatorHref(scope, view.id), 'indicators', of, `${by.achieved} / ${total}`);
  const all = `<span class="of">${escapeHtml(scope.t.figures.states.achieved)}</span> ${counts}`;
  return `<th scope="row">${indicatorLink(scope, view)}</th><td colspan="3"></td><td colspan="2" data-h="${escapeHtml(indicators.state)}"><span>${total === 0 ? '' : all}</span></td>`;
}

function leafHtml(scope: ProgrammeScope, view: IndicatorView): string {
  const { t } = scope;
  const { indicators, kinds } = t.figures;
  const unit = view.indicator.unit === undefined ? '' : localHtml(scope, view.indicator.unit);
  return [
    `<th scope="row">${indicatorLink(scope, view)}</th>`,
    cell(indicators.kind, view.kind === 'unstated' ? '' : `<span class="nb">${escapeHtml(kinds[view.kind])}</span>`),
    cell(indicators.unit, unit),
    cell(indicators.latest, latestHtml(scope, view)),
    cell(indicators.goal, goalCell(scope, view)),
    cell(indicators.state, targetChipHtml(t, view.standing.state)),
  ].join('');
}

/** The latest value and its period. */
export function latestHtml(scope: ProgrammeScope, view: IndicatorView): string {
  const { figures } = scope.t;
  const { latest } = view.standing.whole;
  if (!latest) return `<span class="of">${escapeHtml(figures.indicators.noValue)}</span>`;
  const revised = latest.revised ? ` <span class="meta">${escapeHtml(figures.indicator.revised)}</span>` : '';
  return `${valueLink(scope, view, latest)} <span class="meta nb">${escapeHtml(figures.period(latest.period))}</span>${revised}`;
}

/** The goal that counts and its period. */
export function goalCell(scope: ProgrammeScope, view: IndicatorView): string {
  const { figures } = scope.t;
  const { current } = view.standing;
  if (!current) return `<span class="of">${escapeHtml(figures.indicators.noGoal)}</span>`;
  const period = `<span class="meta nb">${escapeHtml(figures.period(current.period))}</span>`;
  return `${goalLink(scope, view, current)} ${period}${actualHtml(scope, view, current)}`;
}

/** The value that was held against a goal, where it is not the latest one. */
function actualHtml(scope: ProgrammeScope, { id, indicator, standing }: IndicatorView, goal: GoalStanding): string {
  const { latest } = standing.whole;
  const { actual } = goal;
  if (actual?.value === undefined || !latest || latest.year <= goal.period.slice(0, 4)) return '';
  const words = escapeHtml(valueText(actual.value, indicator.unit));
  const href = `${indicatorHref(scope, id)}#period-${goal.period}`;
  const figure = figureLinkHtml(href, 'indicator-value', `indicator=${id} made=${goal.period}`, words);
  return ` <span class="meta line">${escapeHtml(scope.t.figures.indicators.actual(scope.t.figures.period(goal.period)))}${figure}</span>`;
}

function cell(head: string, html: string): string {
  return `<td data-h="${escapeHtml(head)}"><span>${html}</span></td>`;
}
