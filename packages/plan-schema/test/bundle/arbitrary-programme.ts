import fc from 'fast-check';
import { type Programme, ProgrammeSchema } from '../../src/schemas/programme.js';
import type { LogEntry } from '../../src/schemas/progress-log.js';
import { arbitraryPlan } from '../plan-notation/arbitrary-plan.js';
import { arbitraryTracked } from './arbitrary-tracked.js';

const disclosure = fc.constantFrom('public', 'public', 'public', 'on-request', 'withheld');
const date = fc.constantFrom('2026-05-06', '2027-02-28', '2028-12-31');
const unit = fc.constantFrom('u1', 'u2');
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const evidenceIds = ['e1', 'e2', 'e3'];

/** Programmes of every kind of record, public or not, with references that may lead nowhere. */
export const arbitraryProgramme: fc.Arbitrary<Programme> = fc
  .record({
    title: words,
    plans: fc.uniqueArray(arbitraryPlan, { maxLength: 2, selector: ({ id }) => id }),
    upstream: fc.uniqueArray(arbitraryPlan, { maxLength: 1, selector: ({ id }) => id }),
    evidence: fc.array(disclosure, { maxLength: evidenceIds.length }),
    rounds: fc.array(disclosure, { maxLength: 2 }),
    note: words,
  })
  .chain((drawn) => {
    const nodes = drawn.plans.flatMap((plan) => plan.nodes);
    const task = fc.constantFrom('nowhere', ...nodes.map(({ id }) => id));
    const parts = nodes.flatMap(({ blocks }) => blocks.flatMap(({ id }) => id ?? []));
    const duty = fc.oneof(task, fc.constantFrom('nowhere', ...parts));
    return fc.record({
      drawn: fc.constant(drawn),
      logs: fc.array(arbitraryLog(task, duty), { maxLength: 4 }),
      findings: fc.array(fc.record({ target: duty, disclosure, repeats: fc.nat(3) }), { maxLength: 4 }),
      tracked: arbitraryTracked(duty),
    });
  })
  .map(({ drawn, logs, findings, tracked }) =>
    ProgrammeSchema.parse({
      id: 'ceshi',
      title: drawn.title,
      jurisdiction: { name: '测试市' },
      units: [
        { id: 'u1', name: '甲', contact: '内部联系人' },
        { id: 'u2', name: '乙' },
      ],
      plans: drawn.plans,
      upstream: drawn.upstream,
      evidence: drawn.evidence.map((one, index) => ({ id: evidenceIds[index], title: drawn.note, disclosure: one })),
      inspections: drawn.rounds.map((one, index) => ({
        id: `r${index}`,
        title: '督察',
        kind: 'special',
        members: ['不公开的姓名'],
        disclosure: one,
      })),
      progress: logs,
      findings: findings.map(({ target, disclosure: one, repeats }, index) => ({
        id: `f${index}`,
        round: `r${index % 2}`,
        unit: 'u1',
        target,
        foundOn: '2027-01-01',
        statement: drawn.note,
        repeatOf: `f${repeats}`,
        disclosure: one,
      })),
      reports: [{ year: '2027', title: '报告', body: drawn.note }],
      ...tracked,
    }),
  );

function arbitraryLog(task: fc.Arbitrary<string>, duty: fc.Arbitrary<string>) {
  const common = {
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    date,
    of: duty,
    disclosure,
    evidence: fc.subarray(evidenceIds),
    internalNote: fc.constant('不公开的备注'),
  };
  const update = fc.record({
    kind: fc.constant('update' as const),
    ...common,
    progress: fc.constantFrom('in-progress', 'completed'),
    corrects: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
    note: words,
  });
  const verification = fc.record({
    kind: fc.constant('verification' as const),
    ...common,
    verifies: fc.constantFrom('a', 'b', 'c'),
    result: fc.constantFrom('confirmed', 'returned'),
  });
  const log = fc.array(fc.oneof(update, verification), { maxLength: 5 }) as fc.Arbitrary<LogEntry[]>;
  return fc.record({ unit, task, disclosure, log });
}
