import { describe, expect, test } from 'vitest';
import { programmeOf } from '../programme-of.js';

const { facets, tasks } = programmeOf();
const idsOf = (kind: keyof typeof facets) =>
  Object.fromEntries([...facets[kind]].map(([value, members]) => [value, members.map(({ id }) => id)]));

describe('facets', () => {
  test('progress and timeliness sort every task exactly once', () => {
    for (const kind of ['progress', 'timeliness'] as const) {
      expect([...facets[kind].values()].flat().length).toBe(tasks.size);
    }
  });

  test('a state that does not occur has no page', () => {
    expect(facets.progress.has('suspended')).toBe(false);
    expect(idsOf('progress')).toEqual({ 'in-progress': ['t1'], 'no-data': ['t2', 't3'] });
  });

  test('a task counts for each of its lead units, the busiest first', () => {
    expect(idsOf('unit')).toEqual({ caizhengju: ['t1', 't3'], sifaju: ['t1', 't2'] });
  });

  test('a recurring task falls due in the month of each of its periods', () => {
    expect(facets.due.get('2027-12')?.map(({ id }) => id)).toEqual(['t1', 't2']);
    expect(facets.due.get('2028-06')?.map(({ id }) => id)).toEqual(['t3']);
    expect([...facets.due.keys()]).toEqual([...facets.due.keys()].sort());
  });
});
