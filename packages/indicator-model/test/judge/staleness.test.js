import { expect, test } from 'vitest';
import { track } from '../../src/track.js';
import { due, every, log, owed, task, update, verification, withNodes } from '../build.js';

const T1 = task('t1', owed(['sifaju']));
function stale(progress, asOf, overrides = {}) {
  const records = withNodes([T1], { dataAsOf: '2029-12-31', progress, ...overrides });
  const { state, reason } = track(records, { asOf }).tasks.get('t1')?.stale ?? {};
  return `${state} ${reason?.code} ${reason?.days ?? ''}`.trim();
}
const reported = (progress) => [log('sifaju', 't1', update('u1', '2027-01-01', progress))];
test('a report is stale when it is older than the threshold', () => {
  expect(stale(reported('in-progress'), '2027-06-30')).toBe('false report-fresh 180');
  expect(stale(reported('in-progress'), '2027-07-01')).toBe('true report-stale 181');
});
test('silence is stale when it lasted longer than the threshold since tracking began', () => {
  expect(stale([], '2026-09-28')).toBe('false no-report 180');
  expect(stale([], '2026-09-29')).toBe('true report-stale 181');
});
test.each(['completed', 'ended'])('what is %s owes no report', (progress) => {
  expect(stale(reported(progress), '2029-01-01')).toBe('false nothing-owed');
});
test('a sustained duty is stale when its last review, a confirmation included, is too old', () => {
  expect(stale(reported('sustained'), '2028-01-01')).toBe('false report-fresh 365');
  expect(stale(reported('sustained'), '2028-01-02')).toBe('true sustained-review-overdue 366');
  const confirmed = log('fazhiban', 't1', verification('v1', '2027-06-01', 'u1', 'confirmed'));
  expect(stale([...reported('sustained'), confirmed], '2028-01-02')).toBe('false report-fresh 215');
});
test('nothing is stale in a programme that does not track, nor before tracking', () => {
  expect(stale(reported('in-progress'), '2029-01-01', { tracking: undefined })).toBe('false not-tracked');
  expect(stale([], '2026-03-20')).toBe('false before-tracking');
});
test('days are counted to the end of the records only', () => {
  expect(stale(reported('in-progress'), '2029-01-01', { dataAsOf: '2027-03-01' })).toBe('false report-fresh 59');
});
test('of a recurring duty the present turn counts, from its first day', () => {
  const yearly = task('t1', { ...owed(['sifaju']), ...due(every('year')) });
  const records = withNodes([yearly], { dataAsOf: '2029-12-31' });
  expect(track(records, { asOf: '2028-06-29' }).tasks.get('t1')?.stale).toMatchObject({
    state: false,
    reason: { days: 180 },
  });
  expect(track(records, { asOf: '2028-06-30' }).tasks.get('t1')?.stale).toMatchObject({
    state: true,
    reason: { days: 181 },
  });
});
