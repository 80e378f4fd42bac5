import type { Published } from '@zhunsheng/plan-schema';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { addDays } from '../src/calendar/day.js';
import type { Records } from '../src/records.js';
import { track } from '../src/track.js';
import type { Counts, Summary, Tracking } from '../src/tracking.js';
import { attention } from '../src/views/attention.js';
import { deadlineCalendar } from '../src/views/deadline-calendar.js';
import { dueWithin } from '../src/views/due-between.js';
import { storyOf } from '../src/views/story.js';
import { arbitraryDay, arbitraryRecords } from './arbitrary-records.js';
import { due, log, owed, task, update, withNodes } from './build.js';

const ACCUSING = ['overdue', 'due-soon', 'late'];

test('both editions of a programme can be tracked', () => {
  expectTypeOf<Published<'public'>>().toExtend<Records>();
  expectTypeOf<Published<'internal'>>().toExtend<Records>();
});

test('the day of judgement is the end of the records unless given', () => {
  expect(track(withNodes([task('t1')]))).toMatchObject({ asOf: '2026-03-18', dataAsOf: '2026-03-18', tracked: true });
  expect(track(withNodes([task('t1')]), { asOf: '2027-01-01' })).toMatchObject({
    asOf: '2027-01-01',
    dataAsOf: '2026-03-18',
  });
});

describe('whatever the records say', () => {
  test('counts add up at every level', () => {
    everyTracking((tracking) => {
      const standings = [tracking.sections, tracking.units, tracking.plans].flatMap((map) => [...map.values()]);
      for (const { summary, ...standing } of standings) {
        expectSum(summary);
        expect(summary.tasks).toBe('leads' in standing ? standing.leads.length : standing.tasks.length);
      }
      expectSum(tracking.summary);
      expect(tracking.summary.tasks).toBe(tracking.tasks.size);
      expect(tracking.summary.obligations.progress.total).toBe(tracking.obligations.size);
      const inPlans = [...tracking.plans.values()].reduce((sum, { tasks }) => sum + tasks.length, 0);
      expect(inPlans).toBe(tracking.tasks.size);
    });
  });

  test('every accusation names a deadline that passed or nears, within the records', () => {
    everyTracking((tracking) => {
      for (const { timeliness, deadline, progress } of tracking.obligations.values()) {
        if (timeliness.state === 'overdue') {
          expect(deadline?.current && deadline.current < tracking.asOf).toBe(true);
          expect(deadline?.current && tracking.dataAsOf && deadline.current <= tracking.dataAsOf).toBe(true);
          expect(timeliness.reason.days).toBeGreaterThan(0);
          expect(['completed', 'sustained', 'suspended', 'ended']).not.toContain(progress.state);
        }
        if (timeliness.state === 'due-soon') expect(deadline?.current && deadline.current >= tracking.asOf).toBe(true);
      }
    });
  });

  test('no-data has no report for its reason, and silence is no-data or what ended in silence', () => {
    everyTracking(({ obligations }) => {
      for (const { progress, verification } of obligations.values()) {
        expect(progress.reason.code === 'no-report').toBe(progress.state === 'no-data');
        if (verification.state === 'not-reported')
          expect(['no-report', 'plan-version-ended']).toContain(progress.reason.code);
      }
    });
  });

  test('a programme that does not track accuses nobody', () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitraryDay, ({ tracking: _, ...untracked }, asOf) => {
        const { tasks, obligations, summary } = track(untracked, { asOf });
        for (const { timeliness, stale } of [...tasks.values(), ...obligations.values()]) {
          expect(timeliness).toEqual({ state: 'unknown', reason: { code: 'not-tracked' } });
          expect(stale.state).toBe(false);
        }
        expect(summary.timeliness.by.unknown).toBe(tasks.size);
      }),
    );
  });

  test('before tracking began nobody is accused', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const { obligations } = track(records, { asOf: '2026-03-31' });
        expect([...obligations.values()].filter(({ timeliness }) => ACCUSING.includes(timeliness.state))).toEqual([]);
      }),
    );
  });

  test('what is dated after the day changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitraryDay, fc.integer({ min: 1, max: 900 }), (records, asOf, later) => {
        const entry = update('later', addDays(asOf, later), 'completed');
        const progress = records.progress.map((one) => ({ ...one, log: [...one.log, entry] }));
        expect(track({ ...records, progress: [...progress, log('b', 't3', entry)] }, { asOf })).toEqual(
          track(records, { asOf }),
        );
      }),
    );
  });

  test('the order of files changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitraryDay, fc.infiniteStream(fc.nat()), (records, asOf, keys) => {
        const shuffled = {
          ...records,
          progress: shuffle(records.progress, keys),
          findings: records.findings.toReversed(),
        };
        const tracking = track(records, { asOf });
        expect(track(shuffled, { asOf })).toEqual(tracking);
        for (const id of tracking.tasks.keys()) {
          expect(storyOf(shuffled, tracking, id)).toEqual(storyOf(records, tracking, id));
        }
      }),
    );
  });

  test('frozen and cloned records give the same, and nothing is changed', () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitraryDay, (records, asOf) => {
        const clone: Records = JSON.parse(JSON.stringify(records));
        const tracking = track(deepFreeze(records), { asOf });
        expect(track(clone, { asOf })).toEqual(tracking);
        expect(clone).toEqual(records);
      }),
    );
  });

  test('views find only tasks and obligations of the tracking', () => {
    everyTracking((tracking) => {
      const { overdue, returned, stale } = attention(tracking);
      expect(overdue).toHaveLength(tracking.summary.timeliness.by.overdue);
      expect(returned).toHaveLength(tracking.summary.verification.by.returned);
      expect(stale).toHaveLength(tracking.summary.stale);
      for (const { id } of dueWithin(tracking, 60)) expect(tracking.obligations.has(id)).toBe(true);
      const listed = new Set(deadlineCalendar(tracking).flatMap(({ tasks }) => tasks));
      const dated = [...tracking.obligations.values()].filter(({ deadline }) => deadline !== undefined);
      expect(listed).toEqual(new Set(dated.map(({ task: id }) => id)));
    });
  });
});

