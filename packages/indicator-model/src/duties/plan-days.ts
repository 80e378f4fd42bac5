import { latest } from '../calendar/day.js';
import type { Context } from '../context.js';
import { issueDay, type PlanRecord } from '../records.js';

/** The days that bound what a plan asks for. */
export interface PlanDays {
  readonly issuedOn: string | undefined;
  /** First day of the first year of its period. */
  readonly start: string | undefined;
  /** Last day of the last year of its period. */
  readonly end: string | undefined;
}

/**
 * Reads the days of a plan.
 *
 * @example planDays({ issuedOn: '2026-03-18', period: '2026/2030' }) // 2026-03-18, 2026-01-01, 2030-12-31
 */
export function planDays(plan: Pick<PlanRecord, 'issuedOn' | 'publishedOn' | 'period'>): PlanDays {
  const [first, last = first] = plan.period?.split('/') ?? [];
  return {
    issuedOn: issueDay(plan),
    start: first === undefined ? undefined : `${first}-01-01`,
    end: last === undefined ? undefined : `${last}-12-31`,
  };
}

/**
 * The day from which a plan's duties are owed and reports can be asked for: the latest of start of tracking, issue of
 * the plan and begin of its period; `asOf` where none is known.
 *
 * @example owedFrom(planDays(plan), context) // tracked since 2026-04-01, issued 2026-03-18: '2026-04-01'
 */
export function owedFrom({ issuedOn, start }: PlanDays, { since, asOf }: Pick<Context, 'since' | 'asOf'>): string {
  return latest([since, issuedOn, start].flatMap((day) => day ?? [])) ?? asOf;
}
