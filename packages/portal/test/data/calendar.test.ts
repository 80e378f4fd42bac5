import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { dataTexts, ending, scopeOf } from './model-city.js';

const scope = scopeOf();
const texts = dataTexts(scope);
const calendars = ending(texts, '.ics');

/** The events of a calendar as an independent reader sees them. */
function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('every calendar can be read', () => {
  test.each(calendars.map(([path, text]) => [path, text] as const))('%s', (_, text) => {
    const events = eventsOf(text);
    expect(events.length).toBeGreaterThan(0);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const event of events) {
      expect(event.uid).toMatch(/^urn:zhunsheng:xingzhou:(?:obligation|cure|letter):/);
      expect(event.startDate.isDate).toBe(true);
      expect(event.summary).toBeTruthy();
      expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2029-03-31T00:00:00Z');
    }
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

test('the calendar of a task holds each of its dated obligations on its day', () => {
  const { tasks, tracking } = scope.programme;
  for (const [id, { standing }] of tasks) {
    const dated = standing.obligations.flatMap((one) => tracking.obligations.get(one)?.deadline?.current ?? []);
    const text = texts.get(`tasks/${id}.ics`);
    expect(text !== undefined, id).toBe(dated.length > 0);
    expect(text ? eventsOf(text).map(({ startDate }) => startDate.toString()) : []).toEqual(dated.toSorted());
  }
});

test('the calendar of the programme leaves out what is long past and done, and keeps what is overdue', () => {
  const ids = eventsOf(texts.get('deadlines.ics') ?? '').map(({ uid }) => uid.replace(/^.*:obligation:/, ''));
  for (const { id, deadline, timeliness } of scope.programme.tracking.obligations.values()) {
    const kept = deadline !== undefined && (deadline.current >= '2028-03-31' || timeliness.state === 'overdue');
    expect(ids.includes(id), id).toBe(kept);
  }
});

test('the calendar of a unit holds the deadlines of the cures that it answers for and of the answers that it owes', () => {
  const { findings, letters } = scope.programme.tracking;
  const owed = [
    ...[...findings.values()].map(({ id, lead, unit, deadline }) => [`cure:${id}`, lead ?? unit, deadline?.current]),
    ...[...letters.values()].map(({ id, to, answerBy }) => [`letter:${id}`, to, answerBy]),
  ].filter(([, unit, day]) => unit !== undefined && day !== undefined && day >= '2028-03-31');
  expect(owed.length).toBeGreaterThan(20);
  for (const [name, unit, day] of owed) {
    const event = eventsOf(texts.get(`units/${unit}.ics`) ?? '').find(({ uid }) => uid.endsWith(`:${name}`));
    expect(event?.startDate.toString(), name).toBe(day);
  }
});

test('an extended cure falls due on its later day, and a transferred one no more', () => {
  const calendar = eventsOf(texts.get('deadlines.ics') ?? '');
  const cures = [...scope.programme.tracking.findings.values()].map((cure) => ({
    ...cure,
    event: calendar.find(({ uid }) => uid.endsWith(`:cure:${cure.id}`)),
  }));
  const extended = cures.filter(({ event, deadline }) => event && (deadline?.changes.length ?? 0) > 0);
  expect(extended.length).toBeGreaterThan(0);
  for (const { event, deadline } of extended) {
    expect(event?.sequence).toBe(deadline?.changes.length);
    expect(event?.startDate.toString()).toBe(deadline?.current);
  }
  for (const { event, outcome } of cures) {
    if (event) {
      const dropped = outcome === 'transferred' || outcome === 'closed-not-rectified';
      expect(String(event.component.getFirstPropertyValue('status'))).toBe(dropped ? 'CANCELLED' : 'CONFIRMED');
    }
  }
});

test('texts that would break a line are escaped and come back', () => {
  const { programme } = scope;
  const [first] = programme.tasks.values();
  if (!first) throw new Error('no task');
  const title = '甲；乙,丙;丁\\n戊\nBEGIN:VEVENT';
  const renamed = { ...first, task: { ...first.task, title, number: '' } };
  const tasks = new Map([...programme.tasks, [first.id, renamed]]);
  const text = dataTexts({ ...scope, programme: { ...programme, tasks } }).get(`tasks/${first.id}.ics`) ?? '';
  const [event] = eventsOf(text);
  expect(event?.summary).toContain(title);
});
