import type { GoalFigures, Measured } from '@zhunsheng/indicator-model';
import { type ChartSpec, chartOf, type Datum, type Figure, type Target } from '@zhunsheng/report-renderer';
import { compareDecimals } from '../view/decimals.js';
import type { IndicatorView } from '../view/indicator-view.js';
import { meetsGoal } from '../view/meets-goal.js';
import type { ProgrammeScope } from '../view/site.js';
import type { UnitValues } from '../view/unit-values.js';
import type { YearValue } from '../view/year-values.js';
import { localName } from './local-name.js';
import { unitName } from './unit-name.js';
import { unitTail, valueText } from './value-text.js';

const SIGNS = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' } as const;

/** One place of a chart over time. */
interface Point {
  readonly name: string;
  readonly short: string;
  readonly datum: Datum | null;
  readonly period: string;
}

/** The values of an indicator over years against its goals. */
export function yearChart(scope: ProgrammeScope, view: IndicatorView, years: readonly YearValue[]): Figure {
  const { figures } = scope.t;
  return timeChart(
    scope,
    view,
    'years',
    years.map(({ year, state, value, measured }): Point => {
      const name = figures.period(year);
      return {
        name: state === 'baseline' ? figures.indicator.baselineOf(name) : name,
        short: year,
        period: year,
        datum: state === 'ahead' || state === 'partial' ? null : datumOf(scope, value, measured),
      };
    }),
  );
}

/** Its values over the periods shorter than a year. */
export function periodChart(scope: ProgrammeScope, view: IndicatorView, periods: readonly Measured[]): Figure {
  const { figures } = scope.t;
  return timeChart(
    scope,
    view,
    'periods',
    periods.map((measured): Point => {
      const { period, value } = measured;
      return {
        name: figures.period(period),
        short: figures.shortPeriod(period),
        period,
        datum: datumOf(scope, value, measured),
      };
    }),
  );
}

/** Its values by unit in the latest period that any has. */
export function unitChart(scope: ProgrammeScope, view: IndicatorView, values: UnitValues): Figure {
  const { figures } = scope.t;
  const words = figures.indicator;
  const { goal, rows } = values;
  const known = rows.filter(({ latest }) => latest?.value !== undefined);
  const met = known.filter(({ latest }) => goal && meetsGoal(goal, latest?.value ?? '0')).length;
  const judged = goal !== undefined && meetsGoal(goal, '0') !== undefined;
  const period = figures.period(values.latest);
  return chartOf({
    ...common(scope, view),
    kind: 'bar',
    id: 'c-units',
    title: words.unitsTitle(titleOf(scope, view), period),
    description: words.unitsText(known.length, rows.length),
    reading: judged ? words.unitsMet(met, known.length) : words.unitsText(known.length, rows.length),
    rows: rows.map(({ unit, latest }) => ({
      label: { text: unitName(scope, unit) },
      datum: ratioDatum(scope, latest) ?? { value: null, reason: words.noRecord },
      tone: judged && latest?.value !== undefined && meetsGoal(goal, latest.value) === false ? 'warn' : 'plain',
    })),
    targets:
      goal?.value !== undefined && judged
        ? [{ label: signed(figures, goal, view.indicator.unit), values: goal.value }]
        : [],
  });
}

function timeChart(scope: ProgrammeScope, view: IndicatorView, name: string, points: readonly Point[]): Figure {
  const words = scope.t.figures.indicator;
  const title = titleOf(scope, view);
  const known = points.filter(({ datum }) => datum !== null && datum.value !== null).length;
  const missing = points.filter(({ datum }) => datum !== null && datum.value === null).length;
  const spec: ChartSpec = {
    ...common(scope, view),
    kind: 'line',
    id: `c-${name}`,
    title: words.chartTitle(title, points[0]?.name ?? '', points.at(-1)?.name ?? ''),
    description: words.chartText(known, missing),
    reading: readingOf(scope, view, points),
    categories: points.map(({ name: text, short }) => ({ text, short })),
    series: [{ label: { text: title, short: '' }, data: points.map(({ datum }) => datum) }],
    targets: targetsOf(scope, view, points),
    ...rangeOf(view, points),
  };
  return chartOf(spec);
}

function common({ t }: ProgrammeScope, { indicator }: IndicatorView) {
  return { words: t.figures.chart, ...(indicator.unit !== undefined && { unit: unitTail(indicator.unit) }) };
}

