import type { Duty } from '../duties/duty.js';
import type { Turn } from '../duties/turns.js';
import type { Extension } from '../reports/task-log.js';
import type { Obligation, Reason } from '../tracking.js';

/** The deadline that counts, with the extensions that made it. */
export interface DeadlineInForce {
  readonly dates: NonNullable<Obligation['deadline']>;
  readonly extensions: readonly Extension[];
}

interface Moving {
  readonly original: string;
  readonly current: string;
  readonly by: readonly Extension[];
}

/**
 * The deadline in force: the latest of the dates printed, each moved by its extensions; earlier ones are milestones.
 * An extension moves the date that it names in `from`. One that names no date in force (a link of the chain was not
 * published) still moves the latest date, if it speaks of this very duty and period.
 *
 * @example
 * // 2027-06-30 and 2027-12-31 printed; extension from 2027-12-31 to 2028-03-31
 * deadlineInForce(duty, undefined, planEnd, extensions)
 * // { dates: { original: '2027-12-31', current: '2028-03-31', changes: 1 }, extensions: [that one] }
 */
export function deadlineInForce(
  duty: Duty,
  turn: Turn | undefined,
  planEnd: string | undefined,
  extensions: readonly Extension[],
): DeadlineInForce | undefined {
  let moving = datesOf(duty, turn, planEnd).map((date): Moving => ({ original: date, current: date, by: [] }));
  for (const extension of extensions.filter(({ entry }) => concerns(entry, duty, turn))) {
    const moved = targetOf(extension, moving, duty, turn);
    moving = moving.map((one) => (one === moved ? moveBy(one, extension) : one));
  }
  const last = latestOf(moving);
  if (last === undefined) return undefined;
  const { original, current, by } = last;
  return { dates: { original, current, changes: by.length }, extensions: by };
}

/** Why a duty has no dated deadline. */
export function whyUndated({ deadlines }: Pick<Duty, 'deadlines'>): Reason['code'] {
  const kinds = deadlines.map(({ kind }) => kind);
  if (kinds.includes('unclear')) return 'deadline-unread';
  return kinds.some((kind) => kind === 'within' || kind === 'before' || kind === 'per-term')
    ? 'deadline-depends-on-event'
    : 'no-dated-deadline';
}

function datesOf({ deadlines }: Duty, turn: Turn | undefined, planEnd: string | undefined): string[] {
  const dated = deadlines.flatMap((deadline) => {
    if (deadline.kind === 'date') return deadline.date;
    return deadline.kind === 'plan-period' ? (planEnd ?? []) : [];
  });
  if (turn === undefined) return dated;
  const goesOn = dated.length === 0 && deadlines.some(({ kind }) => kind === 'ongoing');
  return goesOn && !deadlines.some(({ kind }) => kind === 'every') ? [] : [turn.deadline];
}

function concerns(entry: Extension['entry'], duty: Duty, turn: Turn | undefined): boolean {
  const about = entry.of ?? duty.task;
  return (about === duty.id || about === duty.task) && (entry.period === undefined || entry.period === turn?.id);
}

function targetOf(
  { entry }: Extension,
  moving: readonly Moving[],
  duty: Duty,
  turn: Turn | undefined,
): Moving | undefined {
  const named = moving.find(({ current }) => current === entry.from);
  if (named !== undefined) return named;
  const ofThisDuty = (entry.of ?? duty.task) === duty.id && entry.period === turn?.id;
  const known = moving.some(({ original, current }) => original === entry.from || current === entry.to);
  return ofThisDuty && !known ? latestOf(moving) : undefined;
}

function moveBy(one: Moving, extension: Extension): Moving {
  return { ...one, current: extension.entry.to, by: [...one.by, extension] };
}

function latestOf(moving: readonly Moving[]): Moving | undefined {
  return moving.reduce<Moving | undefined>(
    (last, one) => (last && last.current >= one.current ? last : one),
    undefined,
  );
}
