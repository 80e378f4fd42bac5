import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/calendar/day.js';
import type { Ledger } from '../../src/findings.js';
import type { Records } from '../../src/records.js';
import { track } from '../../src/track.js';
import { arbitraryDay } from '../arbitrary-records.js';
import { programme, unit } from '../build.js';
import { closure, cure, decided, extended, found, letter, rectification, round } from '../build-tracked.js';

const CURES = ['planned', 'rectifying', 'applied'] as const;
const DECISIONS = ['returned', 'verified', 'noticed', 'closed', 'reopened'] as const;
const RUNS = { numRuns: 10_000 };
const OUTCOMES = ['rectified', 'closed-not-rectified', 'transferred', undefined] as const;

const arbitraryCure = fc.record({
  unit: fc.constantFrom('a', 'b', 'old', undefined),
  round: fc.constantFrom('r1', 'r2'),
  foundOn: fc.option(arbitraryDay),
  deadline: fc.option(arbitraryDay),
  recorded: fc.boolean(),
  repeat: fc.nat(8),
  steps: fc.array(fc.record({ step: fc.nat(8), date: arbitraryDay, outcome: fc.nat(3) }), { maxLength: 6 }),
  letters: fc.array(fc.record({ kind: fc.constantFrom('reminder', 'supervision'), date: arbitraryDay }), {
    maxLength: 2,
  }),
  effect: fc.integer({ min: 0, max: 10_000 }),
});

/** Findings with whatever histories: the model takes them as they stand, permitted or not. */
const arbitraryCures: fc.Arbitrary<Records> = fc.array(arbitraryCure, { maxLength: 8 }).map((cures) =>
  programme({
    dataAsOf: '2029-12-31',
    units: [unit('a'), unit('b'), unit('old', { validTo: '2027-06-30', renamedTo: 'a' })],
    inspections: [round('r1', { to: '2026-03-01' }), round('r2')],
    escalation: [
      { letter: 'reminder', afterDays: 0 },
      { letter: 'supervision', afterDays: 15 },
    ],
    findings: cures.map((one, at) => {
      const { unit: _, foundOn: __, ...plain } = found(`f${at}`);
      return {
        ...plain,
        round: one.round,
        ...(one.unit === undefined ? {} : { unit: one.unit }),
        ...(one.foundOn === null ? {} : { foundOn: one.foundOn }),
        ...(one.repeat < at ? { repeatOf: `f${one.repeat}` } : {}),
      };
    }),
    rectifications: cures.flatMap((one, at) => {
      if (!one.recorded) return [];
      const { deadline: _, ...plain } = rectification(`f${at}`, cureSteps(one.steps), {
        effects: [{ metric: 'm', value: (one.effect / 100).toFixed(2), unit: 'u' }],
      });
      return [one.deadline === null ? plain : { ...plain, deadline: one.deadline }];
    }),
    closures: cures.map((one, at) => closure(`f${at}`, decisions(one.steps))),
    letters: cures.flatMap((one, at) =>
      one.letters.map(({ kind, date }, n) => letter(`l${at}-${n}`, [`f${at}`], { kind, date })),
    ),
  }),
);

type Steps = readonly { readonly step: number; readonly date: string; readonly outcome: number }[];

function cureSteps(steps: Steps) {
  return steps.flatMap(({ step, date }, at) => {
    const name = CURES[step];
    if (name !== undefined) return [cure(name, date, { id: `c${at}` })];
    return step === 8 ? [extended(date, date, addDays(date, 30))] : [];
  });
}

function decisions(steps: Steps) {
  return steps.flatMap(({ step, date, outcome }, at) => {
    const name = DECISIONS[step - CURES.length];
    const how = OUTCOMES[outcome];
    if (name === undefined) return [];
    return [decided(name, date, { id: `d${at}`, ...(name === 'closed' && how !== undefined ? { outcome: how } : {}) })];
  });
}

test('every ledger adds up: found is closed and in hand, stages, outcomes and timeliness sum, shares divide', () => {
  fc.assert(
    fc.property(arbitraryCures, arbitraryDay, (records, asOf) => {
      const { ledgers, findings } = track(records, { asOf });
      const { whole, rounds, units, withoutUnit, years } = ledgers;
      const all = [whole, withoutUnit, ...rounds.values(), ...units.values(), ...years.values()];
      expect(all.flatMap(mistakesIn)).toEqual([]);
      expect(whole.findings).toEqual([...findings.keys()]);
      const totals = numbersOf([whole]);
      expect(numbersOf([...rounds.values()])).toEqual(totals);
      expect(numbersOf([...units.values(), withoutUnit])).toEqual(totals);
    }),
    RUNS,
  );
});

