import { expect, test } from 'vitest';
import { track } from '../../src/track.js';
import { part, plan, programme, section, task } from '../build.js';

const carriesOut = (...clauses: string[]) => ({ implements: clauses.map((clause) => ({ clause })) });

const UPPER = plan({
  id: 'up',
  issuedOn: '2025-12-09',
  nodes: [
    section('up-s1'),
    task('up-1', { parent: 'up-s1' }),
    task('up-2', { parent: 'up-s1', blocks: [part('up-2.a')] }),
    section('up-s2', { blocks: [part('up-s2.x'), part('up-s2.y')] }),
    section('up-s3'),
  ],
});

function aligned(...nodes: ReturnType<typeof task>[]) {
  const records = programme({ upstream: [UPPER], plans: [plan({ id: 'p', implements: ['up'], nodes })] });
  return track(records, { asOf: '2027-01-01' }).upperCoverage;
}

test('clauses without a local task and tasks without an upper clause are named', () => {
  const { upper, local } = aligned(
    task('t1', carriesOut('up#1')),
    task('t2', { blocks: [part('t2.a', carriesOut('up#up-2.a', 'up#s2.x'))] }),
    task('t3'),
  );
  expect(upper.get('up')).toEqual({
    plan: 'up',
    version: '1',
    clauses: [
      { id: 'up-1', clause: 'up#up-1', by: ['t1'] },
      { id: 'up-2', clause: 'up#up-2', by: ['t2.a'] },
      { id: 'up-s2.x', clause: 'up#up-s2.x', by: ['t2.a'] },
      { id: 'up-s2.y', clause: 'up#up-s2.y', by: [] },
      { id: 'up-s3', clause: 'up#up-s3', by: [] },
    ],
    covered: 3,
    uncovered: ['up#up-s2.y', 'up#up-s3'],
  });
  expect(local.get('p')).toEqual({ plan: 'p', upper: ['up'], tasks: 3, linked: 2, orphans: ['t3'] });
});

test('a link to a heading carries out all below it', () => {
  expect(aligned(task('t1', carriesOut('up#s1'))).upper.get('up')?.covered).toBe(2);
});

test('a task that a newer version dropped carries out nothing', () => {
  const versions = [
    plan({ id: 'p', nodes: [task('t1', carriesOut('up#1')), task('t2')] }),
    plan({ id: 'p', version: '2', issuedOn: '2027-01-01', nodes: [task('t2')] }),
  ];
  const records = programme({ upstream: [UPPER], plans: versions });
  const on = (asOf: string) => track(records, { asOf }).upperCoverage;
  expect(on('2026-12-31').upper.get('up')?.covered).toBe(1);
  expect(on('2027-01-01').upper.get('up')?.covered).toBe(0);
  expect(on('2027-01-01').local.get('p')).toMatchObject({ upper: [], tasks: 1, orphans: ['t2'] });
});

test('an own plan that another one links to is an upper plan', () => {
  const plans = [
    plan({ id: 'big', nodes: [task('big-1')] }),
    plan({ id: 'year', nodes: [task('t1', carriesOut('big#1'))] }),
  ];
  const { upper } = track(programme({ plans }), { asOf: '2027-01-01' }).upperCoverage;
  expect([...upper.keys()]).toEqual(['big']);
  expect(upper.get('big')?.uncovered).toEqual([]);
});
