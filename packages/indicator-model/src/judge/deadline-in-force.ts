import type { WorkDays } from '../calendar/work-days.js';
import type { Duty } from '../duties/duty.js';
import { eventDate } from '../duties/event-date.js';
import type { Turn } from '../duties/turns.js';
import { kept } from '../kept.js';
import type { Extension, StartingEvent, TaskLog } from '../reports/task-log.js';
import type { Obligation, Reason } from '../tracking.js';

/** The deadline that counts, with the extensions that made it. */
export interface DeadlineInForce {
  readonly dates: NonNullable<Obligation['deadline']>;
  readonly extensions: readonly Extension[];
  /** The event that a time limit runs from, where the duty has such a limit. */
  readonly event: StartingEvent | undefined;
}

/** What is needed to date the deadlines of a duty. */
export interface DatingContext {
  /** Last day of the plan. */
  readonly planEnd: string | undefined;
  readonly log: Pick<TaskLog, 'extensions' | 'events'>;
  readonly workDays: WorkDays;
}

/** The deadline of a duty, or why it has none. */
export type Dating = { readonly inForce: DeadlineInForce } | { readonly undated: Reason['code'] };

interface Moving {
  readonly original: string;
  readonly current: string;
  readonly by: readonly Extension[];
}

/**
 * The deadline in force: the latest of the dates printed, each moved by its extensions; earlier ones are milestones.
 * A limit that runs from an event ends so many days after the latest event that was written down for the duty.
 * An extension moves the date that it names in `from`. One that names no date in force (a link of the chain was not
 * published) still moves the latest date, if it speaks of this very duty and period.
 *
 * @example
 * // 2027-06-30 and 2027-12-31 printed; extension from 2027-12-31 to 2028-03-31
 * deadlineInForce(duty, undefined, { planEnd, log, workDays })
 * // { inForce: { dates: { original: '2027-12-31', current: '2028-03-31', changes: 1 }, extensions: [that one] } }
 */
export function deadlineInForce(duty: Duty, turn: Turn | undefined, context: DatingContext): Dating {
  const event = turn === undefined ? eventOf(duty, context.log) : undefined;
  const printed = datesOf(duty, turn, event, context);
  if (printed === undefined) return { undated: 'no-work-calendar' };
  let moving = printed.map((date): Moving => ({ original: date, current: date, by: UNMOVED }));
  for (const extension of kept(context.log.extensions, ({ entry }) => concerns(entry, duty, turn))) {
    const moved = targetOf(extension, moving, duty, turn);
    moving = moving.map((one) => (one === moved ? moveBy(one, extension) : one));
  }
  const last = latestOf(moving);
  if (last === undefined) return { undated: whyUndated(duty) };
  const { original, current, by } = last;
  const dates = { original, current, changes: by.length };
  return { inForce: { dates, extensions: by, event } };
}

const UNMOVED: readonly Extension[] = [];

function whyUndated({ deadlines }: Pick<Duty, 'deadlines'>): Reason['code'] {
  const kinds = deadlines.map(({ kind }) => kind);
  if (kinds.includes('unclear')) return 'deadline-unread';
  return kinds.some((kind) => kind === 'within' || kind === 'before' || kind === 'per-term')
    ? 'deadline-depends-on-event'
    : 'no-dated-deadline';
}

/** `undefined` where a day would have to be guessed. */
function datesOf(
  { deadlines }: Duty,
  turn: Turn | undefined,
  event: StartingEvent | undefined,
  { planEnd, workDays }: DatingContext,
): string[] | undefined {
  const dated: string[] = [];
  for (const deadline of deadlines) {
    if (deadline.kind === 'date') dated.push(deadline.date);
    if (deadline.kind === 'plan-period' && planEnd !== undefined) dated.push(planEnd);
    if (deadline.kind !== 'within' || event === undefined) continue;
    const counted = eventDate(deadline, event.entry.on, workDays);
    if ('missing' in counted) return undefined;
    dated.push(counted.day);
  }
  if (turn === undefined) return dated;
  const goesOn = dated.length === 0 && deadlines.some(({ kind }) => kind === 'ongoing');
  return goesOn && !deadlines.some(({ kind }) => kind === 'every') ? [] : [turn.deadline];
}

function eventOf({ id, task, deadlines }: Duty, { events }: DatingContext['log']): StartingEvent | undefined {
  if (events.length === 0 || !deadlines.some(({ kind }) => kind === 'within')) return undefined;
  const about = (duty: string) => events.filter(({ entry }) => (entry.of ?? task) === duty).at(-1);
  return about(id) ?? about(task);
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
