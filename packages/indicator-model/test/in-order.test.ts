import { expect, test } from 'vitest';
import { inOrder } from '../src/in-order.js';

const byYear = (a: readonly [number, string], b: readonly [number, string]) => a[0] - b[0];

test('items are put in order, and equal ones keep their places', () => {
  const items = [
    [2028, 'a'],
    [2027, 'b'],
    [2028, 'c'],
    [2027, 'd'],
  ] as const;
  expect(inOrder(items, byYear)).toEqual([
    [2027, 'b'],
    [2027, 'd'],
    [2028, 'a'],
    [2028, 'c'],
  ]);
  expect(items[0]).toEqual([2028, 'a']);
});

test('items that stand in order are given back as they are', () => {
  const items = [
    [2027, 'b'],
    [2027, 'd'],
    [2028, 'a'],
  ] as const;
  expect(inOrder(items, byYear)).toBe(items);
});
