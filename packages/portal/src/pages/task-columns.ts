import { site } from 'zhunsheng:programmes';
import type { APIRoute } from 'astro';
import { columnsOf } from '#portal/view/task-columns';

/** The columns that the filter script fetches once it is used. */
export const GET: APIRoute = ({ routePattern }) =>
  new Response(JSON.stringify(columnsOf(site().programmeScope(routePattern))));
