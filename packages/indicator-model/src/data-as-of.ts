import { latest } from './calendar/day.js';
import { issueDay, type Records } from './records.js';

/** A programme without any dated record is judged on the first day that records may carry, when nothing was due. */
const BEFORE_ALL_RECORDS = '1900-01-01';

/** The day everything is judged on, and the day up to which the records are complete. */
export interface Days {
  readonly asOf: string;
  readonly dataAsOf: string | undefined;
}

/**
 * Settles both days. Records are complete up to `dataAsOf` of the programme or, where it says nothing, up to the newest
 * dated record: entry of a log, finding, letter and answer, result of an assessment, issue of a plan. Rounds do not count,
 * for they are announced ahead. `asOf` is that day unless given. Records after `asOf` do not exist, so that `dataAsOf` never lies after it.
 *
 * @example
 * // entries of 2028-03-01 and 2028-06-30, programme.dataAsOf absent
 * settleDays(records, undefined) // { asOf: '2028-06-30', dataAsOf: '2028-06-30' }
 * settleDays(records, '2028-04-15') // { asOf: '2028-04-15', dataAsOf: '2028-03-01' }
 * settleDays(records, '2029-01-01') // { asOf: '2029-01-01', dataAsOf: '2028-06-30' }
 */
export function settleDays(records: Records, asOf: string | undefined): Days {
  const stated = records.dataAsOf;
  if (asOf === undefined) {
    const dataAsOf = stated ?? latest(datesOf(records));
    return { asOf: dataAsOf ?? firstDayOf(records), dataAsOf };
  }
  const known = stated ?? latest(datesOf(records).filter((date) => date <= asOf));
  return { asOf, dataAsOf: known !== undefined && known > asOf ? asOf : known };
}

function datesOf(records: Records): string[] {
  const logs = [...records.progress, ...records.observations, ...records.rectifications, ...records.closures];
  return [
    ...records.plans.flatMap((plan) => issueDay(plan) ?? []),
    ...logs.flatMap(({ log }) => log.map(({ date }) => date)),
    ...records.findings.flatMap(({ foundOn }) => foundOn ?? []),
    ...records.letters.flatMap(({ date, answeredOn }) => [date, answeredOn ?? date]),
    ...records.assessments.flatMap(({ selfOn, verifiedOn, finalOn }) => [selfOn, verifiedOn, finalOn]),
  ].flatMap((day) => day ?? []);
}

function firstDayOf(records: Records): string {
  const years = records.plans.flatMap(({ period }) => period?.slice(0, 4) ?? []).toSorted();
  return records.tracking?.since ?? (years[0] === undefined ? BEFORE_ALL_RECORDS : `${years[0]}-01-01`);
}
