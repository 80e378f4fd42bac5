import type { GoalStanding, IndicatorStanding, TargetStanding } from '@zhunsheng/indicator-model';
import { inOrder } from '../../view/in-order.js';
import type { ProgrammeView } from '../../view/programme-view.js';

type Catalogue = ProgrammeView['published']['catalogues'][number];
type Indicator = Catalogue['indicators'][number];

/** Catalogues without their trees. */
export function catalogueRows({ published, tracking }: ProgrammeView) {
  return published.catalogues.map((catalogue) => ({
    ...catalogue,
    nodes: catalogue.indicators.length,
    leaves: tracking.catalogues.get(catalogue.id)?.leaves.all.total ?? 0,
  }));
}

/** Indicators of all catalogues in printed order. */
export function indicatorRows(programme: ProgrammeView) {
  return inPrintedOrder(programme).map(({ indicator, standing }) => indicatorRow(indicator, standing));
}

/** Goals of all indicators. */
export function goalRows(programme: ProgrammeView) {
  return inPrintedOrder(programme).flatMap(({ standing }) => goalsOf(standing));
}

/** Every entry about a value up to the day of judgement, indicator by indicator. */
export function observationRows(programme: ProgrammeView) {
  return [...observationsByIndicator(programme).values()].flat();
}

/** Every target of a task or part. */
export function targetRows({ tracking }: ProgrammeView) {
  return [...tracking.targets.values()].map(targetRow);
}

/** Every indicator with its goals and values, by its id. */
export function indicatorRecords(programme: ProgrammeView) {
  const observations = observationsByIndicator(programme);
  return inPrintedOrder(programme).map(({ indicator, standing }) => {
    const record = () => ({
      indicator: indicatorRow(indicator, standing),
      goals: goalsOf(standing),
      observations: observations.get(indicator.id) ?? [],
    });
    return [indicator.id, record] as const;
  });
}

function inPrintedOrder({ published, tracking }: ProgrammeView) {
  return published.catalogues.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) => {
      const standing = tracking.indicators.get(indicator.id);
      return standing ? [{ indicator, standing }] : [];
    }),
  );
}

function indicatorRow(indicator: Indicator, standing: IndicatorStanding) {
  const { latest } = standing.whole;
  const { units, covered, missing } = standing.coverage ?? {};
  return {
    ...indicator,
    catalogue: standing.catalogue,
    kind: standing.kind,
    leaf: standing.children.length === 0,
    baselinePeriod: indicator.baseline?.period,
    baseline: indicator.baseline?.value,
    period: latest?.period,
    value: latest?.value,
    goal: standing.current?.period,
    state: standing.state,
    reason: standing.reason,
    covering: units,
    covered,
    uncovered: missing,
  };
}

function goalsOf({ id, goals, current }: IndicatorStanding) {
  return goals.map((goal) => goalRow(id, goal, goal === current));
}

function goalRow(indicator: string, { goal, actual, ...judged }: GoalStanding, current: boolean) {
  return {
    ...judged,
    indicator,
    ...goal,
    current,
    actual: actual?.value,
    complete: actual?.complete,
    periods: actual?.from ?? [],
    missing: actual?.missing ?? [],
  };
}

function observationsByIndicator({ published, tracking }: ProgrammeView) {
  const logs = [...published.observations].sort((a, b) => inOrder(a.indicator, b.indicator) || inOrder(a.year, b.year));
  const rows = new Map<string, object[]>();
  for (const { indicator, year, log } of logs) {
    const known = log.filter(({ date }) => date <= tracking.asOf);
    const revisions = new Map(known.flatMap((entry) => revisionOf(entry)));
    const own = known.map((entry) => ({ ...entry, indicator, year, revisedBy: revisions.get(entry.id) }));
    rows.set(indicator, [...(rows.get(indicator) ?? []), ...own]);
  }
  return rows;
}

function revisionOf(entry: ProgrammeView['published']['observations'][number]['log'][number]) {
  const revised = entry.kind === 'withdrawal' ? entry.withdraws : entry.corrects;
  return revised === undefined ? [] : [[revised, entry.id] as const];
}

function targetRow({ goal, ...standing }: TargetStanding) {
  const { unit, ...figures } = goal;
  return { ...standing, ...figures, measure: unit };
}
