import { expect, test } from 'vitest';
import { inspectedProgramme } from '../inspected-programme.js';

const { facets } = inspectedProgramme().oversight;
const counts = (kind: keyof typeof facets) => [...facets[kind]].map(([value, { length }]) => [value, length]);

test('stages stand in the order of the way through them', () => {
  expect(counts('stage')).toEqual([
    ['registered', 1],
    ['rectifying', 1],
    ['closed', 1],
  ]);
});

test('traits tell what happened on the way, whatever the stage', () => {
  expect(Object.fromEntries(counts('trait'))).toEqual({
    'in-hand': 2,
    closed: 1,
    returned: 1,
    applied: 1,
    repeat: 1,
    'ever-closed': 1,
    extended: 1,
    dated: 2,
  });
});

test('units with most findings come first, years newest first', () => {
  expect(counts('unit')).toEqual([
    ['sifaju', 2],
    ['caizhengju', 1],
  ]);
  expect(counts('year')).toEqual([
    ['2028', 1],
    ['2027', 2],
  ]);
});
