import { expect, test } from 'vitest';
import { track } from '../../src/track.js';
import { attention } from '../../src/views/attention.js';
import { due, log, owed, task, update, verification, withNodes } from '../build.js';

const SIFAJU = owed(['sifaju']);

test('each list has the most days first, then stands in order of id', () => {
  const nodes = [
    task('t3', { ...SIFAJU, ...due('2027-05-31') }),
    task('t2', { ...SIFAJU, ...due('2027-06-30') }),
    task('t1', { ...SIFAJU, ...due('2027-06-30') }),
    task('t4', { ...SIFAJU, ...due('2028-12-31') }),
  ];
  const progress = [
    log('sifaju', 't3', update('u1', '2027-06-01', 'completed')),
    log('fazhiban', 't3', verification('v1', '2027-06-20', 'u1', 'returned')),
    log('sifaju', 't4', update('u2', '2027-06-25', 'in-progress')),
  ];
  const { overdue, returned, stale } = attention(track(withNodes(nodes, { progress }), { asOf: '2027-06-30' }));
  expect(overdue.map(({ task: { id }, days }) => [id, days])).toEqual([['t3', 30]]);
  expect(returned.map(({ task: { id }, days, reason }) => [id, days, reason.entry])).toEqual([['t3', 10, 'v1']]);
  expect(stale.map(({ task: { id } }) => id)).toEqual(['t1', 't2']);
  const later = attention(track(withNodes(nodes, { progress, dataAsOf: '2027-07-05' })));
  expect(later.overdue.map(({ task: { id }, days }) => [id, days])).toEqual([
    ['t3', 35],
    ['t1', 5],
    ['t2', 5],
  ]);
});
