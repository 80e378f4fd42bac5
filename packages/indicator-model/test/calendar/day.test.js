import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, lastOfMonth, weekday } from '../../src/calendar/day.js';

const DAY = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
test.each([
  ['2028-02-28', '2028-03-01', 2],
  ['2027-02-28', '2027-03-01', 1],
  ['2100-02-28', '2100-03-01', 1],
  ['2000-02-28', '2000-03-01', 2],
  ['2027-12-31', '2028-01-01', 1],
  ['2027-03-01', '2027-02-28', -1],
  ['2027-06-30', '2027-06-30', 0],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
  expect(addDays(from, days)).toBe(to);
});
test.each([
  [2027, 2, '2027-02-28'],
  [2028, 2, '2028-02-29'],
  [2027, 4, '2027-04-30'],
  [2027, 12, '2027-12-31'],
])('the last day of %i-%i is %s', (year, month, day) => {
  expect(lastOfMonth(year, month)).toBe(day);
});
test('days agree with the calendar of the language', () => {
  fc.assert(
    fc.property(DAY, DAY, (from, to) => {
      const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
      expect(daysBetween(from, to)).toBe(days);
      expect(addDays(from, days)).toBe(to);
      expect(weekday(from) % 7).toBe(new Date(from).getUTCDay());
    }),
  );
});
