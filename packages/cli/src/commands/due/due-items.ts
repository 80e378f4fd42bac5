import type { FindingStanding, Tracking } from '@zhunsheng/indicator-model';
import { attention, daysBetween, dueWithin } from '@zhunsheng/indicator-model';
import type { Programme } from '@zhunsheng/plan-schema';
import type { DueItem } from './due-document.js';

/** The records whose titles the items show. */
export type Titled = Pick<Programme, 'plans' | 'findings' | 'letters' | 'coverage'>;

/** An item and the units that it stands with; none where nobody is named. */
export interface Owed {
  readonly units: readonly string[];
  readonly item: DueItem;
}

/** The last day of the window and how far it lies ahead. */
export interface Window {
  readonly within: number;
  readonly until: string;
}

/** Everything that is overdue, or falls due within the window, or has gone stale. */
export function dueItems(records: Titled, tracking: Tracking, window: Window): readonly Owed[] {
  const titles = new Map(records.plans.flatMap((plan) => plan.nodes.map(({ id, title }) => [id, title] as const)));
  return [
    ...obligations(titles, tracking, window),
    ...stale(titles, tracking),
    ...cures(records, tracking, window),
    ...letters(records, tracking, window),
    ...inspections(records, tracking, window),
  ];
}

type Titles = ReadonlyMap<string, string>;

function obligations(titles: Titles, tracking: Tracking, { within }: Window): Owed[] {
  const overdue = [...tracking.obligations.values()].filter(({ timeliness }) => timeliness.state === 'overdue');
  const ahead = dueWithin(tracking, within).filter(({ timeliness }) => timeliness.state !== 'overdue');
  return [...overdue, ...ahead].map((one) => ({
    units: one.leads,
    item: {
      kind: 'obligation',
      id: one.id,
      about: one.task,
      title: titles.get(one.task) ?? one.task,
      ...dayOf(one.deadline?.current, one.timeliness.state === 'overdue' ? 'overdue' : 'due', tracking.asOf),
      moved: one.deadline?.changes ?? 0,
    },
  }));
}

function stale(titles: Titles, tracking: Tracking): Owed[] {
  return attention(tracking).stale.map(({ task, days }) => ({
    units: task.leads,
    item: { kind: 'task', id: task.id, title: titles.get(task.id) ?? task.id, state: 'stale', days, moved: 0 },
  }));
}

function cures(records: Titled, tracking: Tracking, { until }: Window): Owed[] {
  const titles = new Map(records.findings.map(({ id, title, number }) => [id, title ?? number ?? id]));
  const inHand = [...tracking.findings.values()].filter(({ closed }) => !closed);
  return inHand.flatMap((one) => {
    const about = {
      units: unitsOf(one),
      title: titles.get(one.id) ?? one.id,
      moved: one.deadline?.changes.length ?? 0,
    };
    return [...cureOf(one, about, tracking.asOf, until), ...escalationsOf(one, about, tracking.asOf)];
  });
}

interface CureWords {
  readonly units: readonly string[];
  readonly title: string;
  readonly moved: number;
}

function cureOf(one: FindingStanding, { units, title, moved }: CureWords, asOf: string, until: string): Owed[] {
  const overdue = one.timeliness.state === 'overdue';
  const day = one.deadline?.current;
  const applied = one.stage === 'applied' || one.stage === 'verified' || one.stage === 'noticed';
  if (day === undefined || (!overdue && (applied || day < asOf || day > until))) return [];
  return [
    { units, item: { kind: 'cure', id: one.id, title, ...dayOf(day, overdue ? 'overdue' : 'due', asOf), moved } },
  ];
}

/** A letter is called for from the day after which the rules of the programme ask for it: the deadline in force and more. */
function escalationsOf(one: FindingStanding, { units, title, moved }: CureWords, asOf: string): Owed[] {
  return one.escalation.due.map((letter) => ({
    units,
    item: { kind: 'escalation', id: one.id, title, ...dayOf(one.deadline?.current, 'overdue', asOf), letter, moved },
  }));
}

function letters(records: Titled, tracking: Tracking, { until }: Window): Owed[] {
  const matters = new Map(records.letters.map(({ id, matter }) => [id, matter]));
  return [...tracking.letters.values()].flatMap(({ id, to, state, answerBy }): Owed[] => {
    const pressing = state === 'unanswered' || (state === 'waiting' && answerBy !== undefined && answerBy <= until);
    if (!pressing) return [];
    const day = dayOf(answerBy, state === 'unanswered' ? 'overdue' : 'due', tracking.asOf);
    return [{ units: [to], item: { kind: 'letter', id, title: matters.get(id) ?? id, ...day, moved: 0 } }];
  });
}

function inspections(records: Titled, tracking: Tracking, { until }: Window): Owed[] {
  const titles = new Map(records.coverage.map(({ id, title }) => [id, title]));
  return [...tracking.inspectionCoverage.values()].flatMap(({ id, to, state, missing }): Owed[] => {
    const last = `${to}-12-31`;
    if (state !== 'missed' && (state !== 'running' || last > until)) return [];
    const day = dayOf(last, state === 'missed' ? 'missed' : 'due', tracking.asOf);
    return missing.map((unit) => ({
      units: [unit],
      item: { kind: 'inspection', id, title: titles.get(id) ?? id, ...day, moved: 0 },
    }));
  });
}

function unitsOf({ lead, unit }: FindingStanding): readonly string[] {
  const owner = lead ?? unit;
  return owner === undefined ? [] : [owner];
}

function dayOf(
  day: string | undefined,
  state: DueItem['state'],
  asOf: string,
): Pick<DueItem, 'state' | 'day' | 'days'> {
  if (day === undefined) return { state, days: 0 };
  return { state, day, days: day < asOf ? daysBetween(day, asOf) : daysBetween(asOf, day) };
}
