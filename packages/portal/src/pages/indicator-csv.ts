import { site } from 'zhunsheng:programmes';
import type { APIRoute, GetStaticPathsOptions } from 'astro';
import { periodChart, unitChart, yearChart } from '#portal/text/indicator-charts';
import type { IndicatorView } from '#portal/view/indicator-view';
import { unitValues } from '#portal/view/unit-values';
import { shortPeriods, yearValues } from '#portal/view/year-values';

type Name = 'values' | 'periods' | 'units';

/** A file for each chart of an indicator. */
export function getStaticPaths({ routePattern }: GetStaticPathsOptions) {
  const { leaves } = site().programmeScope(routePattern).programme.figures;
  return leaves.flatMap((view) =>
    chartsOf(view).map((name) => ({ params: { indicator: view.id, chart: name }, props: { view, name } })),
  );
}

/** The values of a chart as they stand in its equal table. */
export const GET: APIRoute<{ view: IndicatorView; name: Name }> = ({ routePattern, props: { view, name } }) => {
  const scope = site().programmeScope(routePattern);
  const { tracking } = scope.programme;
  const units = unitValues(view);
  if (name === 'units' && units) return new Response(unitChart(scope, view, units).csv);
  if (name === 'periods') return new Response(periodChart(scope, view, shortPeriods(view)).csv);
  return new Response(yearChart(scope, view, yearValues(view, tracking.dataAsOf ?? tracking.asOf)).csv);
};

function chartsOf(view: IndicatorView): readonly Name[] {
  return [
    ...(view.standing.whole.periods.length + view.standing.goals.length > 0 || view.indicator.baseline
      ? (['values'] as const)
      : []),
    ...(shortPeriods(view).length > 0 ? (['periods'] as const) : []),
    ...(unitValues(view) ? (['units'] as const) : []),
  ];
}
