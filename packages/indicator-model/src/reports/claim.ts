import type { Duty } from '../duties/duty.js';
import type { Progress } from '../tracking.js';
import type { Check, Report } from './task-log.js';

/** What one voice says of one duty in the end. */
export interface Claim {
  /** The report that decides. */
  readonly report: Report;
  /** Its progress; `in-progress` in place of a completion that was returned. */
  readonly progress: Progress;
  /** The verification that counts, if any. */
  readonly check: Check | undefined;
  /** Day of completion, where progress is completed or sustained. */
  readonly completedOn: string | undefined;
  /** Every report that was heard, oldest first. */
  readonly heard: readonly Report[];
}

/**
 * The claim that reports of one voice amount to; `undefined` without reports. The latest report decides. Two things
 * keep a part's own completion: a later report on the whole task does not reopen it, and a later completion that names
 * no day leaves the day of the first.
 *
 * @example
 * // part a: 2027-03-01 completed; whole task: 2027-09-01 in-progress
 * claimOf(reports, duty) // completed on 2027-03-01
 * // 2027-03-01 completed, 2028-03-01 sustained
 * claimOf(reports, duty) // sustained, completed on 2027-03-01
 */
export function claimOf(reports: readonly Report[], duty: Pick<Duty, 'id'>): Claim | undefined {
  let deciding: Report | undefined;
  let completedOn: string | undefined;
  for (const report of reports) {
    if (deciding !== undefined && closesPart(deciding, duty) && report.about !== duty.id) continue;
    completedOn = isDone(report) ? (report.completedOn ?? completedOn ?? report.at) : undefined;
    deciding = report;
  }
  if (deciding === undefined) return undefined;
  const progress = isReturned(deciding) ? 'in-progress' : deciding.entry.progress;
  return { report: deciding, progress, check: deciding.checks.at(-1), completedOn, heard: reports };
}

/** Whether nothing is left to do: completed, or completed and kept up. */
export function isFinished(progress: Progress): boolean {
  return progress === 'completed' || progress === 'sustained';
}

/** Whether a report claims completion and was sent back. */
export function isReturned(report: Report): boolean {
  return isFinished(report.entry.progress) && report.checks.at(-1)?.entry.result === 'returned';
}

function isDone(report: Report): boolean {
  return isFinished(report.entry.progress) && !isReturned(report);
}

function closesPart(report: Report, duty: Pick<Duty, 'id'>): boolean {
  return report.about === duty.id && isDone(report);
}
