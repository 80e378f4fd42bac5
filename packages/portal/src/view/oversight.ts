import type { Tracking } from '@zhunsheng/indicator-model';
import { compareIds } from './compare-ids.js';
import { type FindingFacets, findingFacets } from './finding-facets.js';
import type { FindingView } from './finding-view.js';
import { groupBy } from './group-by.js';
import { inOrder } from './in-order.js';
import type { LetterView } from './letter-view.js';
import type { PublishedProgramme } from './published-programme.js';
import type { InspectionRound, Unit } from './records.js';
import type { RoundView } from './round-view.js';

/** Inspections, findings, cures and letters as pages read them: built once, every look-up direct. */
export interface Oversight {
  /** Whether anything is published of cures. Without, findings are facts and nothing is said of what became of them. */
  readonly cured: boolean;
  /** Newest first; announced ones before those that were held. */
  readonly rounds: ReadonlyMap<string, RoundView>;
  /** Findings known on the day of judgement, in order of id. */
  readonly findings: ReadonlyMap<string, FindingView>;
  readonly facets: FindingFacets;
  /** By the unit that they were found at. */
  readonly findingsOfUnit: ReadonlyMap<string, readonly FindingView[]>;
  /** Findings at other units whose cure a unit answers for. */
  readonly curesOfUnit: ReadonlyMap<string, readonly FindingView[]>;
  readonly findingsOfTask: ReadonlyMap<string, readonly FindingView[]>;
  /** In order of date, oldest first. */
  readonly letters: ReadonlyMap<string, LetterView>;
  /** By addressee, newest first. */
  readonly lettersOfUnit: ReadonlyMap<string, readonly LetterView[]>;
  /** Letters that press for a task or one of its parts, or for a finding about it; oldest first. */
  readonly lettersOfTask: ReadonlyMap<string, readonly LetterView[]>;
  /** Rounds that inspected a unit, newest first. */
  readonly roundsOfUnit: ReadonlyMap<string, readonly RoundView[]>;
  /** Cures past their deadline, longest first. */
  readonly overdue: readonly FindingView[];
  /** Findings in hand that repeat an earlier one. */
  readonly repeated: readonly FindingView[];
  /** Findings that call for a letter that was not sent, the longest overdue first. */
  readonly escalations: readonly FindingView[];
}

/** Builds the look-ups of a programme's inspections from its published records and what they mean on a date. */
export function viewOversight(published: PublishedProgramme, tracking: Tracking): Oversight {
  const units = new Map(published.units.map((unit) => [unit.id, unit]));
  const letters = viewLetters(published, tracking, units);
  const findings = viewFindings(published, tracking, units, letters);
  const all = [...findings.values()];
  const rounds = viewRounds(published, tracking, all);
  const cured = published.rectifications.length + published.closures.length > 0;
  const inHand = cured ? all.filter(({ standing }) => !standing.closed) : [];
  const newest = [...letters.values()].reverse();
  return {
    cured,
    rounds,
    findings,
    facets: findingFacets(all, [...rounds.keys()], cured),
    findingsOfUnit: groupBy(all, ({ unit }) => [unit?.id]),
    curesOfUnit: groupBy(all, ({ lead, unit }) => [lead?.id === unit?.id ? undefined : lead?.id]),
    findingsOfTask: groupBy(all, ({ finding }) => [taskOf(finding.target)]),
    letters,
    lettersOfUnit: groupBy(newest, ({ standing }) => [standing.to]),
    lettersOfTask: groupBy([...letters.values()], ({ letter }) => tasksOf(letter, findings)),
    roundsOfUnit: groupBy([...rounds.values()], ({ standing }) => standing?.units ?? []),
    overdue: longestFirst(inHand.filter(({ standing }) => standing.timeliness.state === 'overdue')),
    repeated: inHand.filter(({ standing }) => standing.repeats.length > 0),
    escalations: longestFirst(inHand.filter(({ standing }) => standing.escalation.due.length > 0)),
  };
}

