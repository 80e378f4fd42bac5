import type { ProgrammeView } from '../view/programme-view.js';

/** One kind of page: the pattern below a scope's root, and the file in `src/pages` that renders it. */
export interface Route {
  readonly pattern: string;
  readonly page: string;
  /** Whether a programme has what the page shows; without the field every programme has it. */
  readonly needs?: (programme: ProgrammeView) => boolean;
}

const planned = ({ tasks }: ProgrammeView) => tasks.size > 0;
const documented = ({ plans, upstream }: ProgrammeView) => plans.size + upstream.size > 0;
const cured = ({ oversight }: ProgrammeView) => oversight.cured;
const assessed = ({ published }: ProgrammeView) => published.schemes.length > 0;
const inspectable = ({ packs }: ProgrammeView) => packs.size > 0;
const measured = ({ published }: ProgrammeView) => published.catalogues.length > 0;

/** Pages of one programme. */
export const PROGRAMME_ROUTES: readonly Route[] = [
  { pattern: '', page: 'home.astro' },
  { pattern: 'plans', page: 'plans.astro', needs: documented },
  { pattern: 'plans/[plan]', page: 'plan.astro', needs: documented },
  { pattern: 'plans/[plan]/[section]/[...page]', page: 'plan-section.astro', needs: documented },
  { pattern: 'tasks', page: 'tasks.astro', needs: planned },
  { pattern: 'tasks/page/[page]', page: 'tasks-page.astro', needs: planned },
  { pattern: 'tasks/columns.json', page: 'task-columns.ts', needs: planned },
  { pattern: 'tasks/[task]', page: 'task.astro', needs: planned },
  { pattern: 'tasks/[facet]/[value]/[...page]', page: 'tasks-facet.astro', needs: planned },
  { pattern: 'units', page: 'units.astro' },
  { pattern: 'units/[unit]', page: 'unit.astro' },
  { pattern: 'progress', page: 'progress.astro', needs: planned },
  { pattern: 'inspections', page: 'inspections.astro' },
  { pattern: 'inspections/[round]', page: 'inspection.astro' },
  { pattern: 'inspect', page: 'inspect.astro', needs: inspectable },
  { pattern: 'inspect/[unit]', page: 'inspect-unit.astro', needs: inspectable },
  { pattern: 'inspect/[unit]/[file].html', page: 'inspect-file.ts', needs: inspectable },
  { pattern: 'inspect/[unit]/running.css', page: 'inspect-css.ts', needs: inspectable },
  { pattern: 'findings', page: 'findings.astro' },
  { pattern: 'findings/page/[page]', page: 'findings-page.astro' },
  { pattern: 'findings/[finding]', page: 'finding.astro' },
  { pattern: 'findings/[facet]/[value]/[...page]', page: 'findings-facet.astro' },
  { pattern: 'rectification/[...page]', page: 'rectification.astro', needs: cured },
  { pattern: 'indicators', page: 'indicators.astro', needs: measured },
  { pattern: 'indicators/[indicator]', page: 'indicator.astro', needs: measured },
  { pattern: 'indicators/[indicator]/[chart].csv', page: 'indicator-csv.ts', needs: measured },
  { pattern: 'indicators/[facet]/[value]/[...page]', page: 'indicators-facet.astro', needs: measured },
  { pattern: 'assessments', page: 'assessments.astro', needs: assessed },
  { pattern: 'assessments/[year]', page: 'assessment-year.astro', needs: assessed },
  { pattern: 'assessments/[year]/page/[page]', page: 'assessment-year-page.astro', needs: assessed },
  { pattern: 'assessments/[year]/[chart].csv', page: 'assessment-csv.ts', needs: assessed },
  { pattern: 'assessments/[year]/[unit]', page: 'assessment.astro', needs: assessed },
  { pattern: 'assessments/schemes/[scheme]', page: 'scheme.astro', needs: assessed },
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
