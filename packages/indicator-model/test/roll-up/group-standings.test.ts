import { expect, test } from 'vitest';
import { track } from '../../src/track.js';
import { log, owed, section, task, unit, update, withNodes } from '../build.js';

const TRACKING = track(
  withNodes(
    [
      section('s1'),
      task('t1', { parent: 's1', ...owed(['a', 'b']) }),
      section('s2', { parent: 's1' }),
      task('t2', { parent: 's2', ...owed(['g'], ['b']) }),
      task('t3', owed(['a'])),
    ],
    {
      units: [unit('a'), unit('b'), unit('c'), unit('g', { members: ['a', 'c'] })],
      progress: [log('a', 't1', update('u1', '2027-01-01', 'completed'))],
    },
  ),
);

test('a section counts its own tasks and those of the sections below', () => {
  expect(TRACKING.sections.get('s1')).toMatchObject({ tasks: ['t1', 't2'], summary: { tasks: 2 } });
  expect(TRACKING.sections.get('s2')).toMatchObject({ parent: 's1', tasks: ['t2'] });
});

test('a unit counts what it leads, and lists what it owes as a member and supports', () => {
  expect(TRACKING.units.get('a')).toMatchObject({
    leads: ['t1', 't3'],
    asMember: ['t2'],
    supports: [],
    summary: { tasks: 2 },
  });
  expect(TRACKING.units.get('b')).toMatchObject({ leads: ['t1'], asMember: [], supports: ['t2'] });
  expect(TRACKING.units.get('c')).toMatchObject({ leads: [], asMember: ['t2'], summary: { tasks: 0 } });
  expect(TRACKING.units.get('g')).toMatchObject({ leads: ['t2'], summary: { tasks: 1 } });
});

test('the whole counts each task once, with every state', () => {
  expect(TRACKING.summary).toMatchObject({
    tasks: 3,
    progress: {
      total: 3,
      by: { 'not-started': 0, 'in-progress': 0, completed: 1, sustained: 0, suspended: 0, ended: 0, 'no-data': 2 },
    },
  });
  expect(TRACKING.plans.get('p')?.summary).toEqual(TRACKING.summary);
});
