/** One kind of page: the pattern below a scope's root, and the file in `src/pages` that renders it. */
export interface Route {
  readonly pattern: string;
  readonly page: string;
}

/** Pages of one programme. */
export const PROGRAMME_ROUTES: readonly Route[] = [
  { pattern: '', page: 'home.astro' },
  { pattern: 'plans', page: 'plans.astro' },
  { pattern: 'plans/[plan]', page: 'plan.astro' },
  { pattern: 'plans/[plan]/[section]/[...page]', page: 'plan-section.astro' },
  { pattern: 'tasks', page: 'tasks.astro' },
  { pattern: 'tasks/page/[page]', page: 'tasks-page.astro' },
  { pattern: 'tasks/columns.json', page: 'task-columns.ts' },
  { pattern: 'tasks/[task]', page: 'task.astro' },
  { pattern: 'tasks/[facet]/[value]/[...page]', page: 'tasks-facet.astro' },
  { pattern: 'units', page: 'units.astro' },
  { pattern: 'units/[unit]', page: 'unit.astro' },
  { pattern: 'progress', page: 'progress.astro' },
  { pattern: 'inspections', page: 'inspections.astro' },
  { pattern: 'inspections/[round]', page: 'inspection.astro' },
  { pattern: 'findings', page: 'findings.astro' },
  { pattern: 'findings/page/[page]', page: 'findings-page.astro' },
  { pattern: 'findings/[finding]', page: 'finding.astro' },
  { pattern: 'findings/[facet]/[value]/[...page]', page: 'findings-facet.astro' },
  { pattern: 'rectification/[...page]', page: 'rectification.astro' },
  { pattern: 'reports', page: 'reports.astro' },
  { pattern: 'reports/[year]', page: 'report.astro' },
  { pattern: 'search', page: 'search.astro' },
  { pattern: 'about', page: 'about.astro' },
  { pattern: 'data', page: 'data.astro' },
  { pattern: 'assets/running.css', page: 'running-css.ts' },
];

/** Pages above the programmes of a site that has several. */
export const OVERVIEW_ROUTES: readonly Route[] = [
  { pattern: '', page: 'overview.astro' },
  { pattern: 'tasks', page: 'themes.astro' },
  { pattern: 'data', page: 'data-overview.astro' },
  { pattern: 'search', page: 'search.astro' },
];

/** Pages that a site has once. */
export const SITE_ROUTES: readonly Route[] = [{ pattern: '404', page: 'not-found.astro' }];
