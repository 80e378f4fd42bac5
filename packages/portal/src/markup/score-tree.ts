import type { AdjustmentScore, ItemScore, PartScore, ScoreTree, VetoHit } from '@zhunsheng/indicator-model';
import { escapeHtml } from '../text/escape-html.js';
import { exactText, signedText } from '../text/exact-text.js';
import { gradeHtml, gradeName } from '../text/grade-html.js';
import { itemTitleHtml } from '../text/item-title.js';
import { localHtml } from '../text/local-html.js';
import type { AssessmentView } from '../view/assessment-view.js';
import type { ProgrammeScope } from '../view/site.js';
import { branchHowHtml, leafHowHtml, linesHtml, unknownHtml, workingHtml } from './score-how.js';
import { findingsHtml, inputHref } from './score-inputs.js';
import { pointsHtml, type ScorePlace, scoreFile, scoreHref, scoreLinkHtml } from './score-link.js';

/** A result explained from its parts down to its records: the inside of a nested list. */
export function scoreTreeHtml(scope: ProgrammeScope, view: AssessmentView, tree: ScoreTree): string {
  const heaviest = Math.max(...tree.parts.map(({ ratio }) => Number(ratio)));
  return [
    ...tree.parts.map((part) => partHtml(scope, view, tree, part, Number(part.ratio) === heaviest)),
    ...tree.adjustments.map((one) => adjustmentHtml(scope, view, tree, one)),
    totalHtml(scope, view, tree),
    ...tree.vetoes.map((veto) => vetoHtml(scope, view, tree, veto)),
  ].join('');
}

function partHtml(
  scope: ProgrammeScope,
  view: AssessmentView,
  tree: ScoreTree,
  part: PartScore,
  open: boolean,
): string {
  const place: ScorePlace = { assessment: view.id, tree: tree.kind, node: part.id };
  const record = view.scheme.scheme.parts.find(({ id }) => id === part.id);
  const here = scoreHref(scope, place);
  const points =
    part.weighted === undefined
      ? pointsHtml(scope, here, place, part)
      : scoreLinkHtml(here, place, exactText(part.weighted), 'weighted');
  const name = record ? localHtml(scope, record.title, record.titleEn) : escapeHtml(part.id);
  const of = part.weighted === undefined && part.full !== undefined ? exactText(part.full) : part.ratio;
  const items = part.items.map((item) => itemHtml(scope, view, tree, item, open)).join('');
  return foldHtml({ id: part.id, name, points, of, how: branchHowHtml(scope, view, part), below: items, open });
}

function itemHtml(
  scope: ProgrammeScope,
  view: AssessmentView,
  tree: ScoreTree,
  score: ItemScore,
  open: boolean,
): string {
  const place: ScorePlace = { assessment: view.id, tree: tree.kind, node: score.id };
  const item = view.scheme.items.get(score.id);
  const name = item ? itemTitleHtml(scope, item) : escapeHtml(score.id);
  const of = score.full === undefined ? '' : exactText(score.full);
  if (score.children.length > 0) {
    const points = pointsHtml(scope, scoreHref(scope, place), place, score);
    const below = score.children.map((child) => itemHtml(scope, view, tree, child, open)).join('');
    return foldHtml({ id: score.id, name, points, of, how: branchHowHtml(scope, view, score), below, open });
  }
  const records = inputHref(scope, score.explanation.inputs) ?? scoreFile(scope, view.id);
  return leafHtml(
    score.id,
    lineHtml(name, pointsHtml(scope, records, place, score), of) + leafHowHtml(scope, view, score),
  );
}

