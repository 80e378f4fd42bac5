import { expect, test } from 'vitest';
import type { Records } from '../../src/records.js';
import { track } from '../../src/track.js';
import { due, every, log, owed, part, plan, section, task, unit, update, verification, withNodes } from '../build.js';

const T1 = task('t1', { ...owed(['sifaju']), ...due('2029-12-31') });

function progress(records: Records, asOf = '2028-01-01', id = 't1') {
  const { state, reason } = track(records, { asOf }).tasks.get(id)?.progress ?? {};
  return [state, reason?.code, ...(reason?.entry === undefined ? [] : [reason.entry])].join(' ');
}

function reported(...progressLogs: Records['progress']): Records {
  return withNodes([T1], { progress: progressLogs });
}

test('nothing reported is no data', () => {
  expect(progress(reported())).toBe('no-data no-report');
});

test('the latest report counts, and what is dated later does not exist', () => {
  const records = reported(
    log('sifaju', 't1', update('u1', '2026-09-30', 'not-started'), update('u2', '2027-03-31', 'in-progress')),
  );
  expect(progress(records, '2027-03-30')).toBe('not-started latest-update u1');
  expect(progress(records, '2027-03-31')).toBe('in-progress latest-update u2');
});

test('on one day the later line of the file counts', () => {
  const entries = [update('u1', '2027-03-31', 'in-progress'), update('u2', '2027-03-31', 'completed')];
  expect(progress(reported(log('sifaju', 't1', ...entries)))).toBe('completed latest-update u2');
});

test('a correction stands in the place of what it corrects', () => {
  const entries = [
    update('u1', '2026-09-30', 'completed'),
    update('u2', '2027-03-31', 'in-progress'),
    update('c1', '2027-04-10', 'not-started', { corrects: 'u1' }),
  ];
  expect(progress(reported(log('sifaju', 't1', ...entries)))).toBe('in-progress latest-update u2');
  const ofTheLatest = update('c2', '2027-05-10', 'completed', { corrects: 'u2' });
  const records = reported(log('sifaju', 't1', ...entries, ofTheLatest));
  expect(progress(records, '2027-05-09')).toBe('in-progress latest-update u2');
  expect(progress(records, '2027-05-10')).toBe('completed latest-update c2');
  expect(track(records, { asOf: '2028-01-01' }).obligations.get('t1')).toMatchObject({
    completedOn: '2027-03-31',
    entries: ['c1', 'c2'],
  });
});

test.each(['completed', 'sustained'] as const)('%s that another unit returned is in progress', (claimed) => {
  const records = reported(
    log('sifaju', 't1', update('u1', '2027-03-01', claimed)),
    log('fazhiban', 't1', verification('v1', '2027-03-20', 'u1', 'returned')),
  );
  expect(progress(records, '2027-03-19')).toContain(claimed);
  expect(progress(records)).toBe('in-progress completion-returned v1');
});

test('a later confirmation lifts the return, and a unit cannot return its own report', () => {
  const lifted = reported(
    log('sifaju', 't1', update('u1', '2027-03-01', 'completed')),
    log(
      'fazhiban',
      't1',
      verification('v1', '2027-03-20', 'u1', 'returned'),
      verification('v2', '2027-04-01', 'u1', 'confirmed'),
    ),
  );
  expect(progress(lifted)).toBe('completed latest-update u1');
  const own = [update('u1', '2027-03-01', 'completed'), verification('v1', '2027-03-20', 'u1', 'returned')];
  expect(progress(reported(log('sifaju', 't1', ...own)))).toBe('completed latest-update u1');
});

test('of co-leads the first named that reported decides; a supporting unit never does', () => {
  const shared = task('t1', owed(['sifaju', 'jiaoyuju'], ['caizhengju']));
  const second = log('jiaoyuju', 't1', update('j1', '2027-05-01', 'completed'));
  const support = log('caizhengju', 't1', update('k1', '2027-06-01', 'suspended'));
  const first = log('sifaju', 't1', update('s1', '2027-03-01', 'in-progress'));
  expect(progress(withNodes([shared], { progress: [support] }))).toBe('no-data no-report');
  expect(progress(withNodes([shared], { progress: [second, support] }))).toBe('completed latest-update j1');
  const records = withNodes([shared], { progress: [first, second, support] });
  expect(progress(records)).toBe('in-progress latest-update s1');
  expect(track(records).tasks.get('t1')?.reported).toEqual({ reported: 2, of: 2, missing: [] });
});

