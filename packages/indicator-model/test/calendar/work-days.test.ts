import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, weekday } from '../../src/calendar/day.js';
import { workDays } from '../../src/calendar/work-days.js';

const PLAIN = ['2027', '2028', '2029', '2030'].map((year) => ({ year, off: [], worked: [] }));

describe('working days after a day', () => {
  // 1 to 7 October 2027, Friday to Thursday, are off; Saturday the 9th is worked.
  const days = workDays([
    {
      year: '2027',
      off: ['2027-10-01', '2027-10-04', '2027-10-05', '2027-10-06', '2027-10-07'],
      worked: ['2027-10-09'],
    },
  ]);

  test.each([
    ['2027-09-30', 0, '2027-09-30'],
    ['2027-09-30', 1, '2027-10-08'],
    ['2027-09-30', 2, '2027-10-09'],
    ['2027-09-30', 3, '2027-10-11'],
    ['2027-10-11', 5, '2027-10-18'],
  ])('%s + %i is %s', (from, count, day) => {
    expect(days.after(from, count)).toEqual({ day });
  });

  test('are not guessed in a year without a calendar', () => {
    expect(days.after('2027-12-30', 1)).toEqual({ day: '2027-12-31' });
    expect(days.after('2027-12-30', 2)).toEqual({ missing: '2028' });
    expect(workDays([]).after('2027-12-30', 0)).toEqual({ day: '2027-12-30' });
  });

  test('are as many as lie between, never a weekend where nothing is listed', () => {
    const start = fc.integer({ min: 0, max: 1_000 }).map((days) => addDays('2027-01-01', days));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const counted = workDays(PLAIN).after(from, count);
        if (!('day' in counted)) throw new Error('calendar missing');
        const between = Array.from({ length: daysBetween(from, counted.day) }, (_, at) => addDays(from, at + 1));
        expect(between.filter((day) => weekday(day) <= 5)).toHaveLength(count);
        expect(weekday(counted.day)).toBeLessThanOrEqual(5);
      }),
      { numRuns: 5_000 },
    );
  });
});
