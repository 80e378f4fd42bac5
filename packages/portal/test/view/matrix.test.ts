import { describe, expect, test } from 'vitest';
import { matrixOf } from '../../src/view/matrix.js';
import { programmeOf } from '../programme-of.js';

const programme = programmeOf();
const plan = [...programme.plans.values()][0];
if (!plan) throw new Error('the programme has a plan');
const matrix = matrixOf(programme, plan);

describe('matrixOf', () => {
  test('counts a task once in each lead unit’s row', () => {
    expect(matrix.rows.map(({ unit, cells, sum }) => [unit.id, cells.map((cell) => cell?.total), sum.total])).toEqual([
      ['caizhengju', [1, 1], 2],
      ['sifaju', [2, undefined], 2],
    ]);
    expect(matrix.counted).toBe(4);
  });

  test('counts overdue tasks by the programme’s own judgement', () => {
    expect(matrix.rows[1]?.cells[0]?.overdue).toBe(2);
  });
});
