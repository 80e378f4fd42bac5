import { expect, test } from 'vitest';
import { combineProgress, combineVerification } from '../../src/judge/combine.js';
import { track } from '../../src/track.js';
import { due, every, extension, log, owed, part, section, task, update, verification, withNodes } from '../build.js';

test.each([
  [['no-data', 'no-data'], 'no-data'],
  [['ended', 'ended'], 'ended'],
  [['ended', 'completed'], 'completed'],
  [['completed', 'completed'], 'completed'],
  [['completed', 'sustained'], 'sustained'],
  [['completed', 'suspended'], 'suspended'],
  [['suspended', 'no-data'], 'in-progress'],
  [['not-started', 'no-data'], 'not-started'],
  [['ended', 'no-data'], 'no-data'],
  [['completed', 'no-data'], 'in-progress'],
  [['completed', 'not-started'], 'in-progress'],
  [['in-progress', 'completed'], 'in-progress'],
] as const)('progress of %j is %s, in any order', (states, expected) => {
  expect(combineProgress(states)).toBe(expected);
  expect(combineProgress(states.toReversed())).toBe(expected);
});

test.each([
  [['not-reported', 'not-reported'], 'not-reported'],
  [['confirmed', 'confirmed'], 'confirmed'],
  [['confirmed', 'not-reported'], 'reported'],
  [['confirmed', 'reported'], 'reported'],
  [['confirmed', 'returned'], 'returned'],
] as const)('verification of %j is %s', (states, expected) => {
  expect(combineVerification(states)).toBe(expected);
});

const YEARLY = task('t1', { ...owed(['sifaju']), ...due(every('year', '10-99')) });
const COMPLETE = { dataAsOf: '2029-12-31' };

function yearly(asOf: string, ...entries: Parameters<typeof log>[2][]) {
  const progress = [log('sifaju', 't1', ...entries)];
  return track(withNodes([YEARLY], { ...COMPLETE, progress }), { asOf });
}

test('a recurring duty is one obligation for each period, and a report counts for the period that it falls in', () => {
  const tracking = yearly(
    '2028-11-15',
    update('u1', '2026-10-20', 'completed'),
    update('u2', '2028-01-10', 'completed', { period: '2027', completedOn: '2027-10-30' }),
    update('u3', '2028-06-01', 'in-progress'),
  );
  expect([...tracking.obligations.values()].map((one) => [one.id, one.progress.state, one.timeliness.state])).toEqual([
    ['t1@2026', 'completed', 'on-time'],
    ['t1@2027', 'completed', 'on-time'],
    ['t1@2028', 'in-progress', 'overdue'],
  ]);
  expect(tracking.tasks.get('t1')).toMatchObject({
    progress: { state: 'in-progress', reason: { entry: 'u3' } },
    timeliness: { state: 'overdue', reason: { days: 15 } },
    deadline: { current: '2028-10-31' },
  });
});

test('a report on a longer or shorter period reaches the periods it covers or ends in', () => {
  const quarterly = task('t1', { ...owed(['sifaju']), ...due(every('quarter')) });
  const progress = [
    log(
      'sifaju',
      't1',
      update('u1', '2027-01-05', 'completed', { period: '2026' }),
      update('u2', '2027-05-05', 'completed', { period: '2027-W13' }),
      update('u3', '2027-05-06', 'in-progress', { period: '2027-05' }),
    ),
  ];
  const { obligations } = track(withNodes([quarterly], { ...COMPLETE, progress }), { asOf: '2027-06-30' });
  expect([...obligations.values()].map(({ period, entries }) => `${period}: ${entries.join(' ')}`)).toEqual([
    '2026-Q2: u1',
    '2026-Q3: u1',
    '2026-Q4: u1',
    '2027-Q1: ',
    '2027-Q2: u2 u3',
  ]);
});

test('an unfinished past period keeps its task overdue', () => {
  const { tasks } = yearly('2027-11-15', update('u2', '2027-10-20', 'completed'));
  expect(tasks.get('t1')).toMatchObject({
    progress: { state: 'in-progress' },
    timeliness: { state: 'overdue', reason: { code: 'past-deadline-unreported', deadline: '2026-10-31', days: 380 } },
  });
});

