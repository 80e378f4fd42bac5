import type { SchemeView } from './assessment-view.js';
import { pagesOf } from './pages-of.js';

/** How many pages the results of a year take: as many as those of its longest scheme. */
export function resultPages(schemes: readonly SchemeView[]): number {
  return Math.max(1, ...schemes.map(({ assessments }) => pagesOf(assessments).length));
}