test('a unit hands its reports to the unit that it was renamed to', () => {
  const units = [unit('old', { validTo: '2027-06-30', renamedTo: 'new' }), unit('new', { validFrom: '2027-07-01' })];
  const records = withNodes([task('t1', owed(['old']))], {
    units,
    progress: [
      log('old', 't1', update('u1', '2027-03-01', 'in-progress')),
      log('new', 't1', update('u1b', '2027-09-01', 'completed')),
    ],
  });
  expect(track(records, { asOf: '2027-06-30' }).tasks.get('t1')).toMatchObject({
    leads: ['old'],
    progress: { state: 'in-progress' },
  });
  expect(track(records, { asOf: '2027-07-01' }).tasks.get('t1')).toMatchObject({
    leads: ['new'],
    progress: { state: 'in-progress' },
  });
  const later = track(records, { asOf: '2027-09-01' });
  expect(later.tasks.get('t1')?.progress.state).toBe('completed');
  expect(later.units.get('new')?.leads).toEqual(['t1']);
  expect(later.units.get('old')?.leads).toEqual([]);
});

const GROUP = [unit('g', { kind: 'group', members: ['a', 'b', 'c'] }), unit('a'), unit('b'), unit('c')];
const OWED_BY_GROUP = task('t1', { ...owed(['g']), ...due('2027-06-30') });

function group(...progressLogs: Records['progress']): Records {
  return withNodes([OWED_BY_GROUP], { units: GROUP, progress: progressLogs, dataAsOf: '2028-01-01' });
}

test('a group completed a duty when all its members did, on the day of the last', () => {
  const a = log('a', 't1', update('a1', '2027-05-01', 'completed'));
  const b = log('b', 't1', update('b1', '2027-06-01', 'completed'));
  const c = log('c', 't1', update('c1', '2027-07-02', 'sustained'));
  expect(progress(group(a, b))).toBe('in-progress group-incomplete b1');
  expect(track(group(a, b)).tasks.get('t1')).toMatchObject({
    reported: { reported: 2, of: 3, missing: ['c'] },
    timeliness: { state: 'overdue', reason: { code: 'past-deadline-unfinished' } },
  });
  expect(progress(group(a, b, c))).toBe('sustained sustained-in-review c1');
  expect(track(group(a, b, c)).tasks.get('t1')?.timeliness).toMatchObject({ state: 'late', reason: { days: 2 } });
});

test('a group of which one member was returned is not done', () => {
  const done = ['a', 'b', 'c'].map((id) => log(id, 't1', update(`${id}1`, '2027-05-01', 'completed')));
  const returned = log('fazhiban', 't1', verification('v1', '2027-05-20', 'b1', 'returned'));
  expect(track(group(...done, returned)).tasks.get('t1')).toMatchObject({
    progress: { state: 'in-progress', reason: { code: 'group-incomplete' } },
    verification: { state: 'returned', reason: { entry: 'v1' } },
  });
});

test('a group that begins is not said to progress', () => {
  expect(progress(group(log('a', 't1', update('a1', '2027-05-01', 'not-started'))))).toBe(
    'not-started latest-update a1',
  );
});

test('a group whose members ended it or are silent has no data', () => {
  expect(progress(group(log('a', 't1', update('a1', '2027-05-01', 'ended'))))).toBe('no-data no-report');
});

test('an open group is never divided, and any unit speaks for it', () => {
  const units = [unit('youguan', { kind: 'group', open: true }), unit('a'), unit('b')];
  const records = withNodes([task('t1', owed(['youguan']))], {
    units,
    progress: [
      log('a', 't1', update('a1', '2027-05-01', 'in-progress')),
      log('b', 't1', update('b1', '2027-06-01', 'completed')),
    ],
  });
  expect(progress(records)).toBe('completed latest-update b1');
  expect(track(records).tasks.get('t1')?.reported).toEqual({ reported: 2, missing: [] });
});

test('a member that was dissolved owes nothing any more', () => {
  const units = [unit('g', { members: ['a', 'b'] }), unit('a'), unit('b', { validTo: '2026-12-31' })];
  const records = withNodes([task('t1', owed(['g']))], {
    units,
    progress: [log('a', 't1', update('a1', '2027-05-01', 'completed'))],
  });
  expect(progress(records)).toBe('completed latest-update a1');
  expect(track(records).tasks.get('t1')?.reported).toEqual({ reported: 1, of: 1, missing: [] });
});

test('a group beside an open list is not divided', () => {
  const units = [...GROUP, unit('youguan', { open: true })];
  const records = withNodes([task('t1', owed(['g', 'youguan']))], {
    units,
    progress: [log('a', 't1', update('a1', '2027-05-01', 'completed'))],
  });
  expect(progress(records)).toBe('completed latest-update a1');
  expect(track(records).tasks.get('t1')?.reported).toEqual({ reported: 1, missing: [] });
});

