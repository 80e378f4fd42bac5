import { expect, test } from 'vitest';
import { track } from '../../src/track.js';
import { dueBetween, dueWithin } from '../../src/views/due-between.js';
import { due, log, owed, task, update, withNodes } from '../build.js';

const nodes = ['2027-06-30', '2027-05-01', '2027-07-01', '2027-05-01', '2027-05-20', '2027-05-21'].map((date, at) =>
  task(`t${at}`, { ...owed(['sifaju']), ...due(date) }),
);
const TRACKING = track(
  withNodes(nodes, {
    progress: [
      log('sifaju', 't4', update('u1', '2027-04-01', 'completed')),
      log('sifaju', 't5', update('u2', '2027-04-01', 'suspended')),
    ],
    dataAsOf: '2027-05-01',
  }),
);

test('what is open and due within so many days comes nearest first, both ends included', () => {
  expect(dueWithin(TRACKING, 60).map(({ id }) => id)).toEqual(['t1', 't3', 't0']);
  expect(dueWithin(TRACKING, 61).map(({ id }) => id)).toEqual(['t1', 't3', 't0', 't2']);
});

test('any span of days can be asked for', () => {
  expect(dueBetween(TRACKING, '2027-06-01', '2027-06-30').map(({ id }) => id)).toEqual(['t0']);
});
