import { escapeHtml } from '../text/escape-html.js';
import { assessmentYearHref, unitHref } from '../text/links.js';
import { unitName } from '../text/unit-name.js';
import type { AssessmentView, SchemeView } from '../view/assessment-view.js';
import { PAGE_SIZE } from '../view/pages-of.js';
import type { ProgrammeScope } from '../view/site.js';
import { gradeCell, totalLink } from './result-rows.js';

/**
 * The results of one class of units over the years: a row for each unit, the oldest year first. Of many units the
 * first are listed; the latest year has the others on its pages.
 */
export function yearsTableHtml(scope: ProgrammeScope, newestFirst: readonly SchemeView[]): string {
  const { assessments: words } = scope.t.figures;
  const schemes = [...newestFirst].reverse();
  const results = new Map<string, Map<string, AssessmentView>>();
  for (const { id, assessments } of newestFirst) {
    for (const view of assessments) {
      const own = results.get(view.standing.unit) ?? new Map<string, AssessmentView>();
      results.set(view.standing.unit, own.set(id, view));
    }
  }
  const heads = schemes.map(({ scheme: { year } }) => {
    const link = `<a href="${escapeHtml(assessmentYearHref(scope, year))}">${escapeHtml(words.thisYear(year))}</a>`;
    return `<th scope="col" class="r">${link}</th><th scope="col">${escapeHtml(words.grade)}</th>`;
  });
  const left = results.size - PAGE_SIZE;
  const more =
    left > 0
      ? `<p class="more"><a href="${escapeHtml(assessmentYearHref(scope, newestFirst[0]?.scheme.year ?? ''))}">${escapeHtml(scope.t.progress.more(left))}</a></p>`
      : '';
  const rows = [...results].slice(0, PAGE_SIZE).map(([unit, own]) => {
    const cells = schemes.map(({ id }) => cellsHtml(scope, own.get(id)));
    return `<tr><th scope="row"><a href="${escapeHtml(unitHref(scope, unit))}">${escapeHtml(unitName(scope, unit))}</a></th>${cells.join('')}</tr>`;
  });
  return `<table class="results"><thead><tr><th scope="col">${escapeHtml(words.unit)}</th>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>${more}`;
}

function cellsHtml(scope: ProgrammeScope, view: AssessmentView | undefined): string {
  const result = view?.standing.result;
  if (!view || !result) return '<td></td><td></td>';
  return `<td class="r">${totalLink(scope, view, result)}</td><td>${gradeCell(scope, view)}</td>`;
}