function adjustmentHtml(scope: ProgrammeScope, view: AssessmentView, tree: ScoreTree, one: AdjustmentScore): string {
  const { figures } = scope.t;
  const words = figures.assessments;
  const record = view.scheme.scheme.adjustments.find(({ id }) => id === one.id);
  const event = view.assessment.events.find(({ item }) => item === one.id);
  const name = record ? localHtml(scope, record.title, record.titleEn) : escapeHtml(one.id);
  const place: ScorePlace = { assessment: view.id, tree: tree.kind, node: one.id };
  const points = scoreLinkHtml(scoreFile(scope, view.id), place, signedText(one.points));
  const how = linesHtml([
    record && escapeHtml(words.rule + words.adjustmentRule(record.each.replace('-', '−'), record.cap)),
    escapeHtml(words.times(one.count)) +
      (event?.date ? ` <time>${event.date}</time>` : '') +
      findingsHtml(scope, event?.findings ?? []) +
      (one.capped ? escapeHtml(figures.bracket(words.capped)) : ''),
    event?.note && localHtml(scope, event.note),
    workingHtml(scope, one),
  ]);
  return leafHtml(one.id, lineHtml(name, points, '') + how);
}

function totalHtml(scope: ProgrammeScope, view: AssessmentView, tree: ScoreTree): string {
  const { figures, total: name } = scope.t;
  const words = figures.assessments;
  const { rounding, total } = view.scheme.scheme;
  const place: ScorePlace = { assessment: view.id, tree: tree.kind, node: 'total' };
  const points = pointsHtml(scope, scoreFile(scope, view.id), place, tree.total);
  const how = linesHtml([
    workingHtml(scope, tree.total),
    unknownHtml(scope, tree.total),
    escapeHtml(
      words.totalRule(total) +
        figures.stop +
        words.roundingText(rounding.item, rounding.total, words.roundings[rounding.mode]),
    ),
  ]);
  return leafHtml('total', lineHtml(`<b>${escapeHtml(name)}</b>`, points, total) + how, ' total');
}

function vetoHtml(scope: ProgrammeScope, view: AssessmentView, tree: ScoreTree, { id, grade, date }: VetoHit): string {
  const words = scope.t.figures.assessments;
  const record = view.scheme.scheme.vetoes.find((veto) => veto.id === id);
  const event = view.assessment.events.find(({ item }) => item === id);
  const name = `<span class="late">${escapeHtml(words.veto)}</span>${escapeHtml(scope.t.figures.colon)}${record ? localHtml(scope, record.title, record.titleEn) : escapeHtml(id)}`;
  const without = tree.grade?.without;
  const how = linesHtml([
    `${escapeHtml(words.grade)} ${gradeHtml(scope, view.scheme, grade)}`,
    without !== undefined && escapeHtml(words.vetoWithout(gradeName(scope, view.scheme, without)).trim()),
    (date ? escapeHtml(words.vetoOn(date)) : '') + findingsHtml(scope, event?.findings ?? []),
    event?.note && localHtml(scope, event.note),
  ]);
  return leafHtml(id, lineHtml(name, '', '') + how);
}

/** A branch: what opens it, what stands below, and its points, which are a link and so no part of what opens it. */
interface Fold {
  readonly id: string;
  readonly name: string;
  readonly points: string;
  readonly of: string;
  readonly how: string;
  readonly below: string;
  readonly open: boolean;
}

function foldHtml({ id, name, points, of, how, below, open }: Fold): string {
  const side = `<p class="side"><span class="vh">${name}</span>${sideHtml(points, of)}</p>`;
  return `<li class="fold" id="n-${id}">${side}<details${open ? ' open' : ''}><summary><span class="nm">${name}</span></summary>${how}<ol>${below}</ol></details></li>`;
}

function lineHtml(name: string, points: string, of: string): string {
  return `<span class="line"><span class="nm">${name}</span>${sideHtml(points, of)}</span>`;
}

function sideHtml(points: string, of: string): string {
  const full = of === '' ? '' : `/ ${escapeHtml(of)}`;
  return `<span class="pts">${points}</span><span class="of">${full}</span>`;
}

function leafHtml(id: string, html: string, more = ''): string {
  return `<li class="leaf${more}" id="n-${id}">${html}</li>`;
}
