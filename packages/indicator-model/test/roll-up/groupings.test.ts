import fc from 'fast-check';
import { expect, test } from 'vitest';
import { track } from '../../src/track.js';
import type { Grouping, TaskGroup } from '../../src/tracking.js';
import { arbitraryDay, arbitraryRecords } from '../arbitrary-records.js';
import { due, every, extension, log, owed, section, task, withNodes } from '../build.js';

const RECORDS = withNodes(
  [
    section('s', { theme: 'rules' }),
    task('t1', { parent: 's', ...owed(['sifaju']), ...due('2027-06-30') }),
    task('t2', { theme: 'courts', ...due('2028-03-31') }),
    task('t3', { ...due(every('year')) }),
    task('t4'),
  ],
  {
    themes: [
      { id: 'digital', title: 'd' },
      { id: 'rules', title: 'r' },
    ],
    progress: [log('sifaju', 't1', extension('x', '2027-05-01', '2027-06-30', '2029-06-30'))],
    dataAsOf: '2027-06-01',
  },
);

test('tasks stand under their themes: those of the programme in its order, then others, the rest apart', () => {
  const { groups, rest } = track(RECORDS).themes;
  expect([...groups].map(([id, { tasks }]) => [id, tasks])).toEqual([
    ['digital', []],
    ['rules', ['t1']],
    ['courts', ['t2']],
  ]);
  expect(rest.tasks).toEqual(['t3', 't4']);
});

test('tasks stand in the year of the deadline in force, obligations in that of their own, without a gap between', () => {
  const { groups, rest } = track(RECORDS).years;
  expect([...groups].map(([id, { tasks, due: own }]) => [id, tasks, own.obligations])).toEqual([
    ['2026', ['t3'], ['t3@2026']],
    ['2027', [], ['t3@2027']],
    ['2028', ['t2'], ['t2']],
    ['2029', ['t1'], ['t1']],
  ]);
  expect(rest.tasks).toEqual(['t4']);
});

test('groups and rest add up to the whole', () => {
  fc.assert(
    fc.property(arbitraryRecords, arbitraryDay, (records, asOf) => {
      const { themes, years, tasks, summary } = track(records, { asOf });
      for (const grouping of [themes, years] as readonly Grouping<TaskGroup>[]) {
        const all = [...grouping.groups.values(), grouping.rest];
        expect(all.flatMap((group) => group.tasks).toSorted()).toEqual([...tasks.keys()].toSorted());
        const overdue = all.reduce((sum, group) => sum + group.summary.timeliness.by.overdue, 0);
        expect(overdue).toBe(summary.timeliness.by.overdue);
      }
    }),
    { numRuns: 500 },
  );
});
