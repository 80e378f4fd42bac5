import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadOut } from '../../../src/chart/draw/spread-out.js';

test('what has room stands where it wants', () => {
  expect(
    spreadOut(
      [
        { middle: 80, height: 10 },
        { middle: 20, height: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([80, 20]);
});

test('two that want one place share it', () => {
  expect(
    spreadOut(
      [
        { middle: 50, height: 10 },
        { middle: 50, height: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([45, 55]);
});

test('nothing leaves the frame', () => {
  expect(
    spreadOut(
      [
        { middle: 0, height: 10 },
        { middle: 99, height: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([5, 95]);
});

test('nothing covers its neighbour, and the order stays', () => {
  const thing = fc.record({
    middle: fc.double({ min: 0, max: 100, noNaN: true }),
    height: fc.integer({ min: 1, max: 10 }),
  });
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 10 }), (things) => {
      const placed = spreadOut(things, 0, 100).map((middle, at) => ({
        middle,
        wanted: things[at]?.middle ?? 0,
        half: (things[at]?.height ?? 0) / 2,
      }));
      const order = placed.toSorted((a, b) => a.middle - b.middle);
      for (const [at, one] of order.entries()) {
        const next = order[at + 1];
        if (!next) continue;
        expect(next.middle - one.middle).toBeGreaterThanOrEqual(one.half + next.half - 1e-6);
        expect(next.wanted).toBeGreaterThanOrEqual(one.wanted);
      }
      for (const { middle, half } of placed)
        expect([middle - half >= -1e-6, middle + half <= 100 + 1e-6]).toEqual([true, true]);
    }),
  );
});
