import { join } from 'node:path';

const SITES = join(import.meta.dirname, '../../../../sites');

/** One page that stands for all of its kind. */
export interface PageType {
  readonly site: 'xingzhou' | 'atlas';
  readonly name: string;
  readonly path: string;
  /** What its script puts there. */
  readonly ready?: string;
}

/** What the pages of a group are for. */
export type PageGroup = 'reading' | 'oversight' | 'figures' | 'searching';

/** Where a site of the house is built to. */
export function builtSite(name: PageType['site']): string {
  return join(SITES, name, 'dist');
}

/** Every kind of page of both sites, in groups that take a browser about as long as each other. */
export const PAGE_GROUPS: Readonly<Record<PageGroup, readonly PageType[]>> = {
  reading: [
    { site: 'xingzhou', name: 'home', path: '/' },
    { site: 'xingzhou', name: 'plans', path: '/plans/' },
    { site: 'xingzhou', name: 'plan', path: '/plans/xz26/' },
    { site: 'xingzhou', name: 'upper-plan', path: '/plans/linjiang25/' },
    { site: 'xingzhou', name: 'tasks', path: '/tasks/' },
    { site: 'xingzhou', name: 'facet', path: '/tasks/timeliness/overdue/' },
    { site: 'xingzhou', name: 'task', path: '/tasks/xz26-303/' },
    { site: 'xingzhou', name: 'task-without-data', path: '/tasks/xz26-906/' },
    { site: 'xingzhou', name: 'units', path: '/units/' },
    { site: 'xingzhou', name: 'unit', path: '/units/sifaju/' },
    { site: 'xingzhou', name: 'progress', path: '/progress/' },
    { site: 'xingzhou', name: 'english-home', path: '/en/' },
    { site: 'xingzhou', name: 'english-task', path: '/en/tasks/xz26-303/' },
  ],
  oversight: [
    { site: 'xingzhou', name: 'inspections', path: '/inspections/' },
    { site: 'xingzhou', name: 'inspection', path: '/inspections/2027-zonghe/' },
    { site: 'xingzhou', name: 'look-back', path: '/inspections/2028-huitoukan/' },
    { site: 'xingzhou', name: 'findings', path: '/findings/' },
    { site: 'xingzhou', name: 'findings-facet', path: '/findings/stage/closed/' },
    { site: 'xingzhou', name: 'finding', path: '/findings/2027-001/' },
    { site: 'xingzhou', name: 'finding-overdue', path: '/findings/2028-201/' },
    { site: 'xingzhou', name: 'rectification', path: '/rectification/' },
    { site: 'xingzhou', name: 'inspect', path: '/inspect/' },
    { site: 'xingzhou', name: 'inspect-unit', path: '/inspect/sifaju/' },
    { site: 'xingzhou', name: 'inspect-member', path: '/inspect/wangchao/' },
    { site: 'xingzhou', name: 'english-inspect-unit', path: '/en/inspect/shichangju/' },
    { site: 'xingzhou', name: 'english-finding', path: '/en/findings/2028-201/' },
    { site: 'xingzhou', name: 'english-rectification', path: '/en/rectification/' },
  ],
  figures: [
    { site: 'xingzhou', name: 'indicators', path: '/indicators/' },
    { site: 'xingzhou', name: 'indicators-facet', path: '/indicators/state/missed/' },
    { site: 'xingzhou', name: 'indicator-branch', path: '/indicators/zb-1/' },
    { site: 'xingzhou', name: 'indicator', path: '/indicators/zb-6-1-3/' },
    { site: 'xingzhou', name: 'indicator-revised', path: '/indicators/zb-3-2-1/' },
    { site: 'xingzhou', name: 'indicator-coverage', path: '/indicators/zb-7-1-1/' },
    { site: 'xingzhou', name: 'assessments', path: '/assessments/' },
    { site: 'xingzhou', name: 'assessment-year', path: '/assessments/2028/' },
    { site: 'xingzhou', name: 'assessment', path: '/assessments/2027/shichangju/' },
    { site: 'xingzhou', name: 'assessment-vetoed', path: '/assessments/2028/wangchao/' },
    { site: 'xingzhou', name: 'assessment-range', path: '/assessments/2028/lanbei/' },
    { site: 'xingzhou', name: 'scheme', path: '/assessments/schemes/2027-counties/' },
    { site: 'xingzhou', name: 'reports', path: '/reports/' },
    { site: 'xingzhou', name: 'report', path: '/reports/2027/' },
    { site: 'xingzhou', name: 'english-indicator', path: '/en/indicators/zb-3-2-1/' },
    { site: 'xingzhou', name: 'english-assessment', path: '/en/assessments/2028/weijianwei/' },
  ],
  searching: [
    { site: 'xingzhou', name: 'search', path: '/search/' },
    { site: 'xingzhou', name: 'search-results', path: '/search/?q=案卷', ready: '#hits li' },
    { site: 'xingzhou', name: 'about', path: '/about/' },
    { site: 'xingzhou', name: 'data', path: '/data/' },
    { site: 'xingzhou', name: 'not-found', path: '/404.html' },
    { site: 'atlas', name: 'overview', path: '/' },
    { site: 'atlas', name: 'themes', path: '/tasks/' },
    { site: 'atlas', name: 'overview-search', path: '/search/' },
    { site: 'atlas', name: 'overview-data', path: '/data/' },
    { site: 'atlas', name: 'summary-plan', path: '/dongcheng/plans/' },
    { site: 'atlas', name: 'summary-tasks', path: '/dongcheng/tasks/' },
    { site: 'atlas', name: 'report-only-home', path: '/jiangsu/' },
    { site: 'atlas', name: 'report-only-inspection', path: '/jiangsu/inspections/js21-diaoyan/' },
    { site: 'atlas', name: 'report-only-finding', path: '/jiangsu/findings/js21-1/' },
    { site: 'atlas', name: 'report-only-search', path: '/jiangsu/search/' },
  ],
};
