import type { GoalFigures } from '@zhunsheng/indicator-model';
import { describe, expect, test } from 'vitest';
import { meetsGoal } from '../../src/view/meets-goal.js';

describe('meetsGoal', () => {
  test.each<[GoalFigures, string, boolean | undefined]>([
    [{ comparator: '>=', value: '90' }, '90', true],
    [{ comparator: '>=', value: '90' }, '89.99', false],
    [{ comparator: '>', value: '90' }, '90', false],
    [{ comparator: '<=', value: '4.13' }, '4.13', true],
    [{ comparator: '<', value: '5' }, '5', false],
    [{ comparator: '=', value: '100' }, '100.0', true],
    [{ comparator: 'between', value: '95', upper: '98' }, '98', true],
    [{ comparator: 'between', value: '95', upper: '98' }, '98.1', false],
    [{ comparator: 'zero' }, '0', true],
    [{ comparator: '~', value: '10' }, '10', undefined],
    [{ comparator: 'all' }, '100', undefined],
  ])('%o by %s', (goal, actual, met) => {
    expect(meetsGoal(goal, actual)).toBe(met);
  });
});
