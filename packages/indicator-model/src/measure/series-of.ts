import { readPeriod } from '../calendar/period.js';
import { compare } from '../compare.js';
import type { Draft } from '../draft.js';
import type { UnitDirectory } from '../duties/unit-directory.js';
import { groupBy } from '../group-by.js';
import { inOrder } from '../in-order.js';
import type { Measured, MeasuredEntry, Series } from '../indicators.js';
import type { ObservationFile, ObservationRecord } from '../records.js';

/** The values of one indicator: for the jurisdiction as a whole, and by unit in order of id. */
export interface IndicatorSeries {
  readonly whole: Series;
  readonly units: ReadonlyMap<string, Series>;
}

const EMPTY: Series = { periods: [] };

/** Of an indicator that nothing was recorded for. */
export const NO_SERIES: IndicatorSeries = { whole: EMPTY, units: new Map() };

/** Statements that replace each other, oldest first. */
interface Chain {
  readonly entries: Placed[];
  /** The statement that says which period and unit the chain is about: the last that is no withdrawal. */
  about: MeasuredRecord;
}

interface Placed {
  readonly entry: ObservationRecord;
  readonly year: string;
}

type MeasuredRecord = Exclude<ObservationRecord, { kind: 'withdrawal' }>;

/**
 * What the files of one indicator say up to a day. A correction stands in place of what it corrects, whatever its period;
 * a withdrawal takes the value away and leaves its trace. Two statements on one period that do not name each other: the
 * later one stands. Values of a renamed unit are its successor's.
 *
 * @example
 * // e1 2027: 80 · e2 corrects e1: 82 · e3 withdraws e2
 * seriesOf(files, day, units).whole.periods
 * // [{ period: '2027', state: 'withdrawn', entry: 'e3', revised: true, history: [e1, e2, e3], … }]
 */
export function seriesOf(files: readonly ObservationFile[], day: string, units: UnitDirectory): IndicatorSeries {
  const chains = chainsOf(files, day);
  const byUnit = groupBy(chains, ({ about }) => unitOf(about, units));
  const whole = byUnit.get(undefined);
  const ofUnits = [...byUnit].flatMap(([unit, own]) => (unit === undefined ? [] : [[unit, own] as const]));
  return {
    whole: whole === undefined ? EMPTY : makeSeries(whole, units),
    units: new Map(ofUnits.toSorted(([a], [b]) => compare(a, b)).map(([unit, own]) => [unit, makeSeries(own, units)])),
  };
}

function chainsOf(files: readonly ObservationFile[], day: string): Chain[] {
  const byYear = inOrder(files, (a, b) => compare(a.year, b.year));
  const placed: Placed[] = [];
  for (const { year, log } of byYear) for (const entry of log) if (entry.date <= day) placed.push({ entry, year });
  const chains: Chain[] = [];
  const chainOf = new Map<string, Chain>();
  for (const one of inOrder(placed, byDate)) {
    const { entry } = one;
    const before = entry.kind === 'withdrawal' ? entry.withdraws : entry.corrects;
    const known = before === undefined ? undefined : chainOf.get(before);
    const chain = known ?? beginChain(entry);
    if (chain === undefined) continue;
    if (chain !== known) chains.push(chain);
    if (entry.kind !== 'withdrawal') chain.about = entry;
    chain.entries.push(one);
    chainOf.set(entry.id, chain);
  }
  return chains;
}

/** A withdrawal of what nobody recorded begins nothing. */
function beginChain(entry: ObservationRecord): Chain | undefined {
  return entry.kind === 'withdrawal' ? undefined : { entries: [], about: entry };
}

function makeSeries(chains: readonly Chain[], units: UnitDirectory): Series {
  const byPeriod = groupBy(chains, ({ about }) => about.period);
  const measured = [...byPeriod.values()].flatMap((own) => measuredOf(own, units) ?? []);
  const periods = inOrder(measured, (a, b) => compare(a.end, b.end) || compare(b.start, a.start));
  const latest = periods.findLast(({ state }) => state === 'value');
  return { periods, ...(latest === undefined ? {} : { latest }) };
}

/** `undefined` for a period that does not exist, which nothing can be said of. */
function measuredOf(chains: readonly Chain[], units: UnitDirectory): Measured | undefined {
  const standing = chains.reduce((last, one) => (compare(dayOf(one), dayOf(last)) >= 0 ? one : last));
  const { about } = standing;
  const period = readPeriod(about.period);
  const last = standing.entries.at(-1);
  if (period === undefined || last === undefined) return undefined;
  const said = chains.length === 1 ? standing.entries : chains.flatMap(({ entries }) => entries).toSorted(byDate);
  const history = said.map(({ entry }) => historyEntry(entry));
  const measured: Draft<Measured> = {
    period: period.id,
    start: period.start,
    end: period.end,
    year: last.year,
    state: last.entry.kind === 'withdrawal' ? 'withdrawn' : last.entry.kind,
    entry: last.entry.id,
    date: last.entry.date,
    evidence: about.evidence,
    revised: history.length > 1,
    history,
  };
  if (about.source !== undefined) measured.source = about.source;
  if (about.note !== undefined) measured.note = about.note;
  addFigures(measured, last.entry, units);
  return measured;
}

function addFigures(measured: Draft<Measured>, entry: ObservationRecord, units: UnitDirectory): void {
  if (entry.kind !== 'value') {
    measured.reason = entry.reason;
    return;
  }
  measured.value = entry.value;
  if (entry.numerator !== undefined) measured.numerator = entry.numerator;
  if (entry.denominator !== undefined) measured.denominator = entry.denominator;
  if (entry.covered !== undefined) measured.covered = units.owersOf(entry.covered).units;
}

function historyEntry(entry: ObservationRecord): MeasuredEntry {
  const { id, date, kind } = entry;
  if (entry.kind === 'value') return { entry: id, date, kind, value: entry.value };
  return { entry: id, date, kind, reason: entry.reason };
}

function byDate(a: Placed, b: Placed): number {
  return compare(a.entry.date, b.entry.date);
}

function unitOf({ unit }: MeasuredRecord, units: UnitDirectory): string | undefined {
  return unit === undefined ? undefined : units.inOffice(unit);
}

function dayOf({ entries }: Chain): string {
  return entries.at(-1)?.entry.date ?? '';
}
