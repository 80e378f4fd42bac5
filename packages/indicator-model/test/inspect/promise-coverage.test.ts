import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Records } from '../../src/records.js';
import { track } from '../../src/track.js';
import { programme, unit } from '../build.js';
import { found, round } from '../build-tracked.js';

const UNITS = [
  unit('a'),
  unit('b'),
  unit('c'),
  unit('old', { validTo: '2026-12-31', renamedTo: 'c' }),
  unit('all', { kind: 'group', members: ['a', 'b', 'c'] }),
];
const PROMISE = { id: 'p', title: 'p', units: ['all'], from: '2026', to: '2027' };

function covered(
  inspections: Records['inspections'],
  asOf: string,
  promise: Partial<Records['coverage'][number]> = {},
) {
  const records = programme({
    units: UNITS,
    coverage: [{ ...PROMISE, ...promise }],
    inspections,
    dataAsOf: '2029-01-01',
  });
  return track(records, { asOf }).inspectionCoverage.get('p');
}

describe('a promise to inspect', () => {
  const rounds = [
    round('r1', { from: '2026-05-01', to: '2026-05-10', subjects: ['a', 'old'] }),
    round('r2', { from: '2027-05-01', to: '2027-05-10', subjects: ['a', 'b'] }),
  ];

  test('counts units once, by the year in which each was first reached', () => {
    expect(covered(rounds, '2027-12-31')).toMatchObject({
      units: ['a', 'b', 'c'],
      inspected: ['a', 'b', 'c'],
      missing: [],
      state: 'kept',
      years: [
        { year: '2026', rounds: ['r1'], inspected: ['a', 'c'], first: ['a', 'c'], reached: 2 },
        { year: '2027', rounds: ['r2'], inspected: ['a', 'b'], first: ['b'], reached: 3 },
      ],
    });
  });

  test.each([
    ['2026-05-09', ['a', 'b', 'c'], 'running'],
    ['2027-05-09', ['b'], 'running'],
    ['2027-05-10', [], 'kept'],
  ])('on %s misses %j: a round counts from its last day on', (asOf, missing, state) => {
    expect(covered(rounds, asOf)).toMatchObject({ missing, state });
  });

  test('is missed when its years are over, and unknown where the records end before', () => {
    expect(covered(rounds.slice(0, 1), '2028-01-01')).toMatchObject({ missing: ['b'], state: 'missed' });
    const records = programme({ units: UNITS, coverage: [PROMISE], inspections: [], dataAsOf: '2027-06-30' });
    expect(track(records, { asOf: '2028-01-01' }).inspectionCoverage.get('p')?.state).toBe('unknown');
  });

  test('may count rounds of some kinds only, and none outside its years', () => {
    const daily = [round('r3', { kind: 'daily', to: '2026-05-01', subjects: ['b'] })];
    expect(covered(daily, '2027-12-31', { kinds: ['comprehensive'] })?.inspected).toEqual([]);
    expect(covered(daily, '2027-12-31', { kinds: ['daily'] })?.inspected).toEqual(['b']);
    expect(covered(daily, '2027-12-31', { from: '2027' })?.inspected).toEqual([]);
  });

  test('is divided by nothing where a group has no list', () => {
    const records = programme({
      units: [unit('open', { kind: 'group', open: true })],
      coverage: [{ ...PROMISE, units: ['open'] }],
    });
    expect(track(records, { asOf: '2027-12-31' }).inspectionCoverage.get('p')).toMatchObject({
      open: true,
      units: [],
      state: 'running',
    });
  });
});

test('inspected and missing units are all that was promised, and years add up', () => {
  const arbitraryRound = fc.record({
    year: fc.integer({ min: 2025, max: 2028 }),
    subjects: fc.subarray(['a', 'b', 'c', 'old', 'all']),
  });
  fc.assert(
    fc.property(
      fc.array(arbitraryRound, { maxLength: 5 }),
      fc.subarray(['a', 'b', 'c', 'all'], { minLength: 1 }),
      (drawn, units) => {
        const rounds = drawn.map(({ year, subjects }, at) => round(`r${at}`, { to: `${year}-06-30`, subjects }));
        const {
          inspected = [],
          missing = [],
          years = [],
          units: promised = [],
        } = covered(rounds, '2029-01-01', { units }) ?? {};
        expect([...inspected, ...missing].toSorted()).toEqual([...promised].toSorted());
        expect(years.map(({ year }) => year)).toEqual(['2026', '2027']);
        expect(years.flatMap(({ first }) => first).toSorted()).toEqual(inspected);
        expect(years.at(-1)?.reached).toBe(inspected.length);
      },
    ),
    { numRuns: 3_000 },
  );
});

test('a round says where it stands, how many findings are on record and how many there were', () => {
  const inspections = [
    round('r1', { from: '2027-05-01', to: '2027-05-10', subjects: ['all'], found: 9 }),
    round('r2', { from: '2028-05-01', previous: 'r1' }),
    round('r3'),
  ];
  const on = (asOf: string) => {
    const records = programme({
      units: UNITS,
      inspections,
      findings: [found('f', { round: 'r1', foundOn: '2027-05-05' })],
    });
    return [...track(records, { asOf }).rounds.values()];
  };
  expect(on('2027-05-04').map(({ state, recorded }) => [state, recorded])).toEqual([
    ['on-site', 0],
    ['ahead', 0],
    ['undated', 0],
  ]);
  expect(on('2027-05-10')[0]).toEqual({
    id: 'r1',
    state: 'done',
    units: ['a', 'b', 'c'],
    recorded: 1,
    stated: 9,
    lookedBackBy: ['r2'],
  });
});
