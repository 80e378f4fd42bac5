import { describe, expect, test } from 'vitest';
import { bodyOf, sameBody } from '../../src/check/same-body.js';
import { singleUnits } from '../../src/check/single-units.js';
import { type Unit, UnitSchema } from '../../src/schemas/unit.js';

function unitsOf(...units: readonly Partial<Unit>[]): ReadonlyMap<string, Unit> {
  return new Map(units.map((unit) => [unit.id ?? '', UnitSchema.parse({ name: unit.id, ...unit })]));
}

describe('a body', () => {
  const units = unitsOf({ id: 'a', renamedTo: 'b' }, { id: 'b', renamedTo: 'c' }, { id: 'c' }, { id: 'd' });

  test('lives on under the last of its names', () => {
    expect(bodyOf('a', units)).toBe('c');
    expect(sameBody('a', 'b', units)).toBe(true);
    expect(sameBody('c', 'a', units)).toBe(true);
    expect(sameBody('a', 'd', units)).toBe(false);
  });

  test('that no record describes is itself alone', () => {
    expect(sameBody('x', 'x', units)).toBe(true);
    expect(sameBody('x', 'a', units)).toBe(false);
    expect(sameBody(undefined, 'a', units)).toBe(false);
  });

  test('whose names go in a circle is told apart from others without end', () => {
    const circle = unitsOf({ id: 'a', renamedTo: 'b' }, { id: 'b', renamedTo: 'a' }, { id: 'c' });
    expect(sameBody('a', 'c', circle)).toBe(false);
  });
});

describe('single units', () => {
  const units = unitsOf(
    { id: 'a', renamedTo: 'b' },
    { id: 'b' },
    { id: 'c' },
    { id: 'all', kind: 'group', members: ['a', 'c', 'all'] },
    { id: 'open', kind: 'group', open: true },
    { id: 'empty', kind: 'group' },
  );

  test('are the members of groups under their present names', () => {
    expect(singleUnits(['all', 'c'], units)).toEqual({ bodies: new Set(['b', 'c']), open: false });
  });

  test.each(['open', 'empty', 'nowhere'])('behind “%s” are not known', (id) => {
    expect(singleUnits(['c', id], units)).toEqual({ bodies: new Set(['c']), open: true });
  });
});
