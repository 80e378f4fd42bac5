import { describe, expect, test } from 'vitest';
import { type CalendarEvent, writeCalendar } from '../../src/index.js';

const event: CalendarEvent = {
  uid: 'urn:zhunsheng:xingzhou:obligation:xz26-101',
  day: '2027-12-31',
  sequence: 1,
  summary: '期限　清理结果',
  description: '牵头　市司法局',
  cancelled: false,
};
const linesOf = (text: string) => text.split('\r\n');

describe('writeCalendar', () => {
  test('an event is a whole day, stamped with the day of the data', () => {
    const lines = linesOf(writeCalendar({ title: '期限', stamp: '2027-06-30', events: [event] }));
    expect(lines).toContain('DTSTART;VALUE=DATE:20271231');
    expect(lines).toContain('DTSTAMP:20270630T000000Z');
    expect(lines).toContain('STATUS:CONFIRMED');
    expect(lines.some((line) => line.startsWith('URL'))).toBe(false);
  });

  test('separators and line ends in words cannot end a property', () => {
    const evil = { ...event, summary: 'a;b,c\\d', description: '一\r\nEND:VEVENT\r二\u0000' };
    const lines = linesOf(writeCalendar({ title: '期限', stamp: '2027-06-30', events: [evil] }));
    expect(lines).toContain('SUMMARY:a\\;b\\,c\\\\d');
    expect(lines).toContain('DESCRIPTION:一\\nEND:VEVENT\\n二');
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  test('no line is longer than 75 octets and folded lines join to what was said', () => {
    const summary = '市市场监管局'.repeat(30);
    const text = writeCalendar({ title: '期限', stamp: '2027-06-30', events: [{ ...event, summary }] });
    for (const line of linesOf(text)) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}\r\n`);
  });
});
