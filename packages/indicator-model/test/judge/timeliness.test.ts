import { expect, test } from 'vitest';
import type { Records } from '../../src/records.js';
import { track } from '../../src/track.js';
import { due, extension, log, owed, plan, target, task, update, verification, withNodes } from '../build.js';

const SIFAJU = owed(['sifaju']);
const DUE = task('t1', { ...SIFAJU, ...due('2027-06-30') });
/** Records are complete well beyond every day asked for. */
const COMPLETE = { dataAsOf: '2029-12-31' };

function timeliness(records: Records, asOf: string, id = 't1') {
  const { state, reason } = track(records, { asOf }).tasks.get(id)?.timeliness ?? {};
  return reason?.days === undefined ? `${state} ${reason?.code}` : `${state} ${reason.code} ${reason.days}`;
}

test.each([
  ['2027-04-30', 'not-due deadline-ahead 61'],
  ['2027-05-01', 'due-soon deadline-near 60'],
  ['2027-06-30', 'due-soon deadline-near 0'],
  ['2027-07-01', 'overdue past-deadline-unreported 1'],
  ['2028-06-30', 'overdue past-deadline-unreported 366'],
])('a silent duty due 2027-06-30 is on %s %s', (asOf, expected) => {
  expect(timeliness(withNodes([DUE], COMPLETE), asOf)).toBe(expected);
});

test('what was reported but not finished is overdue by its report', () => {
  const progress = [log('sifaju', 't1', update('u1', '2027-03-01', 'in-progress'))];
  const records = withNodes([DUE], { ...COMPLETE, progress });
  expect(track(records, { asOf: '2027-07-12' }).tasks.get('t1')?.timeliness).toEqual({
    state: 'overdue',
    reason: {
      code: 'past-deadline-unfinished',
      entry: 'u1',
      unit: 'sifaju',
      date: '2027-03-01',
      deadline: '2027-06-30',
      days: 12,
    },
  });
});

test.each([
  ['2027-06-30', 'on-time done-in-time 0'],
  ['2027-06-20', 'on-time done-in-time 10'],
  ['2027-07-01', 'late done-late 1'],
])('what was completed on %s is %s', (completedOn, expected) => {
  const progress = [log('sifaju', 't1', update('u1', '2027-07-10', 'completed', { completedOn }))];
  expect(timeliness(withNodes([DUE], { ...COMPLETE, progress }), '2027-08-01')).toBe(expected);
});

test('a completion without a day was completed on the day of the first report of it', () => {
  const entries = [update('u1', '2027-06-01', 'completed'), update('u2', '2027-09-01', 'sustained')];
  const records = withNodes([DUE], { ...COMPLETE, progress: [log('sifaju', 't1', ...entries)] });
  expect(timeliness(records, '2027-10-01')).toBe('on-time done-in-time 29');
  expect(track(records, { asOf: '2027-10-01' }).obligations.get('t1')?.completedOn).toBe('2027-06-01');
});

test('a returned completion is overdue like any unfinished duty', () => {
  const records = withNodes([DUE], {
    ...COMPLETE,
    progress: [
      log('sifaju', 't1', update('u1', '2027-06-01', 'completed')),
      log('fazhiban', 't1', verification('v1', '2027-06-20', 'u1', 'returned')),
    ],
  });
  expect(timeliness(records, '2027-06-19')).toBe('on-time done-in-time 29');
  expect(timeliness(records, '2027-07-01')).toBe('overdue past-deadline-unfinished 1');
});

test('in a programme that does not track nothing is known', () => {
  const { tracking: _, ...untracked } = withNodes([DUE], COMPLETE);
  expect(timeliness(untracked, '2027-07-01')).toBe('unknown not-tracked');
});

test('before tracking began nothing is known', () => {
  expect(timeliness(withNodes([DUE], COMPLETE), '2026-03-31')).toBe('unknown before-tracking');
  expect(timeliness(withNodes([DUE], COMPLETE), '2026-04-01')).toBe('not-due deadline-ahead 455');
});

test('silence about a deadline before tracking began accuses nobody, a report on it counts', () => {
  const old = task('t1', { ...SIFAJU, ...due('2026-03-25') });
  expect(timeliness(withNodes([old], COMPLETE), '2026-05-01')).toBe('unknown before-tracking');
  const progress = [log('sifaju', 't1', update('u1', '2026-04-20', 'in-progress'))];
  expect(timeliness(withNodes([old], { ...COMPLETE, progress }), '2026-05-01')).toBe(
    'overdue past-deadline-unfinished 37',
  );
});

test.each([
  ['2027-06-29', 'unknown beyond-data'],
  ['2027-06-30', 'overdue past-deadline-unreported 2'],
])('with records up to %s a deadline of 2027-06-30 is on 2027-07-02 %s', (dataAsOf, expected) => {
  expect(timeliness(withNodes([DUE], { dataAsOf }), '2027-07-02')).toBe(expected);
});

test('beyond the records a far deadline is still ahead and a near one unknown', () => {
  const records = withNodes([DUE], { dataAsOf: '2026-12-31' });
  expect(timeliness(records, '2027-04-30')).toBe('not-due deadline-ahead 61');
  expect(timeliness(records, '2027-05-01')).toBe('unknown beyond-data');
});

test('a task of a plan issued after the day is not due', () => {
  const records = { ...withNodes([]), plans: [plan({ issuedOn: '2027-08-01', nodes: [DUE] })], ...COMPLETE };
  expect(timeliness(records, '2027-07-01')).toBe('not-due deadline-ahead 0');
});

