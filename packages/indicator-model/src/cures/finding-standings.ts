import { daysBetween } from '../calendar/day.js';
import { compare } from '../compare.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import type { CureStep, FindingStanding } from '../findings.js';
import { groupBy } from '../group-by.js';
import type { LetterRecord, Records } from '../records.js';
import { cureDeadline } from './cure-deadline.js';
import { type CureRecords, cureHistory, foundOnOf, stageOf } from './cure-history.js';
import { escalationOf } from './escalation-of.js';
import { judgeCure } from './judge-cure.js';

/** What of a programme is read for its findings. */
export type CuredRecords = Pick<
  Records,
  'findings' | 'inspections' | 'rectifications' | 'closures' | 'letters' | 'escalation'
>;

interface Links {
  readonly letters: readonly LetterRecord[];
  readonly repeats: readonly string[];
  readonly repeatedBy: readonly string[];
  readonly steps: Records['escalation'];
}

/**
 * Every finding that was made by `asOf`, in order of id, with the way of its cure.
 *
 * @example findingStandings(records, context).get('2027-003')?.stage // 'noticed'
 */
export function findingStandings(records: CuredRecords, context: Context): Map<string, FindingStanding> {
  const rounds = new Map(records.inspections.map((round) => [round.id, round]));
  const rectifications = new Map(records.rectifications.map((one) => [one.finding, one]));
  const closures = new Map(records.closures.map((one) => [one.finding, one]));
  const known = records.findings
    .map(
      (finding): CureRecords => ({
        finding,
        round: rounds.get(finding.round),
        rectification: rectifications.get(finding.id),
        closure: closures.get(finding.id),
      }),
    )
    .filter((one) => (foundOnOf(one) ?? context.asOf) <= context.asOf)
    .toSorted((a, b) => compare(a.finding.id, b.finding.id));
  const before = new Map(known.map(({ finding }) => [finding.id, finding.repeatOf]));
  const after = groupBy(known, ({ finding }) => finding.repeatOf);
  const letters = lettersByFinding(records.letters, context.asOf);
  return new Map(
    known.map((one) => {
      const { id } = one.finding;
      const repeatedBy = (after.get(id) ?? []).map(({ finding }) => finding.id);
      const links = { letters: letters.get(id) ?? [], repeats: chainOf(id, before), repeatedBy };
      return [id, findingStanding(one, { ...links, steps: records.escalation }, context)];
    }),
  );
}

function findingStanding(records: CureRecords, links: Links, context: Context): FindingStanding {
  const { finding, rectification, closure } = records;
  const { asOf, units } = context;
  const foundOn = foundOnOf(records);
  const history = cureHistory(records, asOf, units);
  const stage = stageOf(history);
  const closed = stage === 'closed';
  const closing = closed ? history.findLast(({ step }) => step === 'closed') : undefined;
  const outcome = closure?.log.find(({ id }) => id === closing?.entry)?.outcome;
  const deadline = cureDeadline(rectification, asOf);
  const timeliness = judgeCure({ history, outcome, deadline }, context);
  const overdueDays = timeliness.state === 'overdue' ? timeliness.reason.days : undefined;
  const isOpen = timeliness.state === 'overdue' || timeliness.state === 'due-soon' || timeliness.state === 'not-due';
  const openDeadline = isOpen ? deadline?.current : undefined;
  const standing: Draft<FindingStanding> = {
    id: finding.id,
    round: finding.round,
    supports: (rectification?.supports ?? []).map(units.inOffice),
    stage,
    history,
    closed,
    timeliness,
    returned: countOf(history, 'returned'),
    reopened: countOf(history, 'reopened'),
    letters: links.letters.map(({ id }) => id),
    escalation: escalationOf({ history, letters: links.letters, openDeadline, overdueDays }, links.steps),
    repeats: links.repeats,
    repeatedBy: links.repeatedBy,
    recorded: rectification !== undefined,
  };
  if (finding.unit !== undefined) standing.unit = units.inOffice(finding.unit);
  if (finding.target !== undefined) standing.target = finding.target;
  if (rectification !== undefined) {
    standing.lead = units.inOffice(rectification.lead);
    standing.horizon = rectification.horizon;
  }
  if (foundOn !== undefined) {
    standing.foundOn = foundOn;
    standing.ageDays = Math.max(0, daysBetween(foundOn, closing?.date ?? asOf));
  }
  if (closing !== undefined) standing.closedOn = closing.date;
  if (outcome !== undefined) standing.outcome = outcome;
  if (deadline !== undefined) standing.deadline = deadline;
  if (overdueDays !== undefined) standing.overdueDays = overdueDays;
  return standing;
}

function lettersByFinding(letters: Records['letters'], asOf: string): Map<string, LetterRecord[]> {
  const sent = letters
    .filter(({ date }) => date <= asOf)
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
  const pairs = sent.flatMap((letter) => letter.findings.map((finding) => ({ finding, letter })));
  const groups = groupBy(pairs, ({ finding }) => finding);
  return new Map([...groups].map(([finding, own]) => [finding, own.map(({ letter }) => letter)]));
}

function chainOf(id: string, before: ReadonlyMap<string, string | undefined>): string[] {
  const chain: string[] = [];
  for (let one = before.get(id); one !== undefined && one !== id && !chain.includes(one); one = before.get(one)) {
    chain.push(one);
  }
  return chain;
}

function countOf(history: readonly CureStep[], step: CureStep['step']): number {
  return history.filter((one) => one.step === step).length;
}