function titleOf({ language }: ProgrammeScope, { indicator }: IndicatorView): string {
  return localName(language, indicator.title, indicator.titleEn);
}

function datumOf(scope: ProgrammeScope, value: string | undefined, measured: Measured | undefined): Datum {
  const { figures } = scope.t;
  if (value === undefined) {
    const reason = measured?.state === 'withdrawn' ? figures.indicator.withdrawn : figures.chart.missing;
    return { value: null, reason };
  }
  if (!measured?.revised) return { value };
  const was = measured.history.find((entry) => entry.value !== undefined)?.value;
  return { value, revised: was === undefined ? figures.indicator.revised : figures.indicator.was(was) };
}

function ratioDatum(scope: ProgrammeScope, measured: Measured | undefined): Datum | undefined {
  if (!measured) return undefined;
  const datum = datumOf(scope, measured.value, measured);
  const { numerator, denominator } = measured;
  if (datum.value === null || numerator === undefined || denominator === undefined) return datum;
  return { ...datum, detail: `${numerator} / ${denominator}` };
}

/** What the values were held against, for each place of the chart. */
function targetsOf({ t }: ProgrammeScope, { standing, indicator }: IndicatorView, points: readonly Point[]): Target[] {
  const words = t.figures.indicator;
  const goals = points.map(({ period }) => standing.goals.find((goal) => goal.period === period)?.goal);
  const bound = (pick: (goal: NonNullable<(typeof goals)[number]>) => string | undefined) =>
    goals.map((goal) => (goal && pick(goal)) ?? null);
  const uppers = bound(({ upper }) => upper);
  const lowers = bound(
    ({ comparator, value }) =>
      value ?? (comparator === 'all' && indicator.unit === '%' ? '100' : comparator === 'zero' ? '0' : undefined),
  );
  const between = uppers.some((value) => value !== null);
  const label = between
    ? words.targetLower
    : targetLabel(
        t,
        goals.flatMap((goal) => goal ?? []),
        indicator.unit,
      );
  return [
    ...(lowers.some((value) => value !== null) ? [{ label, values: lowers }] : []),
    ...(between ? [{ label: words.targetUpper, values: uppers }] : []),
  ];
}

/** Goals that are all alike are named by their figure, others by the word alone. */
function targetLabel(
  { figures }: ProgrammeScope['t'],
  goals: readonly GoalFigures[],
  unit: string | undefined,
): string {
  const [first] = goals;
  const alike = goals.every(({ comparator, value }) => comparator === first?.comparator && value === first.value);
  return first?.value !== undefined && alike ? signed(figures, first, unit) : figures.indicator.targetPlain;
}

/** `目标 ≥ 95%` */
function signed(
  { indicator }: ProgrammeScope['t']['figures'],
  { comparator, value = '' }: GoalFigures,
  unit: string | undefined,
): string {
  const sign = comparator in SIGNS ? `${SIGNS[comparator as keyof typeof SIGNS]} ` : '';
  return indicator.target(sign + valueText(value, unit));
}

/** A percentage keeps within 0 and 100, unless its values do not. */
function rangeOf({ indicator }: IndicatorView, points: readonly Point[]) {
  const within = points.every(
    ({ datum }) =>
      datum === null ||
      datum.value === null ||
      (compareDecimals(datum.value, '0') >= 0 && compareDecimals(datum.value, '100') <= 0),
  );
  return indicator.unit === '%' && within ? { range: { from: '0', to: '100' } } : {};
}

/** From the first value to the last, and what is missing between them. */
function readingOf(scope: ProgrammeScope, { indicator }: IndicatorView, points: readonly Point[]): string {
  const { figures, list } = scope.t;
  const words = figures.indicator;
  const known = points.flatMap(({ name, datum }) =>
    datum === null || datum.value === null ? [] : [{ name, value: datum.value }],
  );
  const gaps = points.filter(({ datum }) => datum !== null && datum.value === null);
  const [first, last] = [known[0], known.at(-1)];
  const open = gaps.length > 0 ? words.readingGaps(gaps.map(({ name }) => name).join(list)) : '';
  if (!first || !last) return words.readingNone + open;
  const [from, to] = [valueText(first.value, indicator.unit), valueText(last.value, indicator.unit)];
  if (first === last) return words.readingOne(first.name, from) + open;
  const order = compareDecimals(last.value, first.value);
  if (order === 0) return words.readingSame(first.name, last.name, from) + open;
  return (order > 0 ? words.readingRise : words.readingFall)(first.name, last.name, from, to) + open;
}