const PARTS = task('t1', { ...owed(['sifaju']), blocks: [part('t1.a'), part('t1.b')] });

function stateOfParts(...entries: Parameters<typeof log>[2][]) {
  const { obligations } = track(withNodes([PARTS], { progress: [log('sifaju', 't1', ...entries)] }), {
    asOf: '2028-01-01',
  });
  return ['t1.a', 't1.b'].map((id) => obligations.get(id)?.progress.state);
}

test('a report on the whole task speaks of every part, a later one on a part of that part', () => {
  expect(stateOfParts(update('u1', '2027-03-01', 'not-started'))).toEqual(['not-started', 'not-started']);
  expect(
    stateOfParts(update('u1', '2027-03-01', 'not-started'), update('u2', '2027-06-01', 'in-progress', { of: 't1.b' })),
  ).toEqual(['not-started', 'in-progress']);
});

test('a later report on the whole task does not reopen a part that is done', () => {
  expect(
    stateOfParts(update('u1', '2027-03-01', 'completed', { of: 't1.a' }), update('u2', '2027-06-01', 'in-progress')),
  ).toEqual(['completed', 'in-progress']);
  expect(
    stateOfParts(
      update('u1', '2027-03-01', 'completed', { of: 't1.a' }),
      update('u2', '2027-06-01', 'in-progress'),
      update('u3', '2027-09-01', 'in-progress', { of: 't1.a' }),
    ),
  ).toEqual(['in-progress', 'in-progress']);
});

test('on one day a report on a part comes after one on the whole, wherever it stands in the file', () => {
  expect(
    stateOfParts(update('u1', '2027-03-01', 'in-progress', { of: 't1.a' }), update('u2', '2027-03-01', 'not-started')),
  ).toEqual(['in-progress', 'not-started']);
});

test('a correction speaks of the part that the corrected entry spoke of', () => {
  expect(
    stateOfParts(
      update('u1', '2027-03-01', 'completed', { of: 't1.a' }),
      update('u2', '2027-04-01', 'in-progress', { corrects: 'u1' }),
    ),
  ).toEqual(['in-progress', 'no-data']);
});

test('the lead of a section does not speak for a part with a lead of its own', () => {
  const nodes = [
    section('s1', owed(['sifaju'])),
    task('t1', { parent: 's1', blocks: [part('t1.a', owed(['jiaoyuju']))] }),
  ];
  const records = withNodes(nodes, { progress: [log('sifaju', 't1', update('u1', '2027-03-01', 'completed'))] });
  expect(progress(records)).toBe('no-data no-report');
});

test('where the lead of a part is silent, the lead of the task speaks for it', () => {
  const parts = task('t1', { ...owed(['sifaju']), blocks: [part('t1.a', owed(['jiaoyuju']))] });
  const records = withNodes([parts], { progress: [log('sifaju', 't1', update('u1', '2027-03-01', 'completed'))] });
  expect(track(records).obligations.get('t1.a')).toMatchObject({
    progress: { state: 'completed' },
    reported: { reported: 0, of: 1, missing: ['jiaoyuju'] },
  });
});

test('a task that a newer version of its plan lacks has ended, unless it was finished', () => {
  const [first, second] = [task('t1', owed(['sifaju'])), task('t2', owed(['sifaju']))];
  const records = withNodes([], {
    plans: [plan({ nodes: [first, second] }), plan({ version: '2', issuedOn: '2027-05-01', nodes: [second] })],
    progress: [log('sifaju', 't1', update('u1', '2027-03-01', 'in-progress'))],
    dataAsOf: '2028-01-01',
  });
  expect(progress(records, '2027-04-30')).toBe('in-progress latest-update u1');
  expect(track(records).tasks.get('t1')).toMatchObject({
    progress: { state: 'ended', reason: { code: 'plan-version-ended', date: '2027-05-01' } },
    timeliness: { state: 'no-deadline', reason: { code: 'suspended-or-ended' } },
    stale: { state: false },
  });
  expect(track(records).plans.get('p')?.tasks).toEqual(['t2', 't1']);
  const finished = { ...records, progress: [log('sifaju', 't1', update('u1', '2027-03-01', 'completed'))] };
  expect(progress(finished)).toBe('completed latest-update u1');
});

test('a task that ended recurs no more', () => {
  const yearly = task('t1', { ...owed(['sifaju']), ...due(every('year')) });
  const plans = [plan({ nodes: [yearly] }), plan({ version: '2', issuedOn: '2027-05-01' })];
  const { obligations } = track(withNodes([], { plans, dataAsOf: '2029-06-01' }));
  expect([...obligations.keys()]).toEqual(['t1@2026', 't1@2027']);
});
