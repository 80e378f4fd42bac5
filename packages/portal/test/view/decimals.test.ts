import { describe, expect, test } from 'vitest';
import { compareDecimals, subtractDecimals } from '../../src/view/decimals.js';

describe('compareDecimals', () => {
  test.each([
    ['9.5', '10', -1],
    ['10', '9.5', 1],
    ['2.50', '2.5', 0],
    ['-0.5', '0', -1],
    ['-1.5', '-1.25', -1],
    ['0.1', '0.09999999999999999999999999999', 1],
  ])('%s against %s is %i', (a, b, order) => {
    expect(compareDecimals(a, b)).toBe(order);
  });
});

describe('subtractDecimals', () => {
  test.each([
    ['93.4', '95.19', '-1.79'],
    ['95.0', '94.07', '0.93'],
    ['3', '5', '-2'],
    ['0.3', '0.1', '0.2'],
    ['-0.05', '0.05', '-0.10'],
  ])('%s less %s is %s', (a, b, difference) => {
    expect(subtractDecimals(a, b)).toBe(difference);
  });
});