function viewLetters(
  { letters }: PublishedProgramme,
  tracking: Tracking,
  units: ReadonlyMap<string, Unit>,
): ReadonlyMap<string, LetterView> {
  const views = letters.flatMap((letter): LetterView[] => {
    const standing = tracking.letters.get(letter.id);
    if (!standing) return [];
    const [from, to] = [units.get(standing.from), units.get(standing.to)];
    return [{ id: letter.id, letter, standing, ...(from && { from }), ...(to && { to }) }];
  });
  const sorted = views.sort((a, b) => inOrder(a.letter.date, b.letter.date) || inOrder(a.id, b.id));
  return new Map(sorted.map((view) => [view.id, view]));
}

function viewFindings(
  published: PublishedProgramme,
  tracking: Tracking,
  units: ReadonlyMap<string, Unit>,
  letters: ReadonlyMap<string, LetterView>,
): ReadonlyMap<string, FindingView> {
  const rounds = new Map(published.inspections.map((round) => [round.id, round]));
  const rectifications = new Map(published.rectifications.map((one) => [one.finding, one]));
  const closures = new Map(published.closures.map((one) => [one.finding, one]));
  const views = published.findings.flatMap((finding): FindingView[] => {
    const standing = tracking.findings.get(finding.id);
    if (!standing) return [];
    const known = {
      round: rounds.get(standing.round),
      unit: units.get(standing.unit ?? ''),
      lead: units.get(standing.lead ?? ''),
      rectification: rectifications.get(finding.id),
      closure: closures.get(finding.id),
    };
    return [
      {
        id: finding.id,
        finding,
        standing,
        letters: standing.letters.flatMap((id) => letters.get(id) ?? []),
        ...withoutGaps(known),
      },
    ];
  });
  return new Map(views.sort((a, b) => compareIds(a.id, b.id)).map((view) => [view.id, view]));
}

function viewRounds(
  { inspections }: PublishedProgramme,
  tracking: Tracking,
  findings: readonly FindingView[],
): ReadonlyMap<string, RoundView> {
  const byRound = groupBy(findings, ({ standing }) => [standing.round]);
  const views = inspections.map((round): RoundView => {
    const own = byRound.get(round.id) ?? [];
    const known = { standing: tracking.rounds.get(round.id), ledger: tracking.ledgers.rounds.get(round.id) };
    const letters = new Map(own.flatMap((view) => view.letters).map((letter) => [letter.id, letter]));
    return {
      id: round.id,
      round,
      findings: own,
      groups: groupBy(own, ({ finding }) => [finding.group ?? '']),
      letters: [...letters.values()].sort((a, b) => inOrder(a.letter.date, b.letter.date) || inOrder(a.id, b.id)),
      ...withoutGaps(known),
    };
  });
  const sorted = views.sort((a, b) => inOrder(dayOf(b.round), dayOf(a.round)) || inOrder(a.id, b.id));
  return new Map(sorted.map((view) => [view.id, view]));
}

/** The day by which rounds are put in order: the first one on site, else the earliest that is known. */
function dayOf({ from, to, feedbackOn, reportedOn }: InspectionRound): string {
  return from ?? to ?? feedbackOn ?? reportedOn ?? '';
}

/** The task that a target belongs to: parts are `<task>.<letter>`. */
function taskOf(target: string | undefined): string | undefined {
  return target?.replace(/\..*$/, '');
}

function tasksOf({ tasks, findings }: LetterView['letter'], known: ReadonlyMap<string, FindingView>) {
  const about = findings.map((id) => known.get(id)?.finding.target);
  return [...new Set([...tasks, ...about].map(taskOf))];
}

function longestFirst(findings: readonly FindingView[]): readonly FindingView[] {
  return [...findings].sort(
    (a, b) => (b.standing.overdueDays ?? 0) - (a.standing.overdueDays ?? 0) || inOrder(a.id, b.id),
  );
}

type WithoutGaps<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };

function withoutGaps<Values extends object>(values: Values): WithoutGaps<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as WithoutGaps<Values>;
}
