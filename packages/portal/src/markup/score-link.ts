import type { Score, ScoreTree } from '@zhunsheng/indicator-model';
import { dataHref } from '../data/address.js';
import { escapeHtml } from '../text/escape-html.js';
import { exactText } from '../text/exact-text.js';
import { assessmentHref } from '../text/links.js';
import type { ProgrammeScope } from '../view/site.js';
import { figureLinkHtml } from './figure-link.js';

/** Which figure of which result is meant. */
export interface ScorePlace {
  /** `<year>/<unit>` */
  readonly assessment: string;
  readonly tree: ScoreTree['kind'];
  /** `total`, or the id of a part, item or adjustment. */
  readonly node: string;
}

/** Where a figure is explained: a place on the page of its result. */
export function scoreHref(scope: ProgrammeScope, { assessment, node }: Omit<ScorePlace, 'tree'>): string {
  return `${assessmentHref(scope, assessment)}#n-${node}`;
}

/** The file that holds a result with all its figures. */
export function scoreFile(scope: ProgrammeScope, assessment: string): string {
  return dataHref(scope, `assessments/${assessment}.json`);
}

/** A figure of a result as a link. */
export function scoreLinkHtml(
  href: string,
  { assessment, tree, node }: ScorePlace,
  words: string,
  field?: string,
): string {
  const of = `assessment=${assessment} tree=${tree} node=${node}${field === undefined ? '' : ` field=${field}`}`;
  return figureLinkHtml(href, 'score', of, escapeHtml(words));
}

/** Points, or where they are not known the range that they lie in, or the words that there are none. */
export function pointsHtml(
  scope: ProgrammeScope,
  href: string,
  place: ScorePlace,
  { points, range }: Pick<Score, 'points' | 'range'>,
): string {
  if (points !== undefined) return scoreLinkHtml(href, place, exactText(points));
  if (!range) return `<span class="of">${escapeHtml(scope.t.figures.assessments.noScore)}</span>`;
  const end = (field: 'worst' | 'best') => scoreLinkHtml(href, place, exactText(range[field]), field);
  return `<span class="range">${end('worst')}—${end('best')}</span>`;
}
