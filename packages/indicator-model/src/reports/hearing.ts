import type { Period } from '../calendar/period.js';
import type { Duty } from '../duties/duty.js';
import type { UnitDirectory } from '../duties/unit-directory.js';
import { kept } from '../kept.js';
import { type Claim, claimOf } from './claim.js';
import type { Report, TaskLog } from './task-log.js';

/** Who spoke about a duty in a period, and what decides. */
export interface Hearing {
  /** The claims that decide: of every member that reported where a group owes, else one at most. */
  readonly claims: readonly Claim[];
  /** Single units that owe it. */
  readonly owers: readonly string[];
  /** Of those (of an open list: of all), the units that reported. */
  readonly reporters: readonly string[];
  /** Nothing may be divided by the number of `owers`. */
  readonly open: boolean;
  /** Every ower must complete it. */
  readonly divided: boolean;
}

/**
 * Hears the reports on one duty in one period.
 * - A group with members among the leads: each member speaks for itself.
 * - Otherwise the first-named lead that reported decides; then, on an open list (有关部门, 等, no known lead), any unit;
 *   then the task's leads by what they say of the whole task. Other units' reports stay in the story and decide nothing.
 *
 * @example
 * // leads: sifaju, jiaoyuju. jiaoyuju 2027-05-01 completed, sifaju 2027-03-01 in-progress
 * hear(duty, undefined, log, units).claims // [sifaju in-progress]
 */
export function hear(duty: Duty, period: Period | undefined, log: TaskLog, units: UnitDirectory): Hearing {
  const counting = kept(log.reports, (report) => speaksOf(report, duty, period));
  const behind = units.owersOf(duty.leads);
  const open = behind.open || duty.openLeads;
  const owers = behind.units;
  const divided = behind.divided && !open;
  if (counting.length === 0) return { claims: NONE, owers, reporters: NONE, open, divided };
  const spoke = (unit: string) => counting.some((report) => report.unit === unit);
  const reporters = open ? [...new Set(counting.map(({ unit }) => unit))] : kept(owers, spoke);
  const claimBy = (unit: string) =>
    claimOf(
      kept(counting, (report) => report.unit === unit),
      duty,
    );
  if (divided) return { claims: owers.flatMap((unit) => claimBy(unit) ?? []), owers, reporters, open, divided };
  const first = (leads: readonly string[]) => {
    const unit = leads.find((id) => spoke(id) && !units.isGroup(id));
    return unit === undefined ? undefined : claimBy(unit);
  };
  const claim = first(duty.leads) ?? (open ? claimOf(counting, duty) : undefined) ?? first(duty.taskLeads);
  return { claims: claim === undefined ? NONE : [claim], owers, reporters, open, divided };
}

const NONE: readonly never[] = [];

function speaksOf({ about, span }: Report, duty: Duty, period: Period | undefined): boolean {
  if (about !== duty.id && about !== duty.task) return false;
  if (period === undefined) return true;
  const endsInside = period.start <= span.end && span.end <= period.end;
  return endsInside || (span.start <= period.start && period.end <= span.end);
}
