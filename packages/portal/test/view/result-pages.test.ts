import { expect, test } from 'vitest';
import type { SchemeView } from '../../src/view/assessment-view.js';
import { resultPages } from '../../src/view/result-pages.js';

const scheme = (units: number) => ({ assessments: Array.from({ length: units }) }) as unknown as SchemeView;

test('the results of a year take as many pages as those of its longest scheme', () => {
  expect(resultPages([])).toBe(1);
  expect(resultPages([scheme(0), scheme(100)])).toBe(1);
  expect(resultPages([scheme(12), scheme(201)])).toBe(3);
});
