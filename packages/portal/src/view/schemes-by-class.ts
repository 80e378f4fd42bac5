import type { SchemeView } from './assessment-view.js';
import { groupBy } from './group-by.js';

/** Schemes that score one class of units, each class with its newest year first. */
export function schemesByClass(schemes: Iterable<SchemeView>): ReadonlyMap<string, readonly SchemeView[]> {
  return groupBy(schemes, ({ scheme }) => [scheme.class]);
}
