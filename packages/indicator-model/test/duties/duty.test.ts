import { expect, test } from 'vitest';
import { dutiesOf } from '../../src/duties/duty.js';
import { standingNodes } from '../../src/duties/standing-node.js';
import { unitDirectory } from '../../src/duties/unit-directory.js';
import { due, every, owed, part, plan, section, target, task } from '../build.js';

type Node = Parameters<typeof task>[1] & object;

const UNITS = unitDirectory([], '2028-01-01');

function duties(of: Partial<Node>, above: Partial<Node> = {}, top: Partial<Node> = {}) {
  const nodes = [section('s1', top), section('s2', { parent: 's1', ...above }), task('t1', { parent: 's2', ...of })];
  const standing = standingNodes([plan({ nodes })], '2028-01-01').at(-1);
  return standing === undefined ? [] : dutiesOf(standing, UNITS);
}

function leads(...args: Parameters<typeof duties>) {
  return duties(...args).map((duty) => `${duty.id}: ${duty.leads.join(' ')}`);
}

function dates(...args: Parameters<typeof duties>) {
  return duties(...args).map(({ deadlines }) => deadlines.map(({ text }) => text).join(' '));
}

test('a task without parts is one duty with its own units, else those of the nearest section', () => {
  expect(leads(owed(['a']), owed(['b']))).toEqual(['t1: a']);
  expect(leads({}, owed(['b']), owed(['c']))).toEqual(['t1: b']);
  expect(leads({}, {}, owed(['c']))).toEqual(['t1: c']);
});

test('a part has its own units, else its task’s, else those of the part before it, else the section’s', () => {
  const parts = [part('t1.a'), part('t1.b', owed(['b'])), part('t1.c')];
  expect(leads({ blocks: parts }, owed(['s']))).toEqual(['t1.a: s', 't1.b: b', 't1.c: b']);
  expect(leads({ ...owed(['t']), blocks: parts }, owed(['s']))).toEqual(['t1.a: t', 't1.b: b', 't1.c: t']);
});

test('a part that names only helpers keeps the lead of its task', () => {
  const [a] = duties({ ...owed(['t'], ['x']), blocks: [part('t1.a', owed([], ['y']))] });
  expect(a).toMatchObject({ leads: ['t'], supports: ['y', 'x'] });
});

test('a list that ends in 等, names an unknown body or nobody is open', () => {
  const etc = { responsibilities: owed(['a']).responsibilities.map((one) => ({ ...one, open: true })) };
  const unknown = { responsibilities: [{ role: 'lead' as const, word: '牵头单位', units: [{ name: '某局' }] }] };
  expect(duties(etc)[0]?.openLeads).toBe(true);
  expect(duties(unknown)[0]).toMatchObject({ leads: [], openLeads: true });
  expect(duties({})[0]?.openLeads).toBe(true);
  expect(duties(owed(['a']))[0]?.openLeads).toBe(false);
});

test('a part has its own deadline, else its task’s, else that of the part before it, else the section’s', () => {
  const parts = [part('t1.a'), part('t1.b', due('2027-06-30')), part('t1.c')];
  expect(dates({ blocks: parts }, due('2030-12-31'))).toEqual(['2030-12-31', '2027-06-30', '2027-06-30']);
  expect(dates({ ...due('2028-12-31'), blocks: parts })).toEqual(['2028-12-31', '2027-06-30', '2028-12-31']);
});

test('the date of an own target comes before inherited deadlines', () => {
  const parts = [part('t1.a', target({ by: '2028-12-31', text: '到2028年' }))];
  expect(dates({ ...due('2030-12-31'), blocks: parts })).toEqual(['到2028年']);
});

test('a target with a frequency makes a duty recur, until the date printed beside it', () => {
  const [a] = duties({ ...due('2028-12-31'), blocks: [part('t1.a', target({ every: 'quarter' }))] });
  expect(a).toMatchObject({ recurrence: { every: 'quarter', n: 1 }, until: '2028-12-31' });
});

test('a printed rhythm comes before that of a target, and a date beside it is a milestone', () => {
  const [own] = duties({ ...due('2027-06-30', every('year', '10-99')), ...target({ every: 'month' }) });
  expect(own?.recurrence).toMatchObject({ every: 'year', by: '10-99' });
  expect(own?.until).toBeUndefined();
});

test('an own target sets the rhythm against an inherited one, and keeps its day when they agree', () => {
  const ofTask = due(every('year', '10-99'));
  const [quarterly] = duties({ ...ofTask, blocks: [part('t1.a', target({ every: 'quarter' }))] });
  const [yearly] = duties({ ...ofTask, blocks: [part('t1.a', target({ every: 'year' }))] });
  expect(quarterly?.recurrence).toEqual({ every: 'quarter', n: 1 });
  expect(yearly?.recurrence).toMatchObject({ every: 'year', by: '10-99' });
});
