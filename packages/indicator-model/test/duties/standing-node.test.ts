import { expect, test } from 'vitest';
import { standingNodes } from '../../src/duties/standing-node.js';
import { plan, section, task } from '../build.js';

const PLANS = [
  plan({ nodes: [task('t1'), task('t2')] }),
  plan({ version: '2', issuedOn: '2028-01-10', nodes: [section('s1'), task('t2', { parent: 's1' }), task('t3')] }),
];

function standing(asOf: string) {
  return standingNodes(PLANS, asOf).map(
    ({ node, plan: of, ended }) => `${node.id}@${of.version}${ended ? ` ended ${ended.on}` : ''}`,
  );
}

test('a task stands in the newest version issued by the day, and has ended where that lacks it', () => {
  expect(standing('2028-01-10')).toEqual(['s1@2', 't2@2', 't3@2', 't1@1 ended 2028-01-10']);
});

test('before a version is issued its tasks stand as they were, and new ones already', () => {
  expect(standing('2028-01-09')).toEqual(['t1@1', 't2@1', 's1@2', 't3@2']);
});

test('the sections above come nearest first', () => {
  const nodes = [section('s1'), section('s2', { parent: 's1' }), task('t1', { parent: 's2' })];
  const [, , last] = standingNodes([plan({ nodes })], '2028-01-01');
  expect(last?.above.map(({ id }) => id)).toEqual(['s2', 's1']);
});
