import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExact, roundExact, writeExact } from '../../src/exact/exact.js';
import {
  absolute,
  add,
  clamp,
  divide,
  fraction,
  multiply,
  negate,
  ONE,
  order,
  type Rational,
  subtract,
  total,
  whole,
  ZERO,
} from '../../src/exact/rational.js';
import { readDecimal } from '../../src/exact/read-decimal.js';
import { round, writeRounded } from '../../src/exact/round.js';

const RUNS = { numRuns: 10_000 };
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, places]) => ({ digits, places, text: written(digits, places) }));
const rational = fc
  .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([over, under]) => fraction(over, under));
const mode = fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const);

describe('by hand', () => {
  test.each([
    ['0', 0n, 1n],
    ['-0', 0n, 1n],
    ['0.50', 1n, 2n],
    ['-12.5', -25n, 2n],
    ['100', 100n, 1n],
  ])('%s is read', (text, over, under) => {
    expect(readDecimal(text)).toEqual({ over, under });
  });

  test.each(['', '.5', '1.', '1e3', '１', '+1', '1/2', ' 1'])('%j is no decimal', (text) => {
    expect(() => readDecimal(text)).toThrow(RangeError);
  });

  test.each([
    // 6 + (1388/1520 × 100 − 80) ÷ 15 × 4
    ['514/57', '9.02', '9.02', '9.01'],
    ['0.125', '0.13', '0.12', '0.12'],
    ['0.135', '0.14', '0.14', '0.13'],
    ['-0.125', '-0.13', '-0.12', '-0.12'],
    ['-0.001', '0.00', '0.00', '0.00'],
    ['91.235', '91.24', '91.24', '91.23'],
    ['200/3', '66.67', '66.67', '66.66'],
  ])('%s rounds half up to %s, half even to %s, down to %s', (exact, halfUp, halfEven, down) => {
    expect(roundExact(exact, 2)).toBe(halfUp);
    expect(roundExact(exact, 2, 'half-even')).toBe(halfEven);
    expect(roundExact(exact, 2, 'down')).toBe(down);
  });

  test('a fraction over zero is a mistake of the program', () => {
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
  });

  test('digits that end are written as digits', () => {
    expect(writeExact(fraction(371n, 8n))).toBe('46.375');
    expect(writeExact(fraction(-1n, 3n))).toBe('-1/3');
    expect(writeExact(fraction(-1n, 20n))).toBe('-0.05');
    expect(writeExact(ZERO)).toBe('0');
  });
});

describe('for all numbers', () => {
  test('a decimal string is digits over a power of ten, and comes back equal', () => {
    fc.assert(
      fc.property(decimal, ({ digits, places, text }) => {
        const read = readDecimal(text);
        expect(read.over * 10n ** BigInt(places)).toBe(digits * read.under);
        expect(readExact(writeExact(read))).toEqual(read);
      }),
      RUNS,
    );
  });

  test('sums, differences and products of decimals are those of their digits at one scale', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const scale = 10n ** 8n;
        const [x, y] = [a, b].map(({ digits, places }) => digits * 10n ** BigInt(8 - places));
        if (x === undefined || y === undefined) return;
        const [ra, rb] = [readDecimal(a.text), readDecimal(b.text)];
        expect(add(ra, rb)).toEqual(fraction(x + y, scale));
        expect(subtract(ra, rb)).toEqual(fraction(x - y, scale));
        expect(multiply(ra, rb)).toEqual(fraction(x * y, scale * scale));
        expect(Math.sign(order(ra, rb))).toBe(x < y ? -1 : x > y ? 1 : 0);
      }),
      RUNS,
    );
  });

  test('the laws of arithmetic hold, in lowest terms', () => {
    fc.assert(
      fc.property(rational, rational, rational, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(total([a, b, negate(a)])).toEqual(b);
        if (b.over !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
        expect(readExact(writeExact(a))).toEqual(a);
        expect(order(absolute(a), ZERO)).toBeGreaterThanOrEqual(0);
        const [least, most] = order(b, c) < 0 ? [b, c] : [c, b];
        const held = clamp(a, least, most);
        expect(order(held, least) >= 0 && order(held, most) <= 0).toBe(true);
      }),
      RUNS,
    );
  });

  test('rounding moves by less than a place, by half a place at most when to the nearest, and keeps order', () => {
    fc.assert(
      fc.property(rational, rational, fc.integer({ min: 0, max: 6 }), mode, (a, b, decimals, how) => {
        const rounding = { decimals, mode: how };
        const place = fraction(1n, 10n ** BigInt(decimals));
        const moved = absolute(subtract(round(a, rounding), a));
        const most = how === 'down' ? place : divide(place, whole(2));
        expect(order(moved, most)).toBeLessThanOrEqual(how === 'down' ? -1 : 0);
        if (how === 'down') expect(order(absolute(round(a, rounding)), absolute(a))).toBeLessThanOrEqual(0);
        if (order(a, b) <= 0) expect(order(round(a, rounding), round(b, rounding))).toBeLessThanOrEqual(0);
        expect(round(negate(a), rounding)).toEqual(negate(round(a, rounding)));
        expect(round(round(a, rounding), rounding)).toEqual(round(a, rounding));
        expect(writeRounded(a, rounding)).toMatch(new RegExp(`^-?\\d+${decimals ? `\\.\\d{${decimals}}` : ''}$`));
        expect(readDecimal(writeRounded(a, rounding))).toEqual(round(a, rounding));
      }),
      RUNS,
    );
  });

  test('a tie goes away from zero, or to the even neighbour', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.integer({ min: 0, max: 6 }), (cut, decimals) => {
        const tie = fraction(2n * cut + 1n, 2n * 10n ** BigInt(decimals));
        const at = (digits: bigint): Rational => fraction(digits, 10n ** BigInt(decimals));
        expect(round(tie, { decimals, mode: 'half-up' })).toEqual(at(cut + 1n));
        expect(round(tie, { decimals, mode: 'half-even' })).toEqual(at(cut % 2n === 0n ? cut : cut + 1n));
        expect(round(tie, { decimals, mode: 'down' })).toEqual(at(cut));
      }),
      RUNS,
    );
  });
});

function written(digits: bigint, places: number): string {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const sign = digits < 0n ? '-' : '';
  return places === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}
