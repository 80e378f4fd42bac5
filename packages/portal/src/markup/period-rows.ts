import type { GoalStanding, Measured } from '@zhunsheng/indicator-model';
import { escapeHtml } from '../text/escape-html.js';
import { evidenceLinks } from '../text/evidence-links.js';
import { goalText } from '../text/goal-text.js';
import { localHtml } from '../text/local-html.js';
import { inlineHtml } from '../text/markdown-html.js';
import { valueText } from '../text/value-text.js';
import type { IndicatorView } from '../view/indicator-view.js';
import type { ProgrammeScope } from '../view/site.js';
import type { YearValue } from '../view/year-values.js';
import { figureLinkHtml } from './figure-link.js';
import { indicatorFile, valueRecord } from './indicator-value.js';
import { targetChipHtml } from './target-chip.js';

/** The equal table of a chart over years. */
export function yearTableHtml(scope: ProgrammeScope, view: IndicatorView, years: readonly YearValue[]): string {
  const { indicator: words } = scope.t.figures;
  const rows = years.map((year) => rowHtml(scope, view, yearCells(scope, view, year)));
  return tableHtml(scope, words.values, words.year, rows);
}

/** The equal table of a chart over shorter periods. */
export function periodTableHtml(scope: ProgrammeScope, view: IndicatorView, periods: readonly Measured[]): string {
  const { figures } = scope.t;
  const goals = new Map(view.standing.goals.map((goal) => [goal.period, goal]));
  const rows = periods.map((measured) => {
    const { period } = measured;
    const name = escapeHtml(figures.period(period));
    return rowHtml(scope, view, {
      period,
      name,
      value: measuredHtml(scope, view, measured),
      measured,
      goal: goals.get(period),
    });
  });
  return tableHtml(scope, figures.indicator.quarters, figures.indicator.period, rows);
}

interface Cells {
  readonly period: string;
  readonly name: string;
  readonly value: string;
  readonly measured?: Measured | undefined;
  readonly goal?: GoalStanding | undefined;
}

function tableHtml({ t }: ProgrammeScope, caption: string, first: string, rows: readonly string[]): string {
  const { value, ratio, goal, result, note } = t.figures.indicator;
  const heads = [first, value, ratio, goal, result, note];
  const head = heads.map((words) => `<th scope="col">${escapeHtml(words)}</th>`).join('');
  return `<table class="stack periods"><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function rowHtml(scope: ProgrammeScope, view: IndicatorView, { period, name, value, measured, goal }: Cells): string {
  const { indicator: words } = scope.t.figures;
  const id = measured ? ` id="entry-${escapeHtml(measured.entry)}"` : '';
  const goalWords = goal ? goalHere(scope, view, goal) : '';
  return [
    `<tr id="period-${period}"><th scope="row">${name}</th>`,
    `<td data-h="${escapeHtml(words.value)}"${id}><span>${value}</span></td>`,
    cell(words.ratio, ratioHtml(measured)),
    cell(words.goal, goalWords),
    cell(words.result, goal ? targetChipHtml(scope.t, goal.state) : ''),
    cell(words.note, measured ? noteHtml(scope, view, measured) : ''),
    '</tr>',
  ].join('');
}

function cell(head: string, html: string): string {
  return html === '' ? '<td></td>' : `<td data-h="${escapeHtml(head)}"><span>${html}</span></td>`;
}

function yearCells(
  scope: ProgrammeScope,
  view: IndicatorView,
  { year, state, value, measured, made, goal }: YearValue,
): Cells {
  const { figures } = scope.t;
  const words = figures.indicator;
  const name = escapeHtml(state === 'baseline' ? words.baselineOf(figures.period(year)) : figures.period(year));
  const cells = { period: year, name, measured, goal };
  if (measured) return { ...cells, value: measuredHtml(scope, view, measured) };
  switch (state) {
    case 'made':
      return {
        ...cells,
        value: `${made ? madeHtml(scope, view, year, value ?? '', made.from) : ''} ${meta(words.made[view.indicator.aggregate])}`,
      };
    case 'baseline':
      return { ...cells, value: figureHere(scope, view, `baseline=${year}`, value ?? '') };
    case 'partial':
      return {
        ...cells,
        value: `${made ? madeHtml(scope, view, year, made.value ?? '', made.from) : ''} ${meta(figures.bracket(made?.from.map(figures.period).join(scope.t.list) ?? ''))}`,
      };
    case 'ahead':
      return { ...cells, value: of(words.ahead) };
    case 'measured':
    case 'missing':
      return { ...cells, value: of(words.noRecord) };
  }
}

/** A value, the words that there is none, or that it was taken back. */
function measuredHtml(scope: ProgrammeScope, view: IndicatorView, measured: Measured): string {
  const { states, indicator: words } = scope.t.figures;
  if (measured.state === 'no-data') return `<span class="chip c-no-data">${escapeHtml(states['no-data'])}</span>`;
  if (measured.state === 'withdrawn') return `<span class="chip c-behind">${escapeHtml(words.withdrawn)}</span>`;
  const revised = measured.revised ? ` <a class="meta" href="#revisions">${escapeHtml(words.revised)}</a>` : '';
  return valueRecord(scope, view, measured) + revised;
}

function madeHtml(
  scope: ProgrammeScope,
  view: IndicatorView,
  year: string,
  value: string,
  from: readonly string[],
): string {
  const words = escapeHtml(valueText(value, view.indicator.unit));
  const last = from.at(-1);
  const href = last === undefined ? indicatorFile(scope, view.id) : `#period-${last}`;
  return figureLinkHtml(href, 'indicator-value', `indicator=${view.id} made=${year}`, words);
}

function figureHere(scope: ProgrammeScope, view: IndicatorView, of: string, value: string): string {
  const words = escapeHtml(valueText(value, view.indicator.unit));
  return figureLinkHtml(indicatorFile(scope, view.id), 'indicator-value', `indicator=${view.id} ${of}`, words);
}

function goalHere(scope: ProgrammeScope, view: IndicatorView, { period, goal }: GoalStanding): string {
  const words = escapeHtml(goalText(scope.t, goal, view.indicator.unit));
  return figureLinkHtml(indicatorFile(scope, view.id), 'indicator-value', `indicator=${view.id} goal=${period}`, words);
}

function ratioHtml(measured: Measured | undefined): string {
  if (measured?.numerator === undefined || measured.denominator === undefined) return '';
  return escapeHtml(`${measured.numerator} / ${measured.denominator}`);
}

function noteHtml(scope: ProgrammeScope, view: IndicatorView, measured: Measured): string {
  const { figures, list } = scope.t;
  const { reason, source, note, evidence, date } = measured;
  const links = evidenceLinks(scope, evidence).map(({ text, href }) =>
    href === undefined ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`,
  );
  const said = [
    reason && localHtml(scope, reason),
    note && (scope.language === 'en' ? `<span lang="zh-CN">${inlineHtml(note)}</span>` : inlineHtml(note)),
    source && source !== view.indicator.source && escapeHtml(figures.source('')) + localHtml(scope, source),
    links.length > 0 && links.join(list),
    meta(`${figures.indicator.recorded} ${date}`),
  ];
  return said
    .filter(Boolean)
    .map((html) => `<span class="line">${html}</span>`)
    .join('');
}

function meta(words: string): string {
  return `<span class="meta">${escapeHtml(words)}</span>`;
}

function of(words: string): string {
  return `<span class="of">${escapeHtml(words)}</span>`;
}
