import { expect, test } from 'vitest';
import { percent } from '../../src/view/percent.js';

test.each([
  [23, 64, 0, '36'],
  [1, 8, 0, '13'],
  [1, 8, 1, '12.5'],
  [1, 3, 1, '33.3'],
  [0, 5, 0, '0'],
  [5, 5, 1, '100.0'],
] as const)('%i of %i with %i decimals is %s', (part, whole, digits, expected) => {
  expect(percent(part, whole, digits)).toBe(expected);
});

test('nothing is not divided', () => {
  expect(percent(0, 0)).toBeUndefined();
});
