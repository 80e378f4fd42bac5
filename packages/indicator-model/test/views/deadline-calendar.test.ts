import { expect, test } from 'vitest';
import { track } from '../../src/track.js';
import { deadlineCalendar } from '../../src/views/deadline-calendar.js';
import { due, owed, part, task, withNodes } from '../build.js';

test('years run without a gap, have twelve months, and count a task once', () => {
  const parts = [part('t2.a', due('2027-06-30')), part('t2.b', due('2027-06-15')), part('t2.c', due('2029-01-31'))];
  const nodes = [
    task('t1', { ...owed(['sifaju']), ...due('2027-06-30') }),
    task('t2', { ...owed(['sifaju']), blocks: parts }),
  ];
  const calendar = deadlineCalendar(track(withNodes(nodes, { dataAsOf: '2027-06-20' })));
  expect(calendar.map(({ year, tasks, overdue, months }) => [year, tasks, overdue, months.length])).toEqual([
    ['2027', ['t1', 't2'], ['t2'], 12],
    ['2028', [], [], 12],
    ['2029', ['t2'], [], 12],
  ]);
  expect(calendar[0]?.months[5]).toEqual({ month: '2027-06', tasks: ['t1', 't2'], overdue: ['t2'] });
});

test('without deadlines there is no calendar', () => {
  expect(deadlineCalendar(track(withNodes([task('t1')])))).toEqual([]);
});
