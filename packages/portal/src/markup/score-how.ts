import type { Explanation, ItemScore, PartScore, Score } from '@zhunsheng/indicator-model';
import { escapeHtml } from '../text/escape-html.js';
import { evidenceLinks } from '../text/evidence-links.js';
import { exactText } from '../text/exact-text.js';
import { itemTitleHtml } from '../text/item-title.js';
import { localHtml } from '../text/local-html.js';
import { ruleText } from '../text/rule-text.js';
import type { AssessmentView } from '../view/assessment-view.js';
import type { ProgrammeScope } from '../view/site.js';
import { scoreInputsHtml } from './score-inputs.js';
import { pointsHtml, scoreFile } from './score-link.js';

/** How a leaf came to its points: rule, inputs, arithmetic, rounding, and what the assessment says of it. */
export function leafHowHtml(scope: ProgrammeScope, view: AssessmentView, leaf: ItemScore): string {
  const { t } = scope;
  const words = t.figures.assessments;
  const { explanation } = leaf;
  const rule = view.scheme.items.get(leaf.id)?.rule;
  const given = explanation.by === 'given' && explanation.basis !== 'computed';
  return linesHtml([
    rule &&
      leaf.full !== undefined &&
      `${escapeHtml(words.rule)}${escapeHtml(ruleText(t, rule, exactText(leaf.full)))}`,
    given &&
      !(rule?.kind === 'expert' && explanation.basis === 'verified') &&
      escapeHtml(words.given[explanation.basis]),
    !given && explanation.inputs.length > 0 && escapeHtml(words.input) + scoreInputsHtml(scope, explanation.inputs),
    workingHtml(scope, leaf),
    unknownHtml(scope, leaf),
    explanation.finalReason && escapeHtml(words.because) + localHtml(scope, explanation.finalReason),
    ...saidHtml(scope, view, leaf),
    selfHtml(scope, view, leaf),
  ]);
}

/** How a branch came to its points. */
export function branchHowHtml(scope: ProgrammeScope, view: AssessmentView, branch: ItemScore | PartScore): string {
  const { figures, list } = scope.t;
  const words = figures.assessments;
  const { explanation, missing } = branch;
  const code = codeHtml(explanation, branch.points);
  const left = explanation.by === 'mean' ? missing.flatMap((id) => view.scheme.items.get(id) ?? []) : [];
  return linesHtml([
    escapeHtml(explanation.by === 'mean' ? words.mean : words.sum) + (code && escapeHtml(figures.colon) + code),
    left.length > 0 && escapeHtml(words.meanMissing('')) + left.map((item) => itemTitleHtml(scope, item)).join(list),
    unknownHtml(scope, branch),
    'weighted' in branch && branch.weighted !== undefined && weightedHtml(scope, branch),
  ]);
}

/** Why there are no points, or, where only something below has none, why these are not settled. */
export function unknownHtml(scope: ProgrammeScope, { explanation }: Pick<Score, 'explanation'>): string {
  const { assessments: words, unknown } = scope.t.figures;
  if (explanation.unknown === undefined) return '';
  const reason = unknown[explanation.unknown];
  const told = explanation.unknown === 'below-unknown' ? words.unsettledIs(reason) : words.unknownIs(reason);
  return `<span class="warn">${escapeHtml(told)}</span>`;
}

/** The arithmetic of a score with its rounding. */
export function workingHtml(
  scope: ProgrammeScope,
  { explanation, points }: Pick<Score, 'explanation' | 'points'>,
): string {
  const { assessments: words, bracket } = scope.t.figures;
  const { working, exact, rounding } = explanation;
  if (working === undefined || exact === undefined) return '';
  const rounded = rounding && points !== undefined && exactText(exact) !== trimmed(points);
  const how = rounded ? escapeHtml(bracket(words.decimals(words.roundings[rounding.mode], rounding.decimals))) : '';
  return codeHtml(explanation, points) + how;
}

/** Lines below a name. */
export function linesHtml(lines: readonly (string | false | undefined)[]): string {
  const shown = lines.filter(Boolean).map((html) => `<span class="line-of">${html}</span>`);
  return shown.length === 0 ? '' : `<span class="how">${shown.join('')}</span>`;
}

function codeHtml({ working, exact }: Explanation, points: string | undefined): string {
  if (working === undefined || exact === undefined) return '';
  const result = exactText(exact);
  if (working === result && points !== undefined && trimmed(exactText(points)) === result) return '';
  const steps = working === result || working.endsWith(`→ ${result}`) ? [working] : [`${working} = ${result}`];
  if (points !== undefined && result !== trimmed(exactText(points))) steps.push(exactText(points));
  return `<code>${escapeHtml(steps.join(' → '))}</code>`;
}

/** Without zeros at the end that only say how it was rounded. */
function trimmed(points: string): string {
  return points.includes('.') ? points.replace(/\.?0+$/, '') : points;
}

function weightedHtml({ t }: ProgrammeScope, { points, full, ratio, weighted }: PartScore): string {
  if (points === undefined || full === undefined || weighted === undefined) return '';
  const working = t.figures.assessments.weighted(exactText(points), exactText(full), ratio);
  return `<code>${escapeHtml(`${working} = ${exactText(weighted)}`)}</code>`;
}

/** Note and evidence of the assessed item. */
function saidHtml(scope: ProgrammeScope, { assessment }: AssessmentView, { id }: ItemScore): readonly string[] {
  const said = assessment.items.find(({ item }) => item === id);
  if (!said) return [];
  const evidence = evidenceLinks(scope, said.evidence).map(({ text, href }) =>
    href === undefined ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`,
  );
  return [
    said.note === undefined ? '' : escapeHtml(scope.t.figures.assessments.note) + localHtml(scope, said.note),
    evidence.join(scope.t.list),
  ];
}

/** The unit's own points where they differ from the result's. */
function selfHtml(scope: ProgrammeScope, { id, standing }: AssessmentView, leaf: ItemScore): string {
  if (!standing.self || standing.result?.kind === 'self') return '';
  const own = standing.self.parts.flatMap(({ items }) => items.flatMap(withBelow)).find((one) => one.id === leaf.id);
  if (own?.points === undefined || own.points === leaf.points) return '';
  const figure = pointsHtml(scope, scoreFile(scope, id), { assessment: id, tree: 'self', node: leaf.id }, own);
  return `${escapeHtml(scope.t.figures.assessments.selfHere)} ${figure}`;
}

function withBelow(item: ItemScore): readonly ItemScore[] {
  return [item, ...item.children.flatMap(withBelow)];
}
