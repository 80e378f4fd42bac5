import { compare } from '../compare.js';
import type { Draft } from '../draft.js';
import type { Duty } from '../duties/duty.js';
import { namesLead, owingOf } from '../duties/owing.js';
import type { StandingNode } from '../duties/standing-node.js';
import type { UnitDirectory } from '../duties/unit-directory.js';
import { inOrder } from '../in-order.js';
import { combineProgress, combineVerification, TIMELINESS_PRECEDENCE } from '../judge/combine.js';
import { countReported, type JudgedObligation } from '../judge/obligation.js';
import { isFinished } from '../reports/claim.js';
import type {
  Judged,
  Obligation,
  Progress,
  Standing,
  TaskStanding,
  Timeliness,
  VerificationState,
} from '../tracking.js';

/** A duty with its obligations, oldest first. */
export interface JudgedDuty {
  readonly duty: Duty;
  readonly obligations: readonly JudgedObligation[];
}

/**
 * Rolls a task up from its obligations. Of a recurring duty the present turn counts and every past one that is
 * unfinished; while nobody reported on the present turn, the one before it counts as well, so that a duty reported year
 * after year does not fall back to no-data on New Year's Day. Staleness looks at present turns only.
 *
 * Progress and verification combine as their tables say; timeliness is the first of `TIMELINESS_PRECEDENCE` that occurs,
 * among equals the one with most days behind it or fewest ahead.
 *
 * @example
 * // a completed in time, b 12 days overdue, c due next year
 * taskStanding(node, duties, units, lastEntry) // in-progress, overdue 12 days, deadline that of b
 */
export function taskStanding(
  { node, plan, above }: StandingNode,
  duties: readonly JudgedDuty[],
  units: UnitDirectory,
  lastEntry: string | undefined,
): TaskStanding {
  const all = duties.flatMap(({ obligations }) => obligations);
  const theme = node.theme ?? above.find((one) => one.theme !== undefined)?.theme;
  const { leads, supports } = owingBy(node, duties, units);
  const { deadline, progress, timeliness, verification, stale, reported } = rollUp(all, duties);
  const standing: Draft<TaskStanding> = {
    id: node.id,
    plan: plan.id,
    leads,
    supports,
    obligations: all.map(({ obligation }) => obligation.id),
    progress,
    timeliness,
    verification,
    stale,
    reported,
  };
  if (node.parent !== undefined) standing.section = node.parent;
  if (theme !== undefined) standing.theme = theme;
  if (deadline !== undefined) standing.deadline = deadline;
  if (lastEntry !== undefined) standing.lastEntry = lastEntry;
  return standing;
}

function owingBy(
  node: StandingNode['node'],
  duties: readonly JudgedDuty[],
  units: UnitDirectory,
): Pick<TaskStanding, 'leads' | 'supports'> {
  const [only] = duties;
  if (only !== undefined && only.duty.part === undefined) return only.duty;
  const own = namesLead(node) ? [owingOf([node], units)] : [];
  const all = [...own, ...duties.map(({ duty }) => duty)];
  const leads = distinct(all.flatMap((one) => one.leads));
  return { leads, supports: distinct(all.flatMap((one) => one.supports)).filter((id) => !leads.includes(id)) };
}

interface RolledUp extends Standing, Pick<TaskStanding, 'reported'> {
  readonly deadline?: TaskStanding['deadline'] | undefined;
}

function rollUp(all: readonly JudgedObligation[], duties: readonly JudgedDuty[]): RolledUp {
  const [only] = all;
  // Of a single obligation all combinations give itself.
  if (only !== undefined && all.length === 1) return only.obligation;
  const counting = duties.flatMap(({ obligations }) => countingTurns(obligations.map(({ obligation }) => obligation)));
  const present = duties.flatMap(({ obligations }) => obligations.slice(-1));
  return {
    deadline: decidingDeadline(counting),
    progress: rollProgress(counting),
    timeliness: rollTimeliness(counting),
    verification: rollVerification(counting),
    stale: rollStale(present.map(({ obligation }) => obligation)),
    reported: countReported(present.map(({ hearing }) => hearing)),
  };
}

function countingTurns(turns: readonly Obligation[]): Obligation[] {
  const last = turns.length - 1;
  const silent = turns[last]?.progress.state === 'no-data';
  return turns.filter((turn, at) => at === last || !isSettled(turn) || (silent && at === last - 1));
}

function isSettled({ progress }: Obligation): boolean {
  return isFinished(progress.state) || progress.state === 'ended';
}

function rollProgress(obligations: readonly Obligation[]): Judged<Progress> {
  const state = combineProgress(obligations.map(({ progress }) => progress.state));
  return decidedBy(
    state,
    obligations.map(({ progress }) => progress),
  );
}

function rollVerification(obligations: readonly Obligation[]): Judged<VerificationState> {
  const state = combineVerification(obligations.map(({ verification }) => verification.state));
  return decidedBy(
    state,
    obligations.map(({ verification }) => verification),
  );
}

/** The newest judgement of the state stands for it; a state made of several others takes the newest report at all. */
function decidedBy<State>(state: State, judged: readonly Judged<State>[]): Judged<State> {
  const same = judged.filter((one) => one.state === state);
  const { reason } = (same.length > 0 ? same : judged).reduce((last, one) =>
    (one.reason.date ?? '') > (last.reason.date ?? '') ? one : last,
  );
  return { state, reason };
}

function rollTimeliness(obligations: readonly Obligation[]): Judged<Timeliness> {
  const all = obligations.map(({ timeliness }) => timeliness);
  const state = TIMELINESS_PRECEDENCE.find((one) => all.some((judged) => judged.state === one)) ?? 'unknown';
  return all.filter((judged) => judged.state === state).reduce((worst, one) => (isWorse(one, worst) ? one : worst));
}

function isWorse(one: Judged<Timeliness>, other: Judged<Timeliness>): boolean {
  const [days, most] = [one.reason.days ?? 0, other.reason.days ?? 0];
  return one.state === 'overdue' || one.state === 'late' ? days > most : days < most;
}

function rollStale(present: readonly Obligation[]): Judged<boolean> {
  const judged = present.map(({ stale }) => stale);
  const stale = judged.filter(({ state }) => state);
  return (stale.length > 0 ? stale : judged).reduce((most, one) =>
    (one.reason.days ?? -1) > (most.reason.days ?? -1) ? one : most,
  );
}

function decidingDeadline(obligations: readonly Obligation[]): Obligation['deadline'] {
  const dated = (among: readonly Obligation[]) =>
    inOrder(
      among.flatMap(({ deadline }) => deadline ?? []),
      (a, b) => compare(a.current, b.current),
    );
  return dated(obligations.filter((one) => !isSettled(one)))[0] ?? dated(obligations).at(-1);
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
