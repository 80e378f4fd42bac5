import { expect, test } from 'vitest';
import { compareIds } from '../../src/view/compare-ids.js';

test('runs of digits are compared by their number', () => {
  expect(['js21-10', 'js21-2', '2027-010', '2027-9', 'js21'].sort(compareIds)).toEqual([
    '2027-9',
    '2027-010',
    'js21',
    'js21-2',
    'js21-10',
  ]);
});

test('ids that differ in zeros only keep an order', () => {
  expect(compareIds('a-01', 'a-1')).toBe(-compareIds('a-1', 'a-01'));
  expect(compareIds('a-1', 'a-1')).toBe(0);
});
