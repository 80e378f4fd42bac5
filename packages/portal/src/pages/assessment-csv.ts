import { site } from 'zhunsheng:programmes';
import type { APIRoute, GetStaticPathsOptions } from 'astro';
import { scoreChart } from '#portal/text/score-chart';
import type { SchemeView } from '#portal/view/assessment-view';

/** A file for the results of each scheme. */
export function getStaticPaths({ routePattern }: GetStaticPathsOptions) {
  const { schemes } = site().programmeScope(routePattern).programme.figures;
  return [...schemes.values()].map((view) => ({ params: { year: view.scheme.year, chart: view.id }, props: { view } }));
}

/** The totals as they stand in the chart. */
export const GET: APIRoute<{ view: SchemeView }> = ({ routePattern, props: { view } }) =>
  new Response(scoreChart(site().programmeScope(routePattern), view).csv);
