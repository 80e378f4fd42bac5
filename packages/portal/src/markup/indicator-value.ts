import type { GoalStanding, Measured } from '@zhunsheng/indicator-model';
import { dataHref } from '../data/address.js';
import { escapeHtml } from '../text/escape-html.js';
import { goalText } from '../text/goal-text.js';
import { indicatorHref } from '../text/links.js';
import { valueText } from '../text/value-text.js';
import type { IndicatorView } from '../view/indicator-view.js';
import type { ProgrammeScope } from '../view/site.js';
import { figureLinkHtml } from './figure-link.js';

/** A place of an indicator's page. */
export function entryHref(scope: ProgrammeScope, indicator: string, entry: string): string {
  return `${indicatorHref(scope, indicator)}#entry-${entry}`;
}

/** The file that holds an indicator with every record of its values. */
export function indicatorFile(scope: ProgrammeScope, indicator: string): string {
  return dataHref(scope, `indicators/${indicator}.json`);
}

/** A value as a link to its record, in a list of several indicators. */
export function valueLink(scope: ProgrammeScope, view: IndicatorView, measured: Measured, unit?: string): string {
  return valueFigure(view, measured, entryHref(scope, view.id, measured.entry), unit);
}

/** A value as a link to the file of the records, on the indicator's own page. */
export function valueRecord(scope: ProgrammeScope, view: IndicatorView, measured: Measured, unit?: string): string {
  return valueFigure(view, measured, indicatorFile(scope, view.id), unit);
}

function valueFigure(
  { id, indicator }: IndicatorView,
  { period, value = '' }: Measured,
  href: string,
  unit: string | undefined,
): string {
  const of = `indicator=${id} period=${period}${unit === undefined ? '' : ` unit=${unit}`}`;
  return figureLinkHtml(href, 'indicator-value', of, escapeHtml(valueText(value, indicator.unit)));
}

/** A goal as a link to its row on the indicator's page. */
export function goalLink(
  scope: ProgrammeScope,
  { id, indicator }: IndicatorView,
  { period, goal }: GoalStanding,
): string {
  const words = escapeHtml(goalText(scope.t, goal, indicator.unit));
  return figureLinkHtml(
    `${indicatorHref(scope, id)}#period-${period}`,
    'indicator-value',
    `indicator=${id} goal=${period}`,
    words,
  );
}
