import { dataHref } from '../data/address.js';
import { escapeHtml } from '../text/escape-html.js';
import { exactText } from '../text/exact-text.js';
import { itemTitleHtml } from '../text/item-title.js';
import { taskHref } from '../text/links.js';
import { localHtml } from '../text/local-html.js';
import { ruleText } from '../text/rule-text.js';
import type { SchemeItem, SchemePart, SchemeView } from '../view/assessment-view.js';
import { groupBy } from '../view/group-by.js';
import type { ProgrammeScope } from '../view/site.js';
import { figureLinkHtml } from './figure-link.js';
import { indicatorOfItem } from './result-rows.js';

/** The tree of a scheme: parts with their ratios, items with weights, rules in words and the indicators that they read. */
export function ruleTableHtml(scope: ProgrammeScope, view: SchemeView): string {
  const words = scope.t.figures.assessments;
  const heads = [words.item, words.weight, words.ruleHead, scope.t.figures.indicators.indicator];
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const bodies = view.scheme.parts.map((part) => partHtml(scope, view, part));
  return `<table class="stack rules"><thead><tr>${head}</tr></thead>${bodies.join('')}</table>`;
}

function partHtml(scope: ProgrammeScope, view: SchemeView, part: SchemePart): string {
  const words = scope.t.figures.assessments;
  const ratio = numberHtml(scope, view, part.id, 'ratio', `${part.ratio}%`);
  const full = numberHtml(scope, view, part.id, 'full', part.full);
  const children = groupBy(part.items, ({ parent }) => [parent ?? '']);
  const rows = (children.get('') ?? []).map((item) => itemHtml(scope, view, part, item, children, 0));
  const head = [
    `<tr class="of-part" id="n-${part.id}"><th scope="row">${localHtml(scope, part.title, part.titleEn)}</th>`,
    `<td data-h="${escapeHtml(words.weight)}"><span>${full}</span></td>`,
    `<td data-h="${escapeHtml(words.ratio)}"><span>${escapeHtml(words.ratio)} ${ratio}${scope.t.comma}${escapeHtml(words.combine[part.combine])}</span></td><td></td></tr>`,
  ];
  return `<tbody>${head.join('')}${rows.join('')}</tbody>`;
}

function itemHtml(
  scope: ProgrammeScope,
  view: SchemeView,
  part: SchemePart,
  item: SchemeItem,
  children: ReadonlyMap<string, readonly SchemeItem[]>,
  depth: number,
): string {
  const words = scope.t.figures.assessments;
  const below = (children.get(item.id) ?? []).map((child) => itemHtml(scope, view, part, child, children, depth + 1));
  const missing = part.combine === 'mean' ? words.equalWeights : words.noWeight;
  const weight =
    item.weight === undefined
      ? `<span class="of">${escapeHtml(missing)}</span>`
      : numberHtml(scope, view, item.id, 'weight', item.weight);
  const rule = item.rule ? escapeHtml(ruleText(scope.t, item.rule, exactText(item.weight ?? part.full))) : '';
  const row = [
    `<tr class="level-${Math.min(depth + 1, 3)}" id="n-${item.id}"><th scope="row">${itemTitleHtml(scope, item)}</th>`,
    `<td data-h="${escapeHtml(words.weight)}"><span>${weight}</span></td>`,
    cell(words.ruleHead, rule + tasksHtml(scope, item)),
    cell(scope.t.figures.indicators.indicator, indicatorOfItem(scope, item.indicator)),
    '</tr>',
  ];
  return row.join('') + below.join('');
}

function tasksHtml(scope: ProgrammeScope, { rule }: SchemeItem): string {
  if (rule?.kind !== 'milestone') return '';
  const tasks = [...new Set(rule.tasks.map((duty) => duty.replace(/\..*$/, '')))].flatMap(
    (id) => scope.programme.tasks.get(id) ?? [],
  );
  return tasks
    .map(
      ({ id, task }) =>
        `<a class="line" href="${escapeHtml(taskHref(scope, id))}">${localHtml(scope, `${task.number ?? ''}${task.title}`)}</a>`,
    )
    .join('');
}

/** A number that the scheme sets. */
function numberHtml(scope: ProgrammeScope, { id }: SchemeView, node: string, field: string, words: string): string {
  return figureLinkHtml(
    dataHref(scope, `schemes/${id}.json`),
    'scheme',
    `scheme=${id} node=${node} field=${field}`,
    escapeHtml(words),
  );
}

function cell(head: string, html: string): string {
  return html === '' ? '<td></td>' : `<td data-h="${escapeHtml(head)}"><span>${html}</span></td>`;
}
