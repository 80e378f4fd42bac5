import { diagnostic } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../nearest.js';
import { indicatorReferences } from '../references/indicator-references.js';
import { inspectionReferences } from '../references/inspection-references.js';
import { planReferences } from '../references/plan-references.js';
import type { Reference } from '../references/reference.js';
import type { Rule, RuleContext } from '../rule.js';

/** Every id that a record names belongs to a record. A record whose file could not be used counts as one. */
export const knownReferences: Rule = function* (context) {
  for (const references of [planReferences, inspectionReferences, indicatorReferences]) {
    for (const { record, path, id, code, among, unread } of references(context)) {
      if (id === undefined || among.has(id) || mayBeUnread(unread, id, context)) continue;
      const near = nearest(id, among.keys());
      yield diagnostic(code, context.locate(record, path), { actual: id, ...(near !== undefined && { near }) });
    }
  }
};

/** An id of a record is held against the record's own name; what stands inside records may be in any that was not read. */
function mayBeUnread({ prefixes, inside, suffix }: Reference['unread'], id: string, { unread }: RuleContext): boolean {
  if (unread.size === 0) return false;
  if (!inside) return prefixes.some((prefix) => unread.has(`${prefix}${id}`));
  return [...unread].some((name) => prefixes.some((prefix) => name.startsWith(prefix)) && name.endsWith(suffix ?? ''));
}
