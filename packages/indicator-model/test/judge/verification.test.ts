import { expect, test } from 'vitest';
import type { Records } from '../../src/records.js';
import { track } from '../../src/track.js';
import { log, owed, task, unit, update, verification, withNodes } from '../build.js';

const U1 = log('sifaju', 't1', update('u1', '2027-03-01', 'completed'));

function verified(...progress: Records['progress']) {
  const records = withNodes([task('t1', owed(['sifaju']))], { progress });
  return track(records, { asOf: '2028-01-01' }).tasks.get('t1')?.verification;
}

test('without a report there is nothing to verify', () => {
  expect(verified()).toEqual({ state: 'not-reported', reason: { code: 'no-report' } });
});

test('a report waits for verification', () => {
  expect(verified(U1)).toEqual({
    state: 'reported',
    reason: { code: 'awaiting-verification', entry: 'u1', unit: 'sifaju', date: '2027-03-01' },
  });
});

test('the latest verification by another unit counts', () => {
  const returned = verification('v1', '2027-03-20', 'u1', 'returned');
  const confirmed = verification('v2', '2027-04-20', 'u1', 'confirmed');
  expect(verified(U1, log('fazhiban', 't1', returned))).toEqual({
    state: 'returned',
    reason: { code: 'returned', entry: 'v1', unit: 'fazhiban', date: '2027-03-20' },
  });
  expect(verified(U1, log('caizhengju', 't1', confirmed), log('fazhiban', 't1', returned))).toMatchObject({
    state: 'confirmed',
    reason: { entry: 'v2', unit: 'caizhengju' },
  });
});

test('a verification by the reporter, or of a report that no longer decides, does not count', () => {
  const own = log(
    'sifaju',
    't1',
    update('u1', '2027-03-01', 'completed'),
    verification('v1', '2027-03-20', 'u1', 'confirmed'),
  );
  expect(verified(own)).toMatchObject({ state: 'reported' });
  const newer = log('sifaju', 't1', update('u1', '2027-03-01', 'in-progress'), update('u2', '2027-06-01', 'completed'));
  expect(verified(newer, log('fazhiban', 't1', verification('v1', '2027-03-20', 'u1', 'confirmed')))).toMatchObject({
    state: 'reported',
    reason: { entry: 'u2' },
  });
});

test('a group is confirmed when every member is', () => {
  const units = [unit('g', { members: ['a', 'b'] }), unit('a'), unit('b')];
  const a = log('a', 't1', update('a1', '2027-03-01', 'completed'));
  const b = log('b', 't1', update('b1', '2027-03-02', 'completed'));
  const ofA = verification('va', '2027-04-01', 'a1', 'confirmed');
  const ofB = verification('vb', '2027-04-02', 'b1', 'confirmed');
  const state = (...progress: Records['progress']) =>
    track(withNodes([task('t1', owed(['g']))], { units, progress })).tasks.get('t1')?.verification.state;
  expect(state(a, log('x', 't1', ofA))).toBe('reported');
  expect(
    track(withNodes([task('t1', owed(['g']))], { units, progress: [a, log('x', 't1', ofA)] })).tasks.get('t1'),
  ).toMatchObject({
    verification: { reason: { code: 'awaiting-verification', entry: 'a1' } },
  });
  expect(state(a, b, log('x', 't1', ofA))).toBe('reported');
  expect(state(a, b, log('x', 't1', ofA, ofB))).toBe('confirmed');
});
