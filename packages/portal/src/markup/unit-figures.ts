import { escapeHtml } from '../text/escape-html.js';
import { assessmentHref, schemeHref } from '../text/links.js';
import { localLink } from '../text/local-html.js';
import type { AssessmentView } from '../view/assessment-view.js';
import type { IndicatorView } from '../view/indicator-view.js';
import { meetsGoal } from '../view/meets-goal.js';
import type { ProgrammeScope } from '../view/site.js';
import { indicatorLink } from './indicator-row.js';
import { goalLink, valueLink } from './indicator-value.js';
import { gradeCell, rankHtml, totalLink } from './result-rows.js';
import { targetChipHtml } from './target-chip.js';

/** A unit's results, newest year first. */
export function unitScoresHtml(scope: ProgrammeScope, assessments: readonly AssessmentView[]): string {
  const words = scope.t.figures.assessments;
  const rows = assessments.map((view) => {
    const { standing, scheme, id } = view;
    const year = `<a href="${escapeHtml(assessmentHref(scope, id))}">${escapeHtml(words.thisYear(standing.year))}</a>`;
    return [
      `<tr><th scope="row">${year}</th>`,
      cell(words.total, standing.result ? totalLink(scope, view, standing.result) : ''),
      cell(words.grade, gradeCell(scope, view)),
      cell(words.rank, rankHtml(scope, view)),
      cell(words.scheme2, localLink(scope, schemeHref(scope, scheme.id), scheme.scheme.title, scheme.scheme.titleEn)),
      '</tr>',
    ].join('');
  });
  return table('results', [words.year, words.total, words.grade, words.rank, words.scheme2], rows);
}

/** The latest values that a unit has of indicators measured by unit, against the goals of the whole. */
export function unitIndicatorsHtml(scope: ProgrammeScope, unit: string, indicators: readonly IndicatorView[]): string {
  const { figures } = scope.t;
  const words = figures.indicators;
  const rows = indicators.map((view) => {
    const latest = view.standing.units.get(unit)?.latest;
    const goal = view.standing.goals.find(({ period }) => period === latest?.period);
    const met = goal && latest?.value !== undefined ? meetsGoal(goal.goal, latest.value) : undefined;
    const period = latest ? ` <span class="meta nb">${escapeHtml(figures.period(latest.period))}</span>` : '';
    return [
      `<tr><th scope="row">${indicatorLink(scope, view)}</th>`,
      cell(
        figures.unit.value,
        latest ? valueLink(scope, view, latest, unit) + period : `<span class="of">${escapeHtml(words.noValue)}</span>`,
      ),
      cell(words.goal, goal ? goalLink(scope, view, goal) : ''),
      cell(words.state, met === undefined ? '' : targetChipHtml(scope.t, met ? 'achieved' : 'missed')),
      '</tr>',
    ].join('');
  });
  return table('indicator-values', [words.indicator, figures.unit.value, words.goal, words.state], rows);
}

function table(name: string, heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  return `<table class="stack ${name}"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function cell(head: string, html: string): string {
  return html === '' ? '<td></td>' : `<td data-h="${escapeHtml(head)}"><span>${html}</span></td>`;
}
