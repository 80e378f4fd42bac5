import { expect, test } from 'vitest';
import { type Obstacle, placeLabels, type Wish } from '../../../src/chart/draw/place-label.js';

const FRAME = { id: 'a', width: 100, em: 10, unit: '' };
const BOUNDS = { left: 0, top: 0, right: 100, bottom: 100 };
const WISH: Wish = {
  words: '12',
  voice: 'plain',
  places: [
    { x: 50, y: 50, anchor: 'middle' },
    { x: 50, y: 80, anchor: 'middle' },
  ],
};

test('a label takes its first place that is free', () => {
  expect(placed(WISH, [])).toEqual(['<text x="44" y="50">12</text>']);
  expect(placed(WISH, [{ left: 40, top: 40, right: 50, bottom: 50 }])).toEqual(['<text x="44" y="80">12</text>']);
});

test('a label may touch what it does not cover', () => {
  const below = { left: 40, top: 52 - 1e-9, right: 60, bottom: 70 };
  expect(placed(WISH, [below])).toEqual(['<text x="44" y="50">12</text>']);
});

test('a label does not stand on a line that passes its place', () => {
  expect(placed(WISH, [{ x1: 0, y1: 0, x2: 100, y2: 90 }])).toEqual(['<text x="44" y="80">12</text>']);
  expect(placed(WISH, [{ x1: 50, y1: 0, x2: 50, y2: 60 }])).toEqual(['<text x="44" y="80">12</text>']);
  expect(placed(WISH, [{ x1: 0, y1: 0, x2: 100, y2: 20 }])).toEqual(['<text x="44" y="50">12</text>']);
});

test('a label without a free place is left out, unless it is needed', () => {
  const everywhere: Obstacle[] = [
    { left: 0, top: 0, right: 100, bottom: 60 },
    { left: 48, top: 60, right: 50, bottom: 100 },
  ];
  expect(placed(WISH, everywhere)).toEqual([]);
  expect(placed({ ...WISH, needed: true }, everywhere)).toEqual(['<text x="44" y="80">12</text>']);
});

test('labels do not cover each other, and stay inside', () => {
  expect(placeLabels(FRAME, BOUNDS, [WISH, WISH, WISH], [])).toEqual([
    '<text x="44" y="50">12</text>',
    '<text x="44" y="80">12</text>',
  ]);
  expect(placed({ ...WISH, places: [{ x: 99, y: 50, anchor: 'start' }] }, [])).toEqual([
    '<text x="88" y="50">12</text>',
  ]);
});

function placed(wish: Wish, taken: readonly Obstacle[]): readonly string[] {
  return placeLabels(FRAME, BOUNDS, [wish], [...taken]);
}
