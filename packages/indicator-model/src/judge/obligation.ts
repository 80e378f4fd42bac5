import { latest } from '../calendar/day.js';
import { compare } from '../compare.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import type { Duty } from '../duties/duty.js';
import type { PlanDays } from '../duties/plan-days.js';
import { type Turn, turnsOf } from '../duties/turns.js';
import { inOrder } from '../in-order.js';
import type { EntryRecord } from '../records.js';
import { isFinished } from '../reports/claim.js';
import { type Hearing, hear } from '../reports/hearing.js';
import type { TaskLog } from '../reports/task-log.js';
import type { Obligation, Reported } from '../tracking.js';
import { type DeadlineInForce, deadlineInForce } from './deadline-in-force.js';
import { judgeProgress } from './progress.js';
import { judgeStaleness } from './staleness.js';
import { judgeTimeliness } from './timeliness.js';
import { judgeVerification } from './verification.js';

/** Where a duty stands: its plan, what was written about its task, and whether a newer version dropped it. */
export interface Setting {
  readonly plan: string;
  readonly days: PlanDays;
  /** The day from which anything is owed; see `owedFrom`. */
  readonly from: string;
  readonly log: TaskLog;
  readonly ended: { readonly on: string | undefined } | undefined;
}

/** An obligation with who was heard on it. */
export interface JudgedObligation {
  readonly obligation: Obligation;
  readonly hearing: Hearing;
}

/**
 * The obligations of one duty, judged: one, or one for each turn of a recurring duty, oldest first.
 *
 * @example
 * // 每年12月底前, plan 2026/2030, asOf 2027-05-01
 * obligationsOf(duty, setting, context) // xz26-101.a@2026, xz26-101.a@2027
 */
export function obligationsOf(duty: Duty, setting: Setting, context: Context): JudgedObligation[] {
  if (duty.recurrence === undefined) return [judge(duty, undefined, setting, context)];
  const { days, from, ended } = setting;
  const until = earliest([days.end, duty.until, ended?.on]);
  const window = { anchor: days.start ?? from, from, asOf: context.asOf, until };
  return turnsOf(duty.recurrence, window).map((turn) => judge(duty, turn, setting, context));
}

const NONE: readonly never[] = [];

/** Counts units that reported against those that owe. */
export function countReported(hearings: readonly Pick<Hearing, 'owers' | 'reporters' | 'open'>[]): Reported {
  const [only] = hearings;
  if (only !== undefined && hearings.length === 1) return reportedIn(only);
  const reporters = new Set(hearings.flatMap((hearing) => hearing.reporters));
  if (hearings.some(({ open }) => open)) return { reported: reporters.size, missing: [] };
  const owers = new Set(hearings.flatMap((hearing) => hearing.owers));
  return { reported: reporters.size, of: owers.size, missing: [...owers].filter((unit) => !reporters.has(unit)) };
}

/** Owers and reporters of one hearing are each named once. */
function reportedIn({ owers, reporters, open }: Pick<Hearing, 'owers' | 'reporters' | 'open'>): Reported {
  if (open) return { reported: reporters.length, missing: NONE };
  const missing = owers.length === reporters.length ? NONE : owers.filter((unit) => !reporters.includes(unit));
  return { reported: reporters.length, of: owers.length, missing };
}

function judge(duty: Duty, turn: Turn | undefined, setting: Setting, context: Context): JudgedObligation {
  const { plan, days, log, ended } = setting;
  const hearing = hear(duty, turn, log, context.units);
  const dating = deadlineInForce(duty, turn, { planEnd: days.end, log, workDays: context.workDays });
  const inForce = 'inForce' in dating ? dating.inForce : undefined;
  const whyUndated = 'undated' in dating ? dating.undated : 'no-dated-deadline';
  const progress = judgeProgress(hearing, ended, context);
  const completedOn = isFinished(progress.state) ? completionDay(hearing) : undefined;
  const deadline = inForce?.dates.current;
  const timed = { progress, completedOn, deadline, whyUndated, issuedOn: days.issuedOn };
  const owedFrom = turn !== undefined && turn.start > setting.from ? turn.start : setting.from;
  const owed = { progress: progress.state, claims: hearing.claims, owedFrom };
  const obligation: Draft<Obligation> = {
    id: turn === undefined ? duty.id : `${duty.id}@${turn.id}`,
    plan,
    task: duty.task,
    leads: duty.leads,
    progress,
    timeliness: judgeTimeliness(timed, context),
    verification: judgeVerification(hearing),
    stale: judgeStaleness(owed, context),
    reported: countReported([hearing]),
    entries: entriesOf(hearing, inForce),
  };
  if (duty.part !== undefined) obligation.part = duty.part;
  if (turn !== undefined) obligation.period = turn.id;
  if (inForce !== undefined) obligation.deadline = inForce.dates;
  if (completedOn !== undefined) obligation.completedOn = completedOn;
  return { obligation, hearing };
}

function completionDay({ claims }: Hearing): string | undefined {
  return latest(claims.map(({ completedOn }) => completedOn));
}

function entriesOf({ claims }: Hearing, inForce: DeadlineInForce | undefined): readonly string[] {
  if (claims.length === 0 && inForce?.event === undefined && !inForce?.extensions.length) return NONE;
  const entries: EntryRecord[] = [];
  for (const { heard } of claims) for (const { entry } of heard) entries.push(entry);
  for (const { heard } of claims) for (const { checks } of heard) for (const { entry } of checks) entries.push(entry);
  for (const { entry } of inForce?.extensions ?? []) entries.push(entry);
  if (inForce?.event !== undefined) entries.push(inForce.event.entry);
  return inOrder(entries, (a, b) => compare(a.date, b.date)).map(({ id }) => id);
}

function earliest(days: readonly (string | undefined)[]): string | undefined {
  return days.reduce((first, day) => (first === undefined || (day !== undefined && day < first) ? day : first));
}
