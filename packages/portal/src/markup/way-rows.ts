import type { PartScore, ScoreTree } from '@zhunsheng/indicator-model';
import { escapeHtml } from '../text/escape-html.js';
import { exactText, signedText } from '../text/exact-text.js';
import { gradeHtml } from '../text/grade-html.js';
import { localHtml } from '../text/local-html.js';
import type { AssessmentView } from '../view/assessment-view.js';
import type { ProgrammeScope } from '../view/site.js';
import { pointsHtml, scoreFile, scoreHref, scoreLinkHtml } from './score-link.js';

/** One column of a table of results: a tree of a result under a head. */
export interface Way {
  readonly head: string;
  readonly view: AssessmentView;
  readonly tree: ScoreTree;
}

/** Results side by side: what each part brings, added and taken points, total and grade. */
export function wayTableHtml(scope: ProgrammeScope, ways: readonly Way[]): string {
  const { figures, total } = scope.t;
  const words = figures.assessments;
  const parts = new Map(ways.flatMap(({ view }) => view.scheme.scheme.parts.map((part) => [part.id, part] as const)));
  const cells = (name: string, cellOf: (way: Way) => string) =>
    ways
      .map((way) => `<td class="r" data-h="${escapeHtml(way.head)}"><span>${cellOf(way)}</span></td>`)
      .join('')
      .replace(/^/, `<th scope="row">${name}</th>`);
  const rows = [...parts.values()].map((part) =>
    cells(localHtml(scope, part.title, part.titleEn), (way) => partCell(scope, way, part.id)),
  );
  const adjusted = ways.some(({ tree }) => tree.adjustments.length > 0)
    ? [cells(escapeHtml(words.adjustments), (way) => adjustmentsCell(scope, way))]
    : [];
  const graded = ways.some(({ tree }) => tree.grade) ? [cells(escapeHtml(words.grade), gradeOf)] : [];
  const head = [words.part, ...ways.map((way) => way.head)].map(
    (text, at) => `<th scope="col"${at > 0 ? ' class="r"' : ''}>${escapeHtml(text)}</th>`,
  );
  const foot = [cells(escapeHtml(total), (way) => totalCell(scope, way)), ...graded]
    .map((row) => `<tr>${row}</tr>`)
    .join('');
  const body = [...rows, ...adjusted].map((row) => `<tr>${row}</tr>`).join('');
  return `<table class="stack ways"><thead><tr>${head.join('')}</tr></thead><tbody>${body}</tbody><tfoot>${foot}</tfoot></table>`;

  function gradeOf({ view, tree }: Way): string {
    if (tree.grade) return gradeHtml(scope, view.scheme, tree.grade.title);
    return `<span class="of">${escapeHtml(words.ungraded)}</span>`;
  }
}

function partCell(scope: ProgrammeScope, { view, tree }: Way, id: string): string {
  const part = tree.parts.find((one) => one.id === id);
  if (!part) return '';
  const place = { assessment: view.id, tree: tree.kind, node: id };
  const of = part.weighted === undefined && part.full !== undefined ? exactText(part.full) : part.ratio;
  return `${weightedHtml(scope, hrefOf(scope, view, tree, id), place, part)} <span class="of nb">/ ${escapeHtml(of)}</span>`;
}

function weightedHtml(
  scope: ProgrammeScope,
  href: string,
  place: Parameters<typeof pointsHtml>[2],
  part: PartScore,
): string {
  return part.weighted === undefined
    ? pointsHtml(scope, href, place, part)
    : scoreLinkHtml(href, place, exactText(part.weighted), 'weighted');
}

function adjustmentsCell(scope: ProgrammeScope, { view, tree }: Way): string {
  const links = tree.adjustments.map(({ id, points }) => {
    const place = { assessment: view.id, tree: tree.kind, node: id };
    return scoreLinkHtml(hrefOf(scope, view, tree, id), place, signedText(points));
  });
  return links.length === 0
    ? `<span class="of">${escapeHtml(scope.t.figures.assessments.noEvents)}</span>`
    : links.join(' ');
}

function totalCell(scope: ProgrammeScope, { view, tree }: Way): string {
  const place = { assessment: view.id, tree: tree.kind, node: 'total' };
  return pointsHtml(scope, hrefOf(scope, view, tree, 'total'), place, tree.total);
}

/** The result's own tree is explained on its page, the others in its file. */
function hrefOf(scope: ProgrammeScope, view: AssessmentView, tree: ScoreTree, node: string): string {
  return view.standing.result === tree ? scoreHref(scope, { assessment: view.id, node }) : scoreFile(scope, view.id);
}