test('whoever is accused is past a deadline within the records, and letters are due to them alone', () => {
  fc.assert(
    fc.property(arbitraryCures, arbitraryDay, (records, asOf) => {
      for (const { timeliness, overdueDays, deadline, stage, escalation, ageDays = 0 } of track(records, {
        asOf,
      }).findings.values()) {
        const isOverdue = timeliness.state === 'overdue';
        const isOpen = !['applied', 'verified', 'noticed', 'closed'].includes(stage);
        const isPast = deadline !== undefined && deadline.current < asOf;
        expect({ isOverdue, ageDays, escalation }).toSatisfy(
          () =>
            ageDays >= 0 &&
            (isOverdue ? isOpen && isPast && (overdueDays ?? 0) > 0 : overdueDays === undefined) &&
            (isOverdue || escalation.due.length === 0) &&
            escalation.due.every((kind) => !escalation.sent.includes(kind)),
        );
      }
    }),
    RUNS,
  );
});

test('a cure turns overdue exactly on the day after its deadline', () => {
  const days = fc.integer({ min: 0, max: 1_000 });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 400 }), (at, later) => {
      const deadline = addDays('2027-01-11', at);
      const records = programme({
        dataAsOf: '2035-12-31',
        findings: [found('f')],
        rectifications: [rectification('f', [cure('rectifying', '2027-01-11')], { deadline })],
      });
      const on = (asOf: string) => track(records, { asOf }).findings.get('f');
      expect(on(deadline)?.timeliness.state).toBe('due-soon');
      expect(on(addDays(deadline, later))?.overdueDays).toBe(later);
    }),
    RUNS,
  );
});

test('what is dated after the day changes nothing, and neither does the order of files', () => {
  fc.assert(
    fc.property(arbitraryCures, arbitraryDay, (records, asOf) => {
      const tracking = track(records, { asOf });
      const known = {
        ...records,
        findings: records.findings.filter(({ foundOn }) => (foundOn ?? asOf) <= asOf).toReversed(),
        rectifications: records.rectifications.map((one) => ({ ...one, log: upTo(one.log, asOf) })).toReversed(),
        closures: records.closures.map((one) => ({ ...one, log: upTo(one.log, asOf) })).toReversed(),
        letters: upTo(records.letters, asOf).toReversed(),
      };
      const again = track(known, { asOf });
      expect(again.findings).toEqual(tracking.findings);
      expect(again.letters).toEqual(tracking.letters);
      expect(again.ledgers.units).toEqual(tracking.ledgers.units);
      expect(again.ledgers.whole).toEqual(tracking.ledgers.whole);
    }),
    { numRuns: 2_000 },
  );
});

/** The sums that do not hold. */
function mistakesIn(ledger: Ledger): string[] {
  const { findings, found: all, closed, inHand, byStage, outcomes, timeliness, overdue, age } = ledger;
  const shares = [ledger.onTime, ledger.returned, ledger.extended, ledger.repeats, ledger.reopened];
  const holds = {
    findings: findings.length === all,
    found: closed + inHand === all,
    stages: sum(Object.values(byStage)) === all && byStage.closed === closed,
    outcomes: sum(Object.values(outcomes)) === closed,
    timeliness: sum(Object.values(timeliness)) === all && timeliness.overdue === overdue && overdue <= inHand,
    shares: shares.every(({ count, of }) => count <= of && of <= all),
    age: (age.median ?? 0) <= (age.longest ?? 0),
  };
  return Object.entries(holds).flatMap(([what, isTrue]) => (isTrue ? [] : [what]));
}

/** Everything that can be added up, added up. */
function numbersOf(ledgers: readonly Ledger[]): number[] {
  const numbers = ledgers.map((one) => [
    ...[one.found, one.closed, one.inHand, one.overdue, one.escalationDue],
    ...[one.onTime, one.returned, one.extended, one.repeats, one.reopened].flatMap(({ count, of }) => [count, of]),
    ...Object.values(one.byStage),
  ]);
  return Array.from({ length: 24 }, (_, at) => sum(numbers.map((own) => own[at] ?? 0)));
}

function upTo<Entry extends { readonly date: string }>(log: readonly Entry[], asOf: string): Entry[] {
  return log.filter(({ date }) => date <= asOf);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
