import { type Period, readPeriod } from '../calendar/period.js';
import { compare } from '../compare.js';
import type { UnitDirectory } from '../duties/unit-directory.js';
import { groupBy } from '../group-by.js';
import { inOrder } from '../in-order.js';
import { kept } from '../kept.js';
import type { EventRecord, ExtensionRecord, Records, UpdateRecord, VerificationRecord } from '../records.js';

/** A verification with the unit that wrote it. */
export interface Check {
  readonly entry: VerificationRecord;
  readonly unit: string;
}

/** An update that stands: the last correction in place of what it corrects. */
export interface Report {
  readonly entry: UpdateRecord;
  /** The unit that wrote it, as recorded. */
  readonly writer: string;
  /** The unit that has the writer's duties on the day of judgement. */
  readonly unit: string;
  /** The task or part that it speaks of. */
  readonly about: string;
  /** The day it speaks from: a correction's is that of the first entry it replaces. */
  readonly at: string;
  /** Place in its file of the entry it replaces, or of itself. */
  readonly order: number;
  /** Day of completion where the entry itself names one. */
  readonly completedOn: string | undefined;
  /** The days it speaks of. */
  readonly span: Period;
  /** Verifications by other units, oldest first; the last one counts. */
  readonly checks: readonly Check[];
}

/** An extension with the unit that wrote it. */
export interface Extension {
  readonly entry: ExtensionRecord;
  readonly unit: string;
}

/** The event from which a time limit runs, with the unit that wrote it down. */
export interface StartingEvent {
  readonly entry: EventRecord;
  readonly unit: string;
}

/** All that was written about one task, as it stands on a day. */
export interface TaskLog {
  /** Oldest first; on one day reports on the whole task come before those on a part. */
  readonly reports: readonly Report[];
  /** Oldest first. */
  readonly extensions: readonly Extension[];
  /** Oldest first. */
  readonly events: readonly StartingEvent[];
  /** Day of the latest entry of any kind. */
  readonly lastEntry: string | undefined;
}

/** The log of a task that nobody wrote about. */
export const EMPTY_LOG: TaskLog = { reports: [], extensions: [], events: [], lastEntry: undefined };

type UnitLog = Records['progress'][number];

/**
 * The entries dated up to `asOf`, gathered by task id. The order of the files has no influence.
 *
 * @example
 * // sifaju/t1: u1 2027-03-01 in-progress, u2 2027-06-01 completed, c1 2027-07-01 corrects u1
 * taskLogs(progress, asOf, units).get('t1').reports // c1 in the place of u1, then u2, which is still the latest
 */
export function taskLogs(progress: Records['progress'], asOf: string, units: UnitDirectory): Map<string, TaskLog> {
  const byTask = groupBy(progress, ({ task }) => task);
  return new Map([...byTask].map(([task, logs]) => [task, taskLog(logs, asOf, units)]));
}

function taskLog(logs: readonly UnitLog[], asOf: string, units: UnitDirectory): TaskLog {
  const byUnit = inOrder(logs, (a, b) => compare(a.unit, b.unit));
  const extensions: Extension[] = [];
  const events: StartingEvent[] = [];
  const allChecks: Check[] = [];
  let lastEntry: string | undefined;
  for (const { unit, log } of byUnit) {
    for (const entry of log) {
      if (entry.date > asOf) continue;
      if (entry.kind === 'extension') extensions.push({ entry, unit });
      else if (entry.kind === 'event') events.push({ entry, unit });
      else if (entry.kind === 'verification') allChecks.push({ entry, unit });
      if (lastEntry === undefined || entry.date > lastEntry) lastEntry = entry.date;
    }
  }
  const checks = checksByUpdate(allChecks, units);
  const reports = byUnit.flatMap((log) => standingReports(log, asOf, checks, units));
  return {
    reports: inOrder(reports, oldestFirst),
    extensions: inOrder(extensions, byDate),
    events: inOrder(events, byDate),
    lastEntry,
  };
}

const NO_CHECKS: readonly Check[] = [];

type ChecksByUpdate = ReadonlyMap<string, readonly Check[]>;

function checksOn(update: string, reporter: string, checks: ChecksByUpdate, units: UnitDirectory): readonly Check[] {
  return kept(checks.get(update) ?? NO_CHECKS, ({ unit }) => units.inOffice(unit) !== reporter);
}

function standingReports(
  { unit: writer, task, log }: UnitLog,
  asOf: string,
  checks: ChecksByUpdate,
  units: UnitDirectory,
): Report[] {
  const unit = units.inOffice(writer);
  const standing: Report[] = [];
  const placeOf = new Map<string, number>();
  log.forEach((entry, order) => {
    if (entry.kind !== 'update' || entry.date > asOf) return;
    const replaced = entry.corrects === undefined ? undefined : placeOf.get(entry.corrects);
    const corrected = replaced === undefined ? undefined : standing[replaced];
    const place = replaced ?? standing.length;
    const at = corrected?.at ?? entry.date;
    placeOf.set(entry.id, place);
    standing[place] = {
      entry,
      writer,
      unit,
      about: entry.of ?? corrected?.about ?? task,
      at,
      order: corrected?.order ?? order,
      completedOn: entry.completedOn,
      span: spanOf(entry, corrected, at),
      checks: checksOn(entry.id, unit, checks, units),
    };
  });
  return standing;
}

/** The period that an update or the one it corrects names; else the day of completion, or the day it speaks from. */
function spanOf(entry: UpdateRecord, corrected: Report | undefined, at: string): Period {
  const day = entry.completedOn ?? at;
  return readPeriod(entry.period ?? corrected?.entry.period ?? day) ?? { id: day, start: day, end: day };
}

function checksByUpdate(checks: readonly Check[], units: UnitDirectory): Map<string, Check[]> {
  const byDateAndUnit = (a: Check, b: Check) => byDate(a, b) || compare(units.inOffice(a.unit), units.inOffice(b.unit));
  return groupBy(inOrder(checks, byDateAndUnit), ({ entry }) => entry.verifies);
}

function byDate(a: Pick<Check | Extension | StartingEvent, 'entry'>, b: typeof a): number {
  return compare(a.entry.date, b.entry.date);
}

function oldestFirst(a: Report, b: Report): number {
  return compare(a.at, b.at) || depth(a) - depth(b) || compare(a.unit, b.unit) || a.order - b.order;
}

function depth({ about }: Report): number {
  return about.includes('.') ? 1 : 0;
}
