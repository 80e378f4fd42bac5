import type { Programme } from '@zhunsheng/plan-schema';

/** Readonly all the way down, as published records are. */
type DeepReadonly<T> = { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

/**
 * What of a published programme is read here. Both editions, `Published<'public'>` and `Published<'internal'>`, have
 * these fields; what an edition leaves out does not count.
 */
export type Records = DeepReadonly<
  Pick<
    Programme,
    | 'tracking'
    | 'dataAsOf'
    | 'thresholds'
    | 'coverage'
    | 'escalation'
    | 'themes'
    | 'units'
    | 'plans'
    | 'upstream'
    | 'progress'
    | 'inspections'
    | 'findings'
    | 'rectifications'
    | 'closures'
    | 'letters'
    | 'catalogues'
    | 'observations'
    | 'schemes'
    | 'assessments'
    | 'calendars'
  >
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
/** A round of inspection. */
export type RoundRecord = Records['inspections'][number];
/** A finding. */
export type FindingRecord = Records['findings'][number];
/** The file of the unit that cures. */
export type RectificationRecord = Records['rectifications'][number];
/** The file of the office that decides on closure. */
export type ClosureRecord = Records['closures'][number];
/** A letter. */
export type LetterRecord = Records['letters'][number];
/** An indicator of a catalogue. */
export type IndicatorRecord = Records['catalogues'][number]['indicators'][number];
/** A goal of an indicator. */
export type GoalRecord = IndicatorRecord['goals'][number];
/** The file of one indicator's values in one year. */
export type ObservationFile = Records['observations'][number];
/** An entry of such a file. */
export type ObservationRecord = ObservationFile['log'][number];
/** How a class of units is scored in a year. */
export type SchemeRecord = Records['schemes'][number];
/** A part of a scheme. */
export type PartRecord = SchemeRecord['parts'][number];
/** An item of a part. */
export type ItemRecord = PartRecord['items'][number];
/** How a leaf earns its points. */
export type RuleRecord = NonNullable<ItemRecord['rule']>;
/** A unit's year. */
export type AssessmentRecord = Records['assessments'][number];
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
