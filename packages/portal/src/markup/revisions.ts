import type { Measured, MeasuredEntry } from '@zhunsheng/indicator-model';
import { escapeHtml } from '../text/escape-html.js';
import { localHtml } from '../text/local-html.js';
import { unitName } from '../text/unit-name.js';
import { valueText } from '../text/value-text.js';
import type { IndicatorView } from '../view/indicator-view.js';
import type { ProgrammeScope } from '../view/site.js';
import { figureLinkHtml } from './figure-link.js';
import { indicatorFile } from './indicator-value.js';

/** Periods whose first statement was replaced or taken back, with every statement on them. */
export interface Revised {
  /** Absent for the jurisdiction as a whole. */
  readonly unit?: string;
  readonly measured: Measured;
}

/** What was corrected or taken back, of the whole and of units. */
export function revisedOf({ standing }: IndicatorView): readonly Revised[] {
  const revised = (periods: readonly Measured[]) => periods.filter((one) => one.revised);
  return [
    ...revised(standing.whole.periods).map((measured) => ({ measured })),
    ...[...standing.units].flatMap(([unit, { periods }]) => revised(periods).map((measured) => ({ unit, measured }))),
  ];
}

/** Every statement on the revised periods, oldest first. */
export function revisionTableHtml(scope: ProgrammeScope, view: IndicatorView, revised: readonly Revised[]): string {
  const { indicator: words } = scope.t.figures;
  const heads = [words.period, words.recorded, words.said, words.value, words.reason];
  const rows = revised.flatMap((one) =>
    one.measured.history.map((entry, index) => rowHtml(scope, view, one, entry, index)),
  );
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  return `<table class="stack periods"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function rowHtml(
  scope: ProgrammeScope,
  view: IndicatorView,
  { unit, measured }: Revised,
  entry: MeasuredEntry,
  index: number,
): string {
  const { figures } = scope.t;
  const words = figures.indicator;
  const place = escapeHtml(
    `${unit === undefined ? '' : `${unitName(scope, unit)} `}${figures.period(measured.period)}`,
  );
  const id = entry.entry === measured.entry ? '' : ` id="entry-${escapeHtml(entry.entry)}"`;
  const said = entry.entry === measured.entry ? (entry.reason ?? measured.note) : entry.reason;
  const of = `indicator=${view.id} entry=${entry.entry}`;
  const value =
    entry.value === undefined
      ? ''
      : figureLinkHtml(
          indicatorFile(scope, view.id),
          'indicator-value',
          of,
          escapeHtml(valueText(entry.value, view.indicator.unit)),
        );
  return [
    `<tr${id}><th scope="row">${index > 0 ? `<span class="vh">${place}</span>` : place}</th>`,
    `<td data-h="${escapeHtml(words.recorded)}"><span><time>${entry.date}</time></span></td>`,
    `<td data-h="${escapeHtml(words.said)}"><span>${escapeHtml(index > 0 && entry.kind === 'value' ? words.corrected : words.kinds[entry.kind])}</span></td>`,
    `<td data-h="${escapeHtml(words.value)}"><span>${entry.entry === measured.entry ? value : value && `<s>${value}</s>`}</span></td>`,
    `<td data-h="${escapeHtml(words.reason)}"><span>${said === undefined ? '' : localHtml(scope, said)}</span></td></tr>`,
  ].join('');
}
