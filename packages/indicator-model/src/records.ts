import type { Programme } from '@zhunsheng/plan-schema';

/** Readonly all the way down, as published records are. */
type DeepReadonly<T> = { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

/**
 * What of a published programme is read here. Both editions, `Published<'public'>` and `Published<'internal'>`, have
 * these fields; what an edition leaves out does not count.
 */
export type Records = DeepReadonly<
  Pick<Programme, 'tracking' | 'dataAsOf' | 'thresholds' | 'units' | 'plans' | 'upstream' | 'progress' | 'findings'>
>;

/** One version of a plan. */
export type PlanRecord = Records['plans'][number];
/** A section or task. */
export type NodeRecord = PlanRecord['nodes'][number];
/** A paragraph or list item; with an id, in a task, a part. */
export type BlockRecord = NodeRecord['blocks'][number];
/** A time limit. */
export type DeadlineRecord = NodeRecord['deadlines'][number];
/** A unit. */
export type UnitRecord = Records['units'][number];
/** A finding. */
export type FindingRecord = Records['findings'][number];
/** An entry of a log. */
export type EntryRecord = Records['progress'][number]['log'][number];
/** A report of a unit. */
export type UpdateRecord = Extract<EntryRecord, { kind: 'update' }>;
/** A statement on a report. */
export type VerificationRecord = Extract<EntryRecord, { kind: 'verification' }>;
/** A moved deadline. */
export type ExtensionRecord = Extract<EntryRecord, { kind: 'extension' }>;
/** The start of a time limit that runs from an event. */
export type EventRecord = Extract<EntryRecord, { kind: 'event' }>;

/** The day a plan came out: its date of issue, else that of publication. */
export function issueDay(plan: Pick<PlanRecord, 'issuedOn' | 'publishedOn'>): string | undefined {
  return plan.issuedOn ?? plan.publishedOn;
}
