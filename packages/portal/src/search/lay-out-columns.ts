import { STATES } from '../view/axes.js';
import type { ProgrammeView } from '../view/programme-view.js';
import type { UnitName } from '../view/task-view.js';
import type { Fold } from './fold.js';
import { FIELD_END } from './fold.js';
import { type ColumnUnit, RECORD_KINDS, SEARCH_STAGES, type SearchColumns } from './search-columns.js';
import type { SearchRecord, SearchRecordInside } from './search-record.js';

/** Records laid out: columns for the browser, and the texts that excerpts are cut from, one for each record that is not inside another. */
export interface LaidOut {
  readonly columns: SearchColumns;
  readonly texts: readonly string[];
  /** Lengths of the folded `texts`. */
  readonly lengths: readonly number[];
  /** The folded texts joined, each ending with {@link FIELD_END}. */
  readonly folded: string;
}

/** Lays the records of a programme out in columns, in their order, those inside another right behind it. */
export function layOutColumns(programme: ProgrammeView, records: readonly SearchRecord[], fold: Fold): LaidOut {
  const rows: Row[] = [];
  const texts: string[] = [];
  const folded: string[] = [];
  let start = 0;
  for (const record of records) {
    const lines = record.text.map(({ text }) => `${text}\n`);
    const foldedLines = lines.map((line) => fold.text(line));
    const length = foldedLines.reduce((sum, line) => sum + line.length, 0);
    rows.push({ record, start, length });
    let within = start;
    record.text.forEach(({ inner }, index) => {
      const size = foldedLines[index]?.length ?? 0;
      if (inner) rows.push({ record: inner, start: within, length: size });
      within += size;
    });
    texts.push(lines.join(''));
    folded.push(...foldedLines);
    start += length;
  }
  const lengths = rows.filter(({ record }) => 'text' in record).map(({ length }) => length);
  return { columns: columnsOf(programme, rows), texts, lengths, folded: folded.join('') };
}

interface Row {
  readonly record: SearchRecord | SearchRecordInside;
  readonly start: number;
  readonly length: number;
}

function columnsOf(programme: ProgrammeView, rows: readonly Row[]): SearchColumns {
  const units = new UnitTable();
  const sections = [...programme.sections.values()].map(({ id, section }) => ({
    id,
    title: `${section.number ?? ''}${section.title}`,
  }));
  const plans = [...programme.plans.values(), ...programme.upstream.values()].map(({ id, plan }) => ({
    id,
    title: plan.title,
  }));
  const [sectionAt, planAt] = [placesById(sections), placesById(plans)];
  const column = <Value>(read: (record: Row['record']) => Value) => rows.map(({ record }) => read(record));
  const sparse = (read: (record: Row['record']) => string | undefined): Record<number, string> =>
    Object.fromEntries(
      rows.map(({ record }, index) => [index, read(record)]).filter(([, value]) => value !== undefined),
    );
  const leads = column((record) => units.placesOf(record.leads));
  const supports = column((record) => units.placesOf(record.supports));
  return {
    units: units.list,
    sections,
    plans,
    id: column(({ id }) => id),
    kind: column(({ kind }) => RECORD_KINDS.indexOf(kind)),
    path: column(({ path }) => path),
    number: column(({ number }) => number ?? ''),
    title: column((record) => ('title' in record ? record.title : '')),
    titleEn: sparse(({ titleEn }) => titleEn),
    docNumber: sparse(({ docNumber }) => docNumber),
    leads,
    supports,
    section: column(({ section }) => sectionAt.get(section ?? '') ?? -1),
    plan: column(({ plan }) => planAt.get(plan ?? '') ?? -1),
    progress: column(({ progress }) => (progress === undefined ? -1 : STATES.progress.indexOf(progress))),
    timeliness: column(({ timeliness }) => (timeliness === undefined ? -1 : STATES.timeliness.indexOf(timeliness))),
    stage: column(({ stage }) => (stage === undefined ? -1 : SEARCH_STAGES.indexOf(stage))),
    days: column(({ days }) => days ?? 0),
    when: column(({ when }) => when ?? ''),
    year: column(({ year }) => year ?? ''),
    start: rows.map(({ start }, index) => start - (rows[index - 1]?.start ?? 0)),
    length: rows.map(({ length }) => length),
  };
}

function placesById(groups: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(groups.map(({ id }, place) => [id, place]));
}

/** The units that records name, in the order in which they first appear. */
class UnitTable {
  readonly list: ColumnUnit[] = [];
  readonly #places = new Map<string, number>();

  placesOf(names: readonly UnitName[] = []): readonly number[] {
    return names.map((name) => this.#placeOf(name));
  }

  #placeOf({ name, unit }: UnitName): number {
    const key = unit?.id ?? `${FIELD_END}${name}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const { id, nameEn, aliases = [] } = unit ?? {};
    this.list.push({
      name,
      ...(id !== undefined && { id }),
      ...(nameEn !== undefined && { nameEn }),
      ...(aliases.length > 0 && { aliases }),
    });
    this.#places.set(key, this.list.length - 1);
    return this.list.length - 1;
  }
}
