import fc from 'fast-check';
import { addDays } from '../src/calendar/day.js';
import type { Records } from '../src/records.js';
import {
  due,
  every,
  extension,
  finding,
  log,
  owed,
  part,
  plan,
  programme,
  section,
  target,
  task,
  unit,
  update,
  verification,
} from './build.js';

const UNITS = [
  unit('a'),
  unit('b'),
  unit('c', { validTo: '2027-06-30', renamedTo: 'd' }),
  unit('d'),
  unit('group', { kind: 'group', members: ['a', 'b', 'd'] }),
  unit('youguan', { kind: 'group', open: true }),
];
const WRITERS = ['a', 'b', 'c', 'd'];
const TASKS = ['t1', 't2', 't3'];
const PROGRESS = ['not-started', 'in-progress', 'completed', 'sustained', 'suspended', 'ended'] as const;

/** A day from 2026 to 2029. */
export const arbitraryDay = fc.integer({ min: 0, max: 4 * 365 }).map((days) => addDays('2026-01-01', days));

const terms = fc.record({
  lead: fc.subarray(['a', 'b', 'c', 'group', 'youguan'], { maxLength: 2 }),
  deadline: fc.option(
    fc.oneof(
      arbitraryDay,
      fc.constantFrom(every('year', '10-99'), every('quarter'), every('month'), every('year', undefined, 2)),
      fc.constantFrom(
        { kind: 'ongoing' as const, text: '长期坚持' },
        { kind: 'plan-period' as const, text: '规划期内' },
      ),
    ),
  ),
  everyTarget: fc.boolean(),
});

const entry = fc.record({
  kind: fc.constantFrom('update', 'update', 'update', 'verification', 'extension'),
  date: arbitraryDay,
  progress: fc.constantFrom(...PROGRESS),
  to: arbitraryDay,
  ofPart: fc.boolean(),
  result: fc.constantFrom('confirmed', 'returned'),
  earlier: fc.nat(5),
  corrects: fc.boolean(),
});

type ArbitraryTerms = typeof terms extends fc.Arbitrary<infer Value> ? Value : never;
type ArbitraryEntry = typeof entry extends fc.Arbitrary<infer Value> ? Value : never;

/** A tracked programme of three tasks, one of them in parts, with logs of four units in order of date. */
export const arbitraryRecords: fc.Arbitrary<Records> = fc
  .record({
    terms: fc.tuple(terms, terms, terms, terms),
    logs: fc.uniqueArray(
      fc.record({
        unit: fc.constantFrom(...WRITERS),
        task: fc.constantFrom(...TASKS),
        entries: fc.array(entry, { maxLength: 6 }),
      }),
      { selector: ({ unit: writer, task: id }) => `${writer}/${id}`, maxLength: 8 },
    ),
    dropped: fc.boolean(),
    dataAsOf: fc.option(arbitraryDay),
    foundOn: arbitraryDay,
  })
  .map(({ terms: [one, two, three, four], logs, dropped, dataAsOf, foundOn }) => {
    const t1 = task('t1', { parent: 's1', ...printed(one) });
    const t2 = task('t2', { parent: 's1', ...printed(two), blocks: [part('t2.x', printed(three)), part('t2.y')] });
    const t3 = task('t3', printed(four));
    const first = plan({ nodes: [section('s1', owed(['b'])), t1, t2, t3] });
    const second = plan({ version: '2', issuedOn: '2028-01-01', nodes: [section('s1', owed(['b'])), t2, t3] });
    return programme({
      units: UNITS,
      plans: dropped ? [first, second] : [first],
      progress: logs.map(({ unit: writer, task: id, entries }) => log(writer, id, ...written(writer, id, entries))),
      findings: [finding('f1', foundOn, 't1')],
      ...(dataAsOf === null ? {} : { dataAsOf }),
    });
  });

function printed({ lead, deadline, everyTarget }: ArbitraryTerms) {
  return {
    ...owed(lead),
    ...(deadline === null ? {} : due(deadline)),
    ...(everyTarget ? target({ every: 'half-year' }) : {}),
  };
}

function written(writer: string, id: string, entries: readonly ArbitraryEntry[]) {
  const inOrder = entries.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return inOrder.map(({ kind, date, progress, to, ofPart, result, earlier, corrects }, at) => {
    const name = `${writer}${at}`;
    const about = ofPart && id === 't2' ? { of: 't2.x' } : {};
    if (kind === 'verification') return verification(name, date, `${WRITERS[earlier % 4]}${at % 3}`, result);
    if (kind === 'extension') return extension(name, date, '2027-06-30', to, about);
    const replaces = corrects && at > 0 ? { corrects: `${writer}${earlier % at}` } : {};
    return update(name, date, progress, { ...about, ...replaces });
  });
}
