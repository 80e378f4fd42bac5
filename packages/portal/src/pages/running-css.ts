import { site } from 'zhunsheng:programmes';
import type { APIRoute } from 'astro';
import { runningCss } from '#portal/markup/running-css';

/** What the head of every printed page of a programme says. */
export const GET: APIRoute = ({ routePattern }) =>
  new Response(runningCss(site().programmeScope(routePattern)), { headers: { 'Content-Type': 'text/css' } });
