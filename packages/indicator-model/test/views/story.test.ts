import { expect, test } from 'vitest';
import { track } from '../../src/track.js';
import { storyOf } from '../../src/views/story.js';
import { due, extension, finding, log, owed, part, plan, programme, task, update, verification } from '../build.js';

const link = (clause: string) => ({ implements: [{ clause }] });
const RECORDS = programme({
  upstream: [plan({ id: 'upper', issuedOn: '2021-08-11' }), plan({ id: 'undated', issuedOn: undefined })],
  plans: [
    plan({
      nodes: [
        task('t1', {
          ...owed(['sifaju']),
          ...link('upper#8'),
          blocks: [
            part('t1.a', { ...due('2027-06-30'), ...link('upper#9') }),
            part('t1.b', { ...due('2028-12-31'), ...link('undated#1') }),
          ],
        }),
      ],
    }),
  ],
  progress: [
    log(
      'sifaju',
      't1',
      update('u1', '2027-03-01', 'in-progress', { of: 't1.a' }),
      update('u2', '2027-04-01', 'completed', { of: 't1.a', corrects: 'u1' }),
      update('u3', '2027-09-01', 'in-progress'),
    ),
    log(
      'fazhiban',
      't1',
      verification('v1', '2027-04-01', 'u2', 'returned'),
      extension('e1', '2027-05-01', '2027-06-30', '2027-12-31'),
    ),
  ],
  findings: [finding('f1', '2027-05-02', 't1.a'), finding('f2', '2027-05-02', 't2')],
});

function story(asOf: string) {
  return storyOf(RECORDS, track(RECORDS, { asOf }), 't1').map((one) => {
    if ('entry' in one) return `${one.date} ${one.unit} ${one.kind} ${one.entry.id} of ${one.of}`;
    if (one.kind === 'finding') return `${one.date} finding ${one.finding.id}`;
    if (one.kind === 'deadline') return `${one.date} deadline ${one.obligation.id}`;
    return `${one.date} ${one.kind} ${one.plan.id}`;
  });
}

test('a story runs from the upper plan to the deadlines ahead', () => {
  expect(story('2027-05-02')).toEqual([
    '2021-08-11 upper-plan upper',
    '2026-03-18 plan p',
    '2027-03-01 sifaju update u1 of t1.a',
    '2027-04-01 sifaju update u2 of t1.a',
    '2027-04-01 fazhiban verification v1 of t1',
    '2027-05-01 fazhiban extension e1 of t1',
    '2027-05-02 finding f1',
    '2027-12-31 deadline t1.a',
    '2028-12-31 deadline t1.b',
  ]);
});

test('what is dated later is not told yet, and a correction is told when it was made', () => {
  expect(story('2027-03-31')).toEqual([
    '2021-08-11 upper-plan upper',
    '2026-03-18 plan p',
    '2027-03-01 sifaju update u1 of t1.a',
    '2027-06-30 deadline t1.a',
    '2028-12-31 deadline t1.b',
  ]);
  const replaced = (asOf: string) =>
    storyOf(RECORDS, track(RECORDS, { asOf }), 't1').flatMap((one) => (one.kind === 'update' ? [one.correctedBy] : []));
  expect(replaced('2027-03-31')).toEqual([undefined]);
  expect(replaced('2027-04-01')).toEqual(['u2', undefined]);
});

test('the clauses carried out stand with their plan', () => {
  const [first] = storyOf(RECORDS, track(RECORDS), 't1');
  expect(first).toMatchObject({ kind: 'upper-plan', clauses: ['upper#8', 'upper#9'] });
});

test('an unknown task has no story', () => {
  expect(storyOf(RECORDS, track(RECORDS), 'nobody')).toEqual([]);
});

test('a deadline on the day itself is still ahead', () => {
  expect(story('2028-12-31').at(-1)).toBe('2028-12-31 deadline t1.b');
  expect(story('2029-01-01').at(-1)).toBe('2027-09-01 sifaju update u3 of t1');
});
