import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/calendar/day.js';
import { periodContaining, readPeriod } from '../../src/calendar/period.js';

const RHYTHMS = ['year', 'half-year', 'quarter', 'month', 'week', 'day'];
test.each([
  ['2027-08-14', 'year', '2027', '2027-01-01', '2027-12-31'],
  ['2027-08-14', 'half-year', '2027-H2', '2027-07-01', '2027-12-31'],
  ['2027-08-14', 'quarter', '2027-Q3', '2027-07-01', '2027-09-30'],
  ['2028-02-14', 'month', '2028-02', '2028-02-01', '2028-02-29'],
  ['2027-08-14', 'week', '2027-W32', '2027-08-09', '2027-08-15'],
  ['2027-08-14', 'day', '2027-08-14', '2027-08-14', '2027-08-14'],
])('%s lies in the %s %s', (day, rhythm, id, start, end) => {
  expect(periodContaining(day, rhythm)).toEqual({ id, start, end });
});
test.each([
  ['2027-01-02', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-12-30', '2025-W01'],
  ['2026-12-31', '2026-W53'],
  ['2028-01-02', '2027-W52'],
])('%s lies in the ISO week %s', (day, week) => {
  expect(periodContaining(day, 'week').id).toBe(week);
});
test.each(['2027-W53', '2027-Q5', '2027-H3', '27', 'soon'])('%s is no period', (id) => {
  expect(readPeriod(id)).toBeUndefined();
});
test('a period is read back by its name, and the next begins the day after', () => {
  const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1950-01-01', days));
  fc.assert(
    fc.property(day, fc.constantFrom(...RHYTHMS), (date, rhythm) => {
      const period = periodContaining(date, rhythm);
      expect(readPeriod(period.id)).toEqual(period);
      expect(period.start <= date && date <= period.end).toBe(true);
      expect(periodContaining(addDays(period.end, 1), rhythm).start).toBe(addDays(period.end, 1));
      expect(periodContaining(period.end, rhythm)).toEqual(period);
    }),
  );
});
