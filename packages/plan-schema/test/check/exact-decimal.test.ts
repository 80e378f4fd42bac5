import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDecimals, difference, isPrintedQuotient, sumOf } from '../../src/check/exact-decimal.js';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat({ max: 8 }))
  .map(([digits, scale]) => {
    const padded = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
    const whole = scale === 0 ? padded : `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
    return { text: `${digits < 0n ? '-' : ''}${whole}`, inUnits: digits * 10n ** BigInt(8 - scale) };
  });

test.each([
  ['99.90', '100', -1],
  ['0.10', '0.1', 0],
  ['-1', '1', -1],
  ['-0.5', '-0.50', 0],
  ['100.00000000000000000001', '100', 1],
])('%s against %s is %d', (one, other, expected) => {
  expect(compareDecimals(one, other)).toBe(expected);
});

test('sums and differences are those of whole numbers of the smallest unit', () => {
  fc.assert(
    fc.property(fc.array(decimal, { maxLength: 6 }), decimal, (many, last) => {
      const sum = sumOf(many.map(({ text }) => text));
      const units = many.reduce((total, { inUnits }) => total + inUnits, 0n);
      expect(compareDecimals(sum, last.text)).toBe(units === last.inUnits ? 0 : units < last.inUnits ? -1 : 1);
      expect(sumOf([difference(sum, last.text), last.text])).toBe(sum);
      expect(sum).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
    }),
    { numRuns: 2_000 },
  );
});

describe('a printed percentage', () => {
  test.each([
    ['66.7', '2', '3', true],
    ['66.6', '2', '3', true],
    ['66.8', '2', '3', false],
    ['67', '2', '3', true],
    ['50', '1', '2', true],
    ['50.0', '1', '2', true],
    ['49.9', '1', '2', false],
    ['100', '7', '7', true],
    ['0', '0', '7', true],
    ['1.00', '0', '7', false],
    ['33.33', '1.5', '4.5', true],
    ['-5', '-1', '20', true],
  ])('%s of %s out of %s: %s', (printed, upper, lower, expected) => {
    expect(isPrintedQuotient(printed, upper, lower, 100n)).toBe(expected);
  });
});
