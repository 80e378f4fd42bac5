import { expect, test } from 'vitest';
import { kept } from '../src/kept.js';

test('items that fail are left out', () => {
  expect(kept([1, 2, 3, 4], (one) => one % 2 === 0)).toEqual([2, 4]);
});

test('a list that passes as a whole is given back as it is', () => {
  const items = [2, 4];
  expect(kept(items, (one) => one % 2 === 0)).toBe(items);
});
