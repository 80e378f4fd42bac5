import { expect, test } from 'vitest';
import { workDays } from '../../src/calendar/work-days.js';
import { eventDate } from '../../src/duties/event-date.js';
import type { Records } from '../../src/records.js';
import { track } from '../../src/track.js';
import { due, log, owed, task, update, withNodes } from '../build.js';

const CALENDAR: Records['calendars'][number] = { year: '2027', off: [], worked: [] };

test.each([
  [30, 'day', '2027-03-01', '2027-03-31'],
  [48, 'hour', '2027-03-01', '2027-03-03'],
  [2, 'hour', '2027-03-01', '2027-03-02'],
  [2, 'week', '2027-03-01', '2027-03-15'],
  [1, 'month', '2027-01-31', '2027-02-28'],
  [3, 'month', '2027-11-15', '2028-02-15'],
  [1, 'year', '2028-02-29', '2029-02-28'],
  [5, 'workday', '2027-03-05', '2027-03-12'],
] as const)('%i %ss after %s end on %s', (n, unit, on, day) => {
  expect(eventDate({ n, unit }, on, workDays([CALENDAR]))).toEqual({ day });
});

const limit = (unit: 'day' | 'workday') => ({ kind: 'within' as const, n: 10, unit, event: '发布之日', text: 't' });
const event = (id: string, date: string, on: string) => ({ kind: 'event' as const, id, date, on, evidence: [] });

function obligation(
  unit: 'day' | 'workday',
  entries: Parameters<typeof log>[2][],
  asOf: string,
  calendars = [CALENDAR],
) {
  const node = task('t', { ...owed(['sifaju']), ...due(limit(unit)) });
  const records = withNodes([node], { progress: [log('sifaju', 't', ...entries)], calendars, dataAsOf: '2029-01-01' });
  return track(records, { asOf }).obligations.get('t');
}

test('a limit that runs from an event has a deadline from the latest such entry on, by the day', () => {
  const entries = [event('e1', '2027-03-02', '2027-03-01'), event('e2', '2027-04-02', '2027-04-01')];
  expect(obligation('day', entries, '2027-03-01')?.timeliness).toMatchObject({
    state: 'no-deadline',
    reason: { code: 'deadline-depends-on-event' },
  });
  expect(obligation('day', entries, '2027-03-02')).toMatchObject({
    deadline: { current: '2027-03-11' },
    entries: ['e1'],
  });
  expect(obligation('day', entries, '2027-04-12')).toMatchObject({
    deadline: { current: '2027-04-11' },
    timeliness: { state: 'overdue', reason: { days: 1 } },
  });
});

test('working days of a year without a calendar leave the deadline unknown, whatever was reported', () => {
  const entries = [event('e1', '2027-12-20', '2027-12-20'), update('u1', '2028-01-10', 'completed')];
  expect(obligation('workday', entries, '2028-06-30')).toMatchObject({
    timeliness: { state: 'unknown', reason: { code: 'no-work-calendar' } },
  });
  const with2028 = [CALENDAR, { year: '2028', off: ['2028-01-03'], worked: [] }];
  // 21–24, 27–31 December are nine working days, 3 January is off: the tenth is the 4th.
  expect(obligation('workday', entries, '2028-06-30', with2028)).toMatchObject({
    deadline: { current: '2028-01-04' },
    timeliness: { state: 'late', reason: { days: 6 } },
  });
});