test.each(['suspended', 'ended'] as const)('what is %s has no deadline', (progress) => {
  const records = withNodes([DUE], {
    ...COMPLETE,
    progress: [log('sifaju', 't1', update('u1', '2027-03-01', progress))],
  });
  expect(timeliness(records, '2028-01-01')).toBe('no-deadline suspended-or-ended');
});

test.each([
  ['ongoing', { kind: 'ongoing', text: '长期坚持' }, 'no-dated-deadline'],
  ['per-term', { kind: 'per-term', text: '任期内' }, 'deadline-depends-on-event'],
  ['before', { kind: 'before', event: '届满', text: '届满前' }, 'deadline-depends-on-event'],
  ['within', { kind: 'within', n: 30, unit: 'day', text: '30日内' }, 'deadline-depends-on-event'],
  ['unclear', { kind: 'unclear', text: '尽快' }, 'deadline-unread'],
] as const)('a deadline of kind %s is never overdue', (_, deadline, code) => {
  const records = withNodes([task('t1', { ...SIFAJU, ...due(deadline) })], COMPLETE);
  expect(timeliness(records, '2029-12-31')).toBe(`no-deadline ${code}`);
});

test('no deadline printed is none, and the end of the plan counts only where it is printed', () => {
  expect(timeliness(withNodes([task('t1', SIFAJU)], COMPLETE), '2029-12-31')).toBe('no-deadline no-dated-deadline');
  const printed = task('t1', { ...SIFAJU, ...due({ kind: 'plan-period', text: '规划期内' }) });
  const records = withNodes([printed], { dataAsOf: '2031-01-01' });
  expect(timeliness(records, '2030-12-31')).toBe('due-soon deadline-near 0');
  expect(timeliness(records, '2031-01-01')).toBe('overdue past-deadline-unreported 1');
});

test('a sustained duty is never overdue, and says when its review is', () => {
  const ongoing = task('t1', { ...SIFAJU, ...due({ kind: 'ongoing', text: '长期坚持' }) });
  const progress = [log('sifaju', 't1', update('u1', '2027-01-01', 'sustained'))];
  const records = withNodes([ongoing], { ...COMPLETE, progress });
  expect(timeliness(records, '2028-01-01')).toBe('no-deadline sustained-in-review 365');
  expect(timeliness(records, '2028-01-02')).toBe('no-deadline sustained-review-overdue 366');
});

test('an extension moves the deadline from its own day on, and both dates stay', () => {
  const entries = [
    extension('e1', '2027-06-15', '2027-06-30', '2027-09-30'),
    extension('e2', '2027-09-15', '2027-09-30', '2027-12-31'),
  ];
  const records = withNodes([DUE], { ...COMPLETE, progress: [log('sifaju', 't1', ...entries)] });
  expect(timeliness(records, '2027-06-14')).toBe('due-soon deadline-near 16');
  expect(timeliness(records, '2027-07-01')).toBe('not-due deadline-ahead 91');
  expect(timeliness(records, '2028-01-01')).toBe('overdue past-deadline-unreported 1');
  expect(track(records, { asOf: '2028-01-01' }).obligations.get('t1')).toMatchObject({
    deadline: { original: '2027-06-30', current: '2027-12-31', changes: 2 },
    entries: ['e1', 'e2'],
  });
});

test('an extension whose forerunner was not published still moves the deadline', () => {
  const progress = [log('sifaju', 't1', extension('e2', '2027-09-15', '2027-09-30', '2027-12-31'))];
  const records = withNodes([DUE], { ...COMPLETE, progress });
  expect(track(records, { asOf: '2027-10-01' }).tasks.get('t1')?.deadline?.current).toBe('2027-12-31');
});

test('of several dates the latest counts, and an extension of a milestone leaves it alone', () => {
  const milestones = task('t1', { ...SIFAJU, ...due('2026-12-31', '2027-12-31', '2027-06-30') });
  const progress = [log('sifaju', 't1', extension('e1', '2026-12-01', '2026-12-31', '2027-03-31'))];
  const records = withNodes([milestones], { ...COMPLETE, progress });
  expect(track(records, { asOf: '2027-07-01' }).tasks.get('t1')).toMatchObject({
    deadline: { original: '2027-12-31', current: '2027-12-31', changes: 0 },
    timeliness: { state: 'not-due' },
  });
});

test('an extension that two units recorded counts once', () => {
  const entry = extension('e1', '2027-06-15', '2027-06-30', '2027-09-30');
  const records = withNodes([DUE], {
    ...COMPLETE,
    progress: [log('fazhiban', 't1', entry), log('sifaju', 't1', entry)],
  });
  expect(track(records, { asOf: '2027-07-01' }).tasks.get('t1')?.deadline).toEqual({
    original: '2027-06-30',
    current: '2027-09-30',
    changes: 1,
  });
});

test('a rhythm that comes from the target of an ongoing duty sets no deadline', () => {
  const ongoing = task('t1', {
    ...SIFAJU,
    ...due({ kind: 'ongoing', text: '长期坚持' }),
    ...target({ every: 'year' }),
  });
  const { obligations } = track(withNodes([ongoing], COMPLETE), { asOf: '2028-05-01' });
  expect([...obligations.values()].map(({ id, timeliness: { state } }) => `${id} ${state}`)).toEqual([
    't1@2026 no-deadline',
    't1@2027 no-deadline',
    't1@2028 no-deadline',
  ]);
});
