import { join } from 'node:path';

const SITES = join(import.meta.dirname, '../../../../sites');

/** One page that stands for all of its kind. */
export interface PageType {
  readonly name: string;
  readonly path: string;
  /** What its script puts there. */
  readonly ready?: string;
}

/** Where a site of the house is built to. */
export function builtSite(name: 'xingzhou' | 'atlas'): string {
  return join(SITES, name, 'dist');
}

/** Every kind of page of a site of one programme. */
export const PAGE_TYPES: readonly PageType[] = [
  { name: 'home', path: '/' },
  { name: 'plans', path: '/plans/' },
  { name: 'plan', path: '/plans/xz26/' },
  { name: 'upper-plan', path: '/plans/linjiang25/' },
  { name: 'tasks', path: '/tasks/' },
  { name: 'facet', path: '/tasks/timeliness/overdue/' },
  { name: 'task', path: '/tasks/xz26-303/' },
  { name: 'task-without-data', path: '/tasks/xz26-906/' },
  { name: 'units', path: '/units/' },
  { name: 'unit', path: '/units/sifaju/' },
  { name: 'progress', path: '/progress/' },
  { name: 'inspections', path: '/inspections/' },
  { name: 'inspection', path: '/inspections/2027-zonghe/' },
  { name: 'look-back', path: '/inspections/2028-huitoukan/' },
  { name: 'findings', path: '/findings/' },
  { name: 'findings-facet', path: '/findings/stage/closed/' },
  { name: 'finding', path: '/findings/2027-001/' },
  { name: 'finding-overdue', path: '/findings/2028-201/' },
  { name: 'rectification', path: '/rectification/' },
  { name: 'inspect', path: '/inspect/' },
  { name: 'inspect-unit', path: '/inspect/sifaju/' },
  { name: 'inspect-member', path: '/inspect/wangchao/' },
  { name: 'indicators', path: '/indicators/' },
  { name: 'indicators-facet', path: '/indicators/state/missed/' },
  { name: 'indicator-branch', path: '/indicators/zb-1/' },
  { name: 'indicator', path: '/indicators/zb-6-1-3/' },
  { name: 'indicator-revised', path: '/indicators/zb-3-2-1/' },
  { name: 'indicator-coverage', path: '/indicators/zb-7-1-1/' },
  { name: 'assessments', path: '/assessments/' },
  { name: 'assessment-year', path: '/assessments/2028/' },
  { name: 'assessment', path: '/assessments/2027/shichangju/' },
  { name: 'assessment-vetoed', path: '/assessments/2028/wangchao/' },
  { name: 'assessment-range', path: '/assessments/2028/lanbei/' },
  { name: 'scheme', path: '/assessments/schemes/2027-counties/' },
  { name: 'reports', path: '/reports/' },
  { name: 'report', path: '/reports/2027/' },
  { name: 'search', path: '/search/' },
  { name: 'search-results', path: '/search/?q=案卷', ready: '#hits li' },
  { name: 'about', path: '/about/' },
  { name: 'data', path: '/data/' },
  { name: 'not-found', path: '/404.html' },
  { name: 'english-home', path: '/en/' },
  { name: 'english-inspect-unit', path: '/en/inspect/shichangju/' },
  { name: 'english-task', path: '/en/tasks/xz26-303/' },
  { name: 'english-finding', path: '/en/findings/2028-201/' },
  { name: 'english-indicator', path: '/en/indicators/zb-3-2-1/' },
  { name: 'english-assessment', path: '/en/assessments/2028/weijianwei/' },
  { name: 'english-rectification', path: '/en/rectification/' },
];

/** What a site of several programmes has beside those. */
export const ATLAS_TYPES: readonly PageType[] = [
  { name: 'overview', path: '/' },
  { name: 'themes', path: '/tasks/' },
  { name: 'overview-search', path: '/search/' },
  { name: 'overview-data', path: '/data/' },
  { name: 'summary-plan', path: '/dongcheng/plans/' },
  { name: 'summary-tasks', path: '/dongcheng/tasks/' },
  { name: 'report-only-home', path: '/jiangsu/' },
  { name: 'report-only-inspection', path: '/jiangsu/inspections/js21-diaoyan/' },
  { name: 'report-only-finding', path: '/jiangsu/findings/js21-1/' },
  { name: 'report-only-search', path: '/jiangsu/search/' },
];

/** Every kind of page of both sites. */
export const ALL_TYPES = [
  ...PAGE_TYPES.map((type) => ({ site: 'xingzhou' as const, ...type })),
  ...ATLAS_TYPES.map((type) => ({ site: 'atlas' as const, ...type })),
];
