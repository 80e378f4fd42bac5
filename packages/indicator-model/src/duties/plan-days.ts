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
