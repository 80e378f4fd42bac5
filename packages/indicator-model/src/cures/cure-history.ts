import type { CureStage } from '@zhunsheng/plan-schema';
import { compare } from '../compare.js';
import type { UnitDirectory } from '../duties/unit-directory.js';
import type { CureStep } from '../findings.js';
import { inOrder } from '../in-order.js';
import type { ClosureRecord, FindingRecord, RectificationRecord, RoundRecord } from '../records.js';

/** The stages in the order of the way through them; steps of one day stand in this order. */
export const STAGES: readonly CureStage[] = [
  'registered',
  'planned',
  'rectifying',
  'applied',
  'returned',
  'verified',
  'noticed',
  'closed',
  'reopened',
];

/** Everything that is on record about one finding. */
export interface CureRecords {
  readonly finding: FindingRecord;
  readonly round: RoundRecord | undefined;
  readonly rectification: RectificationRecord | undefined;
  readonly closure: ClosureRecord | undefined;
}

/**
 * The steps of a cure up to a day, oldest first: registered when it was found, then the entries of both files. An
 * extension is a step of its own that leads nowhere and stands behind the others of its day. Whether a step was
 * permitted is not asked here: the last one says where the cure stands.
 *
 * @example
 * // found 2027-06-10; rectification: rectifying 2027-06-20, applied 2027-08-01; closure: returned 2027-08-15
 * cureHistory(records, asOf, units).map(({ step }) => step) // ['registered', 'rectifying', 'applied', 'returned']
 */
export function cureHistory(records: CureRecords, asOf: string, units: UnitDirectory): [CureStep, ...CureStep[]] {
  const { rectification, closure } = records;
  const cured = (rectification?.log ?? []).map(({ step, date, id, unit = rectification?.lead }) =>
    stepOf({ step, date, entry: id, record: 'rectification' }, unit, units),
  );
  const decided = (closure?.log ?? []).map(({ step, date, id, unit = closure?.unit }) =>
    stepOf({ step, date, entry: id, record: 'closure' }, unit, units),
  );
  const taken = inOrder(
    [...cured, ...decided].filter(({ date }) => date <= asOf),
    byDateAndWay,
  );
  const foundOn = foundOnOf(records) ?? taken[0]?.date ?? asOf;
  return [{ step: 'registered', date: foundOn, record: 'finding' }, ...taken];
}

/** The day a finding was made: its own, else that of the feedback, of the report, or the last day of its round. */
export function foundOnOf({ finding, round }: Pick<CureRecords, 'finding' | 'round'>): string | undefined {
  return finding.foundOn ?? round?.feedbackOn ?? round?.reportedOn ?? round?.to;
}

/** The stage that a history ends in. */
export function stageOf(history: readonly CureStep[]): CureStage {
  const last = history.findLast(({ step }) => step !== 'extended');
  return last === undefined || last.step === 'extended' ? 'registered' : last.step;
}

function stepOf(step: Omit<CureStep, 'unit'>, unit: string | undefined, units: UnitDirectory): CureStep {
  return unit === undefined ? step : { ...step, unit: units.inOffice(unit) };
}

function byDateAndWay(a: CureStep, b: CureStep): number {
  return compare(a.date, b.date) || place(a) - place(b) || compare(a.entry ?? '', b.entry ?? '');
}

function place({ step }: CureStep): number {
  return step === 'extended' ? STAGES.length : STAGES.indexOf(step);
}
