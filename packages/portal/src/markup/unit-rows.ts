import type { Measured } from '@zhunsheng/indicator-model';
import { escapeHtml } from '../text/escape-html.js';
import { unitHref } from '../text/links.js';
import { localHtml } from '../text/local-html.js';
import { unitName } from '../text/unit-name.js';
import type { IndicatorView } from '../view/indicator-view.js';
import type { ProgrammeScope } from '../view/site.js';
import type { UnitRow, UnitValues } from '../view/unit-values.js';
import { valueRecord } from './indicator-value.js';

/** The equal table of a chart over units: a row for each unit, a column for each period. */
export function unitTableHtml(scope: ProgrammeScope, view: IndicatorView, { periods, rows }: UnitValues): string {
  const { figures } = scope.t;
  const heads = periods
    .map((period) => `<th scope="col" class="r">${escapeHtml(figures.period(period))}</th>`)
    .join('');
  const body = rows.map((row) => rowHtml(scope, view, periods, row)).join('');
  return `<table><caption>${escapeHtml(figures.indicator.units)}</caption><thead><tr><th scope="col">${escapeHtml(figures.indicator.unit)}</th>${heads}</tr></thead><tbody>${body}</tbody></table>`;
}

function rowHtml(scope: ProgrammeScope, view: IndicatorView, periods: readonly string[], row: UnitRow): string {
  const cells = periods.map((period) => cellHtml(scope, view, row, row.periods.get(period)));
  const name = `<a href="${escapeHtml(unitHref(scope, row.unit))}">${escapeHtml(unitName(scope, row.unit))}</a>`;
  return `<tr id="unit-${row.unit}"><th scope="row">${name}</th>${cells.join('')}</tr>`;
}

function cellHtml(
  scope: ProgrammeScope,
  view: IndicatorView,
  { unit }: UnitRow,
  measured: Measured | undefined,
): string {
  if (!measured) return '<td></td>';
  const { indicator, states } = scope.t.figures;
  const { numerator, denominator, state, reason, revised } = measured;
  const open = `<td class="r" id="entry-${escapeHtml(measured.entry)}">`;
  if (state !== 'value') {
    const words = state === 'withdrawn' ? indicator.withdrawn : states['no-data'];
    return `${open}<span class="of">${escapeHtml(words)}</span>${reason === undefined ? '' : ` <span class="meta line">${localHtml(scope, reason)}</span>`}</td>`;
  }
  const ratio =
    numerator === undefined || denominator === undefined
      ? ''
      : ` <span class="meta line">${escapeHtml(`${numerator} / ${denominator}`)}</span>`;
  const mark = revised ? ` <a class="meta" href="#revisions">${escapeHtml(indicator.revised)}</a>` : '';
  return `${open}${valueRecord(scope, view, measured, unit)}${mark}${ratio}</td>`;
}
