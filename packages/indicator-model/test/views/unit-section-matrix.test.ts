import { expect, test } from 'vitest';
import { track } from '../../src/track.js';
import { unitSectionMatrix } from '../../src/views/unit-section-matrix.js';
import { owed, plan, programme, section, task, unit } from '../build.js';

const TRACKING = track(
  programme({
    units: [unit('a'), unit('b'), unit('idle')],
    plans: [
      plan({
        nodes: [
          section('empty'),
          section('s1'),
          section('s2', { parent: 's1' }),
          task('t1', { parent: 's2', ...owed(['a', 'b']) }),
          section('s3'),
          task('t2', { parent: 's3', ...owed(['a']) }),
          task('t3', { parent: 's3' }),
          task('t4', owed(['b'])),
        ],
      }),
      plan({ id: 'q', nodes: [task('q1', owed(['a']))] }),
    ],
  }),
);

test('rows count a task once for each lead unit, the foot counts it once', () => {
  const { columns, rows, foot } = unitSectionMatrix(TRACKING, { plan: 'p' });
  expect(columns).toEqual([{ plan: 'p', section: 's1' }, { plan: 'p', section: 's3' }, { plan: 'p' }]);
  expect(rows.map(({ unit: id, cells, total }) => [id, cells.map((cell) => cell?.tasks), total.tasks])).toEqual([
    ['a', [['t1'], ['t2'], undefined], ['t1', 't2']],
    ['b', [['t1'], undefined, ['t4']], ['t1', 't4']],
    [undefined, [undefined, ['t3'], undefined], ['t3']],
  ]);
  expect(foot.cells.map(({ tasks }) => tasks)).toEqual([['t1'], ['t2', 't3'], ['t4']]);
  expect(foot.total.summary.tasks).toBe(4);
});

test('all plans stand side by side unless one is named', () => {
  const { columns, foot } = unitSectionMatrix(TRACKING);
  expect(columns.at(-1)).toEqual({ plan: 'q' });
  expect(foot.total.summary).toEqual(TRACKING.summary);
});