test('a new period does not turn a task reported year after year into one without data', () => {
  const { tasks, obligations } = yearly('2027-01-02', update('u1', '2026-10-20', 'completed'));
  expect(obligations.get('t1@2027')?.progress.state).toBe('no-data');
  expect(tasks.get('t1')).toMatchObject({ progress: { state: 'in-progress' }, timeliness: { state: 'not-due' } });
});

test('a finished present period settles a task', () => {
  const { tasks } = yearly(
    '2027-11-02',
    update('u1', '2026-10-20', 'completed'),
    update('u2', '2027-11-01', 'completed'),
  );
  expect(tasks.get('t1')).toMatchObject({
    progress: { state: 'completed' },
    timeliness: { state: 'late', reason: { days: 1 } },
  });
});

test('an extension of one period leaves the others', () => {
  const moved = extension('e1', '2026-10-01', '2026-10-31', '2026-12-31');
  const { obligations } = yearly('2027-05-01', moved);
  expect([...obligations.values()].map(({ deadline }) => deadline)).toEqual([
    { original: '2026-10-31', current: '2026-12-31', changes: 1 },
    { original: '2027-10-31', current: '2027-10-31', changes: 0 },
  ]);
});

test('a task of parts stands as bad as its worst part, and its deadline is the earliest open one', () => {
  const blocks = [
    part('t1.a', due('2026-12-31')),
    part('t1.b', due('2027-06-30')),
    part('t1.c', { ...owed(['jiaoyuju']), ...due('2027-03-31') }),
    part('t1.d', due('2028-12-31')),
  ];
  const progress = [
    log('sifaju', 't1', update('u1', '2026-12-01', 'completed', { of: 't1.a' })),
    log('fazhiban', 't1', verification('v1', '2026-12-20', 'u1', 'confirmed')),
  ];
  const nodes = [
    section('s1', { theme: 'x' }),
    task('t1', { parent: 's1', ...owed(['sifaju'], ['caizhengju']), blocks }),
  ];
  const { tasks } = track(withNodes(nodes, { ...COMPLETE, progress }), { asOf: '2027-07-12' });
  expect(tasks.get('t1')).toMatchObject({
    section: 's1',
    theme: 'x',
    leads: ['sifaju', 'jiaoyuju'],
    supports: ['caizhengju'],
    obligations: ['t1.a', 't1.b', 't1.c', 't1.d'],
    deadline: { current: '2027-03-31' },
    progress: { state: 'in-progress', reason: { entry: 'u1' } },
    timeliness: { state: 'overdue', reason: { deadline: '2027-03-31', days: 103 } },
    verification: { state: 'reported' },
    reported: { reported: 1, of: 2, missing: ['jiaoyuju'] },
    lastEntry: '2026-12-20',
  });
});

test('a task that is done keeps its last deadline, and one part late makes it late', () => {
  const blocks = [part('t1.a', due('2026-12-31')), part('t1.b', due('2027-06-30'))];
  const progress = [
    log(
      'sifaju',
      't1',
      update('u1', '2027-01-10', 'completed', { of: 't1.a' }),
      update('u2', '2027-06-10', 'completed', { of: 't1.b' }),
    ),
  ];
  const { tasks } = track(withNodes([task('t1', { ...owed(['sifaju']), blocks })], { ...COMPLETE, progress }));
  expect(tasks.get('t1')).toMatchObject({
    deadline: { current: '2027-06-30' },
    progress: { state: 'completed', reason: { entry: 'u2' } },
    timeliness: { state: 'late', reason: { days: 10 } },
  });
});

test('an extension that names a period moves no other, and a correction keeps the period it corrects', () => {
  const misnamed = extension('e1', '2027-02-01', '2026-10-31', '2027-03-31', { period: '2027' });
  const { obligations } = yearly(
    '2027-05-01',
    update('u1', '2027-01-10', 'in-progress', { period: '2026' }),
    misnamed,
    update('u2', '2027-03-01', 'completed', { corrects: 'u1' }),
  );
  expect(obligations.get('t1@2026')).toMatchObject({
    deadline: { changes: 0 },
    progress: { state: 'completed' },
    entries: ['u2'],
  });
  expect(obligations.get('t1@2027')).toMatchObject({ deadline: { changes: 1 }, progress: { state: 'no-data' } });
});
