import { addDays } from '../calendar/day.js';
import { compare } from '../compare.js';
import { isFinished } from '../reports/claim.js';
import type { Obligation, Tracking } from '../tracking.js';

/**
 * Unfinished obligations with a deadline from one day to another, both included, the nearest first. Suspended and ended
 * ones are not due.
 *
 * @example dueBetween(tracking, '2027-06-01', '2027-06-30') // all that falls due in June 2027
 */
export function dueBetween({ obligations }: Tracking, from: string, to: string): Obligation[] {
  return [...obligations.values()]
    .filter(isOpen)
    .filter(({ deadline }) => deadline !== undefined && deadline.current >= from && deadline.current <= to)
    .toSorted((a, b) => compare(a.deadline?.current ?? '', b.deadline?.current ?? '') || compare(a.id, b.id));
}

/**
 * Unfinished obligations that fall due within so many calendar days from `asOf` on; one due on `asOf` is 0 days away.
 *
 * @example dueWithin(tracking, 60) // asOf 2027-05-01: deadlines from 2027-05-01 to 2027-06-30
 */
export function dueWithin(tracking: Tracking, days: number): Obligation[] {
  return dueBetween(tracking, tracking.asOf, addDays(tracking.asOf, days));
}

/** Whether something is left to do for an obligation. */
export function isOpen({ progress }: Obligation): boolean {
  return !isFinished(progress.state) && progress.state !== 'suspended' && progress.state !== 'ended';
}
