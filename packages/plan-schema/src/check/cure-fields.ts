import type { ClosureEntry } from '../schemas/closure.js';
import type { CureEntry } from '../schemas/rectification.js';

type Step = CureEntry['step'] | ClosureEntry['step'];

/** The fields that a step cannot do without. */
export const CURE_FIELDS: Readonly<Record<Step, readonly string[]>> = {
  planned: [],
  rectifying: [],
  applied: [],
  extended: ['from', 'to', 'reason', 'approvedBy'],
  returned: ['reason'],
  verified: ['method', 'conclusion'],
  noticed: ['from', 'to'],
  closed: ['outcome'],
  reopened: ['reason'],
};

/** The fields that an entry lacks. A closure without cure says why. */
export function missingFields(entry: CureEntry | ClosureEntry): readonly string[] {
  const given = new Map<string, unknown>(Object.entries(entry));
  const uncured = given.get('outcome') === 'closed-not-rectified' ? ['reason'] : [];
  return [...CURE_FIELDS[entry.step], ...uncured].filter((field) => given.get(field) === undefined);
}
