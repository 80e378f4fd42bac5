import { site } from 'zhunsheng:programmes';
import type { APIRoute, GetStaticPathsOptions } from 'astro';
import { packRunningCss } from '#portal/markup/running-css';
import type { InspectionPack } from '#portal/view/inspection-pack';

/** A style sheet for each unit, beside its page. */
export function getStaticPaths({ routePattern }: GetStaticPathsOptions) {
  const { packs } = site().programmeScope(routePattern).programme;
  return [...packs.values()].map((pack) => ({ params: { unit: pack.id }, props: { pack } }));
}

/** What the head of every printed page of a unit's pack says. */
export const GET: APIRoute<{ pack: InspectionPack }> = ({ routePattern, props }) =>
  new Response(packRunningCss(site().programmeScope(routePattern), props.pack.unit.unit), {
    headers: { 'Content-Type': 'text/css' },
  });
