import { describe, expect, test } from 'vitest';
import { dateOf, dayNumber, isWeekend } from '../../src/check/day.js';
import { firstDayOf, frequencyOf, isShorter } from '../../src/check/period.js';
import { isCalendarDate } from '../../src/schemas/calendar-date.js';

test('days are numbered one after the other from 1970 on, through every leap year', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  let seen = 0;
  for (let day = dayNumber('1900-01-01'); day <= dayNumber('2199-12-31'); day += 1) {
    const date = dateOf(day);
    if (!isCalendarDate(date) || dayNumber(date) !== day) expect.fail(date);
    seen += 1;
  }
  // 300 years with 73 leap days: 1900 and 2100 have none.
  expect(seen).toBe(300 * 365 + 73);
});

test.each([
  ['1970-01-01', false],
  ['1969-12-28', true],
  ['2027-01-01', false],
  ['2027-01-02', true],
  ['2027-01-03', true],
  ['2028-02-29', false],
])('whether %s is on a weekend: %s', (date, expected) => {
  expect(isWeekend(date)).toBe(expected);
});

describe('periods', () => {
  test.each([
    ['2027', 'year', '2027-01-01'],
    ['2027-H2', 'half-year', '2027-07-01'],
    ['2027-Q3', 'quarter', '2027-07-01'],
    ['2027-05', 'month', '2027-05-01'],
    ['2027-05-06', 'day', '2027-05-06'],
    // The first week of a year is the one with 4 January: that of 2027 begins on a Monday of that year, that of 2026 before it.
    ['2027-W01', 'week', '2027-01-04'],
    ['2026-W01', 'week', '2025-12-29'],
    ['2026-W53', 'week', '2026-12-28'],
  ])('%s is a %s that begins on %s', (period, frequency, first) => {
    expect(frequencyOf(period)).toBe(frequency);
    expect(dateOf(firstDayOf(period))).toBe(first);
  });

  test('a quarter is shorter than a year, and no period is shorter than itself', () => {
    expect(isShorter('quarter', 'year')).toBe(true);
    expect(isShorter('year', 'quarter')).toBe(false);
    expect(isShorter('month', 'month')).toBe(false);
  });
});