test('a silent duty turns overdue on the day after its deadline and stays so, a day more each day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2026-04-01', days)),
      fc.integer({ min: 1, max: 400 }),
      (deadline, days) => {
        const records = withNodes([task('t1', { ...owed(['sifaju']), ...due(deadline) })], { dataAsOf: '2035-12-31' });
        const on = (asOf: string) => track(records, { asOf }).tasks.get('t1')?.timeliness;
        expect(on(deadline)?.state).toBe('due-soon');
        expect(on(addDays(deadline, days))).toMatchObject({ state: 'overdue', reason: { days } });
      },
    ),
  );
});

function everyTracking(property: (tracking: Tracking) => void): void {
  fc.assert(
    fc.property(arbitraryRecords, fc.option(arbitraryDay), (records, asOf) => {
      property(track(records, asOf === null ? {} : { asOf }));
    }),
  );
}

function expectSum(summary: Summary): void {
  const { progress, timeliness, verification, obligations } = summary;
  const ofTasks: Counts<string>[] = [progress, timeliness, verification];
  for (const { total } of ofTasks) expect(total).toBe(summary.tasks);
  const ofObligations: Counts<string>[] = [obligations.progress, obligations.timeliness];
  for (const { total, by } of [...ofTasks, ...ofObligations]) {
    expect(Object.values(by).reduce((sum, count) => sum + count, 0)).toBe(total);
  }
}

function shuffle<Item>(items: readonly Item[], keys: Iterable<number>): Item[] {
  const key = keys[Symbol.iterator]();
  return items
    .map((item) => ({ item, at: key.next().value as number }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
