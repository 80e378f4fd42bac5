import { expect, test } from 'vitest';
import { PAGE_SIZE, pagesOf } from '../../src/view/pages-of.js';

const rows = (count: number) => Array.from({ length: count }, (_, index) => index);

test('a list is cut into pages of a hundred', () => {
  expect(pagesOf(rows(2 * PAGE_SIZE + 1)).map(({ from, to, number, pages }) => [from, to, number, pages])).toEqual([
    [1, 100, 1, 3],
    [101, 200, 2, 3],
    [201, 201, 3, 3],
  ]);
});

test('a full page has no empty one behind it', () => {
  expect(pagesOf(rows(PAGE_SIZE)).length).toBe(1);
});

test('an empty list is one page without rows', () => {
  expect(pagesOf([])).toEqual([{ rows: [], number: 1, pages: 1, from: 1, to: 0, total: 0 }]);
});
