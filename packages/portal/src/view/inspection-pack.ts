import type { Reason } from '@zhunsheng/indicator-model';
import type { FindingView } from './finding-view.js';
import { groupBy } from './group-by.js';
import type { ProgrammeView } from './programme-view.js';
import type { PublishedProgramme } from './published-programme.js';
import type { Evidence } from './records.js';
import type { RoundView } from './round-view.js';
import type { TaskView } from './task-view.js';
import type { UnitView } from './unit-view.js';

/** Why a task is looked at, the most pressing first; a task stands under the first that holds. */
export const CHECK_REASONS = [
  'overdue',
  'returned',
  'unverified',
  'finding',
  'silent',
  'stale',
  'due-soon',
  'routine',
  'settled',
] as const;
/** See {@link CHECK_REASONS}. */
export type CheckReason = (typeof CHECK_REASONS)[number];

type Entry = PublishedProgramme['progress'][number]['log'][number];
/** A report of a unit about a task. */
export type UpdateEntry = Extract<Entry, { kind: 'update' }>;
/** What another unit said of a report. */
export type VerificationEntry = Extract<Entry, { kind: 'verification' }>;

/** A task as an inspector takes it along. */
export interface CheckItem {
  readonly task: TaskView;
  readonly reason: CheckReason;
  /** The record behind the reason; absent for a finding in hand. */
  readonly because?: Reason;
  /** The latest report: what is claimed and has to be seen. */
  readonly claim?: UpdateEntry;
  /** The latest report was returned for this. */
  readonly returned?: VerificationEntry;
  /** Evidence named by the reports that count, in the order in which it was named. */
  readonly evidence: readonly Evidence[];
  /** Findings in hand about the task at the unit. */
  readonly findings: readonly FindingView[];
}

/** What an inspector takes along for one unit. */
export interface InspectionPack {
  readonly id: string;
  readonly unit: UnitView;
  /** Tasks that it leads, alone or with others. */
  readonly items: readonly CheckItem[];
  /** Tasks led by a group that it belongs to. */
  readonly asMember: readonly CheckItem[];
  /** Findings in hand that were found at it or whose cure it answers for. */
  readonly open: readonly FindingView[];
  /** The latest round held that inspected it, with what it found there. */
  readonly last?: { readonly round: RoundView; readonly findings: readonly FindingView[] };
}

type PackSources = Pick<ProgrammeView, 'published' | 'tracking' | 'units' | 'tasks' | 'evidence' | 'oversight'>;

/** The packs of all units that owe something or have a finding in hand, in the order of units. */
export function inspectionPacks(sources: PackSources): ReadonlyMap<string, InspectionPack> {
  const logs = entriesByTask(sources.published);
  const packs = [...sources.units.values()].map((unit) => packOf(sources, logs, unit));
  const filled = packs.filter(({ items, asMember, open }) => items.length + asMember.length + open.length > 0);
  return new Map(filled.map((pack) => [pack.id, pack]));
}

type Logs = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

function packOf(sources: PackSources, logs: Logs, unit: UnitView): InspectionPack {
  const { oversight, tasks } = sources;
  const found = [...(oversight.findingsOfUnit.get(unit.id) ?? []), ...(oversight.curesOfUnit.get(unit.id) ?? [])];
  const open = found.filter(({ standing }) => !standing.closed);
  const byTask = groupBy(open, ({ finding }) => [finding.target?.replace(/\..*$/, '')]);
  const item = (task: TaskView) => itemOf(sources, logs.get(task.id), task, byTask.get(task.id) ?? []);
  const members = (unit.standing?.asMember ?? []).flatMap((id) => tasks.get(id) ?? []);
  const round = oversight.roundsOfUnit.get(unit.id)?.find(({ standing }) => standing?.state !== 'ahead');
  return {
    id: unit.id,
    unit,
    items: pressingFirst(unit.leads.map(item)),
    asMember: pressingFirst(members.map(item)),
    open: open.sort((a, b) => (b.standing.overdueDays ?? -1) - (a.standing.overdueDays ?? -1)),
    ...(round && { last: { round, findings: round.findings.filter((one) => one.unit?.id === unit.id) } }),
  };
}

function itemOf(
  { evidence, tracking }: PackSources,
  log: ReadonlyMap<string, Entry> | undefined,
  task: TaskView,
  findings: readonly FindingView[],
): CheckItem {
  const counted = task.standing.obligations.flatMap((id) => tracking.obligations.get(id)?.entries ?? []);
  const entries = [...new Set(counted)].flatMap((id) => log?.get(id) ?? []).sort((a, b) => order(a.date, b.date));
  const claim = entries.findLast((entry) => entry.kind === 'update');
  const named = [...new Set(entries.flatMap((entry) => entry.evidence))].flatMap((id) => evidence.get(id) ?? []);
  const returned =
    task.standing.verification.state === 'returned'
      ? entries.findLast((entry) => entry.kind === 'verification' && entry.result === 'returned')
      : undefined;
  return {
    task,
    ...reasonFor(task, findings),
    ...(claim?.kind === 'update' && { claim }),
    ...(returned?.kind === 'verification' && { returned }),
    evidence: named,
    findings,
  };
}

function reasonFor(
  { standing }: TaskView,
  findings: readonly FindingView[],
): { readonly reason: CheckReason; readonly because?: Reason } {
  const { progress, timeliness, verification, stale } = standing;
  const done = progress.state === 'completed' || progress.state === 'sustained';
  if (timeliness.state === 'overdue') return { reason: 'overdue', because: timeliness.reason };
  if (verification.state === 'returned') return { reason: 'returned', because: verification.reason };
  if (done && verification.state === 'reported') return { reason: 'unverified', because: verification.reason };
  if (findings.length > 0) return { reason: 'finding' };
  if (progress.state === 'no-data') return { reason: 'silent', because: progress.reason };
  if (stale.state) return { reason: 'stale', because: stale.reason };
  if (timeliness.state === 'due-soon') return { reason: 'due-soon', because: timeliness.reason };
  if (done || progress.state === 'ended') return { reason: 'settled', because: verification.reason };
  // What one part or turn of it was done by says nothing of the rest.
  const partly = timeliness.state === 'on-time' || timeliness.state === 'late';
  return { reason: 'routine', because: partly ? progress.reason : timeliness.reason };
}

/** By reason, within one reason those that it has held for longest, then in document order. */
function pressingFirst(items: readonly CheckItem[]): readonly CheckItem[] {
  const rank = (item: CheckItem) => CHECK_REASONS.indexOf(item.reason);
  const days = ({ reason, because }: CheckItem) => (reason === 'due-soon' ? -1 : 1) * (because?.days ?? 0);
  return items.toSorted((a, b) => rank(a) - rank(b) || days(b) - days(a));
}

function entriesByTask({ progress }: PublishedProgramme): Logs {
  const logs = new Map<string, Map<string, Entry>>();
  for (const { task, log } of progress) {
    const entries = logs.get(task) ?? new Map<string, Entry>();
    logs.set(task, entries);
    for (const entry of log) entries.set(entry.id, entry);
  }
  return logs;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
