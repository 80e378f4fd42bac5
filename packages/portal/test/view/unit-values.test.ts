import { describe, expect, test } from 'vitest';
import { unitValues } from '../../src/view/unit-values.js';
import { indicatorOf } from '../measured-programme.js';

describe('unitValues', () => {
  test('puts the best unit first and those without a value last', () => {
    const values = unitValues(indicatorOf('a-2'));
    expect(values?.rows.map(({ unit, latest }) => [unit, latest?.value])).toEqual([
      ['sifaju', '93.75'],
      ['caizhengju', '80'],
      ['dangan', undefined],
    ]);
  });

  test('holds them against the goal of their latest period', () => {
    const { latest, goal } = unitValues(indicatorOf('a-2')) ?? {};
    expect([latest, goal?.value]).toEqual(['2027', '90']);
  });

  test('there are none of an indicator that is measured as a whole', () => {
    expect(unitValues(indicatorOf('a-1'))).toBeUndefined();
  });
});
