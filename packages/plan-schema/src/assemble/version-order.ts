import type { Plan } from '../schemas/plan.js';

/** Orders plans by id, and versions of one plan from old to new: `1`, `1.2`, `1.10`, `2`. */
export function byVersion(a: Plan, b: Plan): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return compareVersions(a.version, b.version);
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [one = '', two = ''] = [left[index], right[index]];
    if (one === two) continue;
    const numeric = /^\d+$/.test(one) && /^\d+$/.test(two);
    return (numeric ? Number(one) - Number(two) : one < two ? -1 : 1) || 0;
  }
  return 0;
}
