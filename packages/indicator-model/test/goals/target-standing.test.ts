import { describe, expect, test } from 'vitest';
import type { Records } from '../../src/records.js';
import type { TargetStanding } from '../../src/targets.js';
import { track } from '../../src/track.js';
import { due, every, log, owed, part, target, task, unit, update, withNodes } from '../build.js';

const RATE = target({ metric: '办结率', comparator: '>=', value: '95', unit: '%' });

function targets(records: Records, asOf: string): readonly TargetStanding[] {
  return [...track(records, { asOf }).targets.values()];
}

type Target = ReturnType<typeof target>['targets'][number];

function one(
  printed: Pick<Target, 'comparator' | 'value'>,
  progress: 'in-progress' | 'completed',
  figure: string,
  asOf: string,
) {
  const node = task('t', {
    ...owed(['sifaju']),
    ...due('2027-06-30'),
    targets: [{ metric: 'm', text: 'm', ...printed }],
  });
  const entry = update('u1', '2027-03-01', progress, { values: [{ value: figure }] });
  return targets(withNodes([node], { progress: [log('sifaju', 't', entry)], dataAsOf: '2029-12-31' }), asOf)[0];
}

describe('a target of a task', () => {
  test.each([
    ['>=', '95', '95', 'in-progress', '2027-04-01', 'achieved', 'goal-met'],
    ['>=', '95', '94', 'in-progress', '2027-06-30', 'on-course', 'pace-unknown'],
    ['>=', '95', '94', 'in-progress', '2027-07-01', 'missed', 'goal-missed'],
    ['>=', '95', '94', 'completed', '2027-04-01', 'behind', 'done-below-goal'],
    ['<=', '5', '4', 'in-progress', '2027-04-01', 'on-course', 'within-limit'],
    ['<=', '5', '4', 'completed', '2027-04-01', 'achieved', 'goal-met'],
    ['<=', '5', '6', 'in-progress', '2027-04-01', 'behind', 'limit-exceeded'],
    ['~', '5', '4.9', 'in-progress', '2027-07-01', 'no-goal', 'goal-not-exact'],
    ['change', '-5', '-6', 'in-progress', '2027-04-01', 'achieved', 'goal-met'],
    ['change', '5', '4', 'in-progress', '2027-07-01', 'missed', 'goal-missed'],
    ['all', undefined, '100', 'in-progress', '2027-04-01', 'achieved', 'goal-met'],
    ['zero', undefined, '0', 'completed', '2027-04-01', 'achieved', 'goal-met'],
    ['zero', undefined, '3', 'in-progress', '2027-07-01', 'missed', 'goal-missed'],
  ] as const)('%s %s against %s, %s, on %s is %s: %s', (comparator, figure, actual, progress, asOf, state, code) => {
    const printed = { comparator, ...(figure === undefined ? {} : { value: figure }) };
    const standing = one(printed, progress, actual, asOf);
    expect(standing).toMatchObject({ state, reason: { code, entry: 'u1' } });
  });
});

test('a value belongs to the target whose metric it names; one without a metric to an only target', () => {
  const two = { targets: [...RATE.targets, ...target({ metric: '培训', value: '2' }).targets] };
  const node = task('t', { ...owed(['sifaju']), ...two });
  const entry = update('u1', '2027-03-01', 'in-progress', {
    values: [{ metric: '培训', value: '3' }, { value: '99' }],
  });
  const records = withNodes([node], { progress: [log('sifaju', 't', entry)] });
  expect(targets(records, '2027-04-01').map(({ id, readings }) => [id, readings.map(({ value }) => value)])).toEqual([
    ['t~1', []],
    ['t~2', ['3']],
  ]);
});

test('a recurring duty has its target in every turn, judged by the reports of that turn', () => {
  const node = task('t', { ...owed(['sifaju']), ...due(every('year')), ...RATE });
  const records = withNodes([node], {
    dataAsOf: '2028-02-01',
    progress: [
      log(
        'sifaju',
        't',
        update('u1', '2026-12-01', 'completed', { values: [{ value: '90' }] }),
        update('u2', '2027-12-01', 'completed', { values: [{ value: '96' }] }),
      ),
    ],
  });
  expect(targets(records, '2028-02-01').map(({ id, period, by, state }) => [id, period, by, state])).toEqual([
    ['t@2026~1', '2026', '2026-12-31', 'missed'],
    ['t@2027~1', '2027', '2027-12-31', 'achieved'],
    ['t@2028~1', '2028', '2028-12-31', 'no-data'],
  ]);
});

test('a group has reached a target when each of its members has', () => {
  const units = [unit('a'), unit('b'), unit('group', { kind: 'group', members: ['a', 'b'] })];
  const node = task('t', { ...owed(['group']), ...due('2027-06-30'), ...RATE });
  const report = (figure: string) => update('u1', '2027-03-01', 'in-progress', { values: [{ value: figure }] });
  const on = (...progress: Records['progress']) => targets(withNodes([node], { units, progress }), '2027-04-01')[0];
  expect(on(log('a', 't', report('99')))).toMatchObject({
    state: 'no-data',
    missing: ['b'],
    reason: { code: 'units-missing' },
  });
  expect(on(log('a', 't', report('99')), log('b', 't', report('96')))).toMatchObject({
    state: 'achieved',
    missing: [],
  });
  expect(on(log('a', 't', report('99')), log('b', 't', report('90')))).toMatchObject({
    state: 'on-course',
    readings: [
      { unit: 'a', met: true },
      { unit: 'b', met: false },
    ],
  });
});

test('parts have targets of their own; what the task prints for the whole is judged by reports on the whole', () => {
  const node = task('t', {
    ...owed(['sifaju']),
    ...target({ metric: '总数', value: '10' }),
    blocks: [part('t.a', RATE), part('t.b', due('2027-06-30'))],
  });
  const progress = [
    log(
      'sifaju',
      't',
      update('u1', '2027-03-01', 'in-progress', { of: 't.a', values: [{ value: '95' }] }),
      update('u2', '2027-03-02', 'in-progress', { values: [{ value: '12' }] }),
    ),
  ];
  const tracking = track(withNodes([node], { progress }), { asOf: '2027-04-01' });
  expect(
    [...tracking.targets.values()].map(({ id, duty, state, readings }) => [id, duty, state, readings[0]?.entry]),
  ).toEqual([
    ['t~1', 't', 'achieved', 'u2'],
    ['t.a~1', 't.a', 'achieved', 'u1'],
  ]);
  expect(tracking.targetsOfTask).toEqual(new Map([['t', ['t~1', 't.a~1']]]));
});
