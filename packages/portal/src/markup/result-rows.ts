import type { ScoreTree } from '@zhunsheng/indicator-model';
import { escapeHtml } from '../text/escape-html.js';
import { gradeHtml } from '../text/grade-html.js';
import { assessmentHref, indicatorHref } from '../text/links.js';
import { unitName } from '../text/unit-name.js';
import type { AssessmentView } from '../view/assessment-view.js';
import type { ProgrammeScope } from '../view/site.js';
import { figureLinkHtml } from './figure-link.js';
import { pointsHtml, scoreHref } from './score-link.js';

const TREES = ['self', 'verified', 'final'] as const;

/** Results of one scheme in order of place: own, verified and final scores, grade, and why it is not the total's. */
export function resultTableHtml(scope: ProgrammeScope, assessments: readonly AssessmentView[]): string {
  const { figures } = scope.t;
  const words = figures.assessments;
  const heads = [words.rank, words.unit, ...TREES.map((tree) => words.trees[tree]), words.grade];
  const head = heads.map(
    (text, at) => `<th scope="col"${at > 1 && at < 5 ? ' class="r"' : ''}>${escapeHtml(text)}</th>`,
  );
  const rows = assessments.map((one) => rowHtml(scope, one));
  return `<table class="stack results"><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function rowHtml(scope: ProgrammeScope, view: AssessmentView): string {
  const words = scope.t.figures.assessments;
  const { standing, id } = view;
  const name = `<a href="${escapeHtml(assessmentHref(scope, id))}">${escapeHtml(unitName(scope, standing.unit))}</a>`;
  const scores = TREES.map((tree) => {
    const own = standing[tree];
    return `<td class="r" data-h="${escapeHtml(words.trees[tree])}"><span>${own ? totalLink(scope, view, own) : ''}</span></td>`;
  });
  return [
    `<tr id="unit-${standing.recordedUnit}"><td data-h="${escapeHtml(words.rank)}"><span>${rankHtml(scope, view)}</span></td>`,
    `<th scope="row">${name}</th>${scores.join('')}`,
    `<td data-h="${escapeHtml(words.grade)}"><span>${gradeCell(scope, view)}</span></td></tr>`,
  ].join('');
}

/** A total as a link to its explanation. */
export function totalLink(scope: ProgrammeScope, { id }: AssessmentView, tree: ScoreTree): string {
  const place = { assessment: id, tree: tree.kind, node: 'total' };
  return pointsHtml(scope, scoreHref(scope, place), place, tree.total);
}

/** A unit's place among the ranked results of its scheme; a dash where it has none. */
export function rankHtml(scope: ProgrammeScope, { id, standing, scheme }: AssessmentView): string {
  if (standing.rank === undefined) return '<span class="of">—</span>';
  const ranked = scheme.assessments.filter((one) => one.standing.rank !== undefined).length;
  const href = `${scope.href(`assessments/${standing.year}/`)}#${scheme.id}`;
  return figureLinkHtml(href, 'rank', `assessment=${id}`, `${standing.rank} / ${ranked}`);
}

/** The grade, what it may still become, and how it was decided where a veto did. */
export function gradeCell(scope: ProgrammeScope, view: AssessmentView): string {
  const words = scope.t.figures.assessments;
  const { result, state } = view.standing;
  const stage = state === 'final' ? '' : ` <span class="meta line">${escapeHtml(words.results[state])}</span>`;
  const { grade, gradeRange } = result ?? {};
  if (grade) {
    const name = gradeHtml(scope, view.scheme, grade.title);
    if (grade.by === 'total') return name + stage;
    return `<span class="vetoed">${name}</span> <span class="meta line">${escapeHtml(words.veto)}</span>${stage}`;
  }
  const ends = [gradeRange?.worst, gradeRange?.best].flatMap((title) =>
    title === undefined ? [] : [gradeHtml(scope, view.scheme, title)],
  );
  return `<span class="of">${escapeHtml(words.ungraded)}</span>${ends.length > 0 ? ` <span class="meta line">${[...new Set(ends)].join('—')}</span>` : ''}${stage}`;
}

/** An indicator that an item reads, as a link. */
export function indicatorOfItem(scope: ProgrammeScope, id: string | undefined): string {
  const view = id === undefined ? undefined : scope.programme.figures.indicators.get(id);
  if (!view) return '';
  return `<a href="${escapeHtml(indicatorHref(scope, view.id))}">${escapeHtml(view.indicator.number ?? view.id)}</a>`;
}
