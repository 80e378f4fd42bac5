import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Unit } from '../../schemas/unit.js';
import type { Rule, RuleContext } from '../rule.js';

/** Units make sense by themselves: no circles, no reversed dates, no empty group, no name that two of them bear at once. */
export const unitRecords: Rule = function* (context) {
  for (const unit of context.programme.units) {
    yield* circles(unit, context);
    if (unit.validFrom !== undefined && unit.validTo !== undefined && unit.validTo < unit.validFrom) {
      const at = context.locate(`unit:${unit.id}`, 'validTo');
      yield diagnostic('dates-reversed', at, { from: unit.validFrom, to: unit.validTo });
    }
    if (unit.kind === 'group' && !unit.open && (unit.members ?? []).length === 0) {
      yield diagnostic('group-empty', context.locate(`unit:${unit.id}`, 'kind'), { id: unit.id });
    }
  }
  yield* sharedNames(context);
};

function* circles(unit: Unit, { index, locate }: RuleContext): Iterable<Diagnostic> {
  for (const field of ['parent', 'renamedTo', 'members'] as const) {
    const next = (id: string) => successors(index.units.get(id), field);
    const at = next(unit.id).findIndex((id) => id === unit.id || reaches(id, unit.id, next));
    if (at < 0) continue;
    const path = field === 'members' ? `members/${at}` : field;
    yield diagnostic('unit-circle', locate(`unit:${unit.id}`, path), { id: unit.id, field });
  }
}

function successors(unit: Unit | undefined, field: 'parent' | 'renamedTo' | 'members'): readonly string[] {
  const value = unit?.[field];
  return typeof value === 'string' ? [value] : (value ?? []);
}

function reaches(start: string, goal: string, next: (id: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const open = [...next(start)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...next(id));
  }
  return false;
}

function* sharedNames({ programme, locate }: RuleContext): Iterable<Diagnostic> {
  const bearers = new Map<string, Unit[]>();
  for (const unit of programme.units) {
    for (const name of new Set([unit.name, ...unit.aliases])) {
      const other = bearers.get(name)?.find((one) => overlap(one, unit));
      bearers.set(name, [...(bearers.get(name) ?? []), unit]);
      if (!other) continue;
      const path = name === unit.name ? 'name' : `aliases/${unit.aliases.indexOf(name)}`;
      yield diagnostic('unit-name-shared', locate(`unit:${unit.id}`, path), { name, other: other.id });
    }
  }
}

function overlap(a: Unit, b: Unit): boolean {
  return (a.validTo ?? '9999') >= (b.validFrom ?? '0000') && (b.validTo ?? '9999') >= (a.validFrom ?? '0000');
}
