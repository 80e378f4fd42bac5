import type { Terms } from '../schemas/block.js';
import type { Bracket } from '../schemas/bracket.js';
import { type Entry, readEntries, unknownWordIn } from './entries.js';
import { nearestTermWord, TERM_WORDS, type TermKey } from './keys.js';
import { readDeadlines } from './parse-deadline.js';
import { readTargets } from './parse-target.js';
import { leadsIn, namesRoles, readUnits } from './parse-units.js';
import type { ReadingOptions } from './reading-options.js';
import { type Span, shifted, wordsAt } from './span.js';
import { readUpperLinks } from './upper-links.js';

const DEFAULT_WORD = TERM_WORDS.responsible.zh[0] ?? '';

/** A stretch of the text of one bracket of a run. */
export interface BracketPlace extends Span {
  /** Position of the bracket in the run, from 0. */
  readonly bracket: number;
}

/** What can be wrong inside a bracket. */
export type BracketProblemCode =
  | 'bracket-key-unknown'
  | 'bracket-key-missing'
  | 'bracket-entry-empty'
  | 'deadline-unread'
  | 'deadline-validity'
  | 'target-unread'
  | 'clause-reference-invalid';

/** Something wrong inside a bracket; the code is one of the catalogue, the values are those that its wording quotes. */
export interface BracketProblem extends BracketPlace {
  readonly code: BracketProblemCode;
  readonly values: Readonly<Record<string, string>>;
}

/** Where each of the terms stands, item by item in the order of the terms. */
export interface TermPlaces {
  readonly responsibilities: readonly (BracketPlace & { readonly units: readonly BracketPlace[] })[];
  readonly deadlines: readonly BracketPlace[];
  readonly targets: readonly BracketPlace[];
  readonly implements: readonly BracketPlace[];
}

/** A run of brackets, read. */
export interface ReadBrackets {
  readonly terms: Terms;
  readonly places: TermPlaces;
  readonly problems: readonly BracketProblem[];
}

/**
 * Reads the entries of a run of brackets. 责任单位 means lead, and support where any bracket of the run names a lead.
 * Words that no rule reads are reported and change nothing else; an unread deadline or target keeps its words.
 */
export function readBrackets(brackets: readonly Pick<Bracket, 'text'>[], options: ReadingOptions = {}): ReadBrackets {
  const run = emptyRun();
  const entries = brackets.flatMap(({ text }, bracket) => {
    return readEntries(text).map((entry) => ({ ...entry, bracket, text: wordsAt(text, entry.value) }));
  });
  const withLead = entries.some(({ key, text }) => key === 'lead' || (isUnits(key) && leadsIn(text)));
  for (const entry of entries) readEntry(entry, run, { ...options, withLead });
  return run;
}

interface PlacedEntry extends Entry {
  readonly bracket: number;
  /** The words of its value. */
  readonly text: string;
}

interface EntryOptions extends ReadingOptions {
  readonly withLead: boolean;
}

function emptyRun() {
  return {
    terms: { responsibilities: [], deadlines: [], targets: [], implements: [] } as Terms,
    places: {
      responsibilities: [] as (BracketPlace & { readonly units: readonly BracketPlace[] })[],
      deadlines: [] as BracketPlace[],
      targets: [] as BracketPlace[],
      implements: [] as BracketPlace[],
    },
    problems: [] as BracketProblem[],
  };
}

type Run = ReturnType<typeof emptyRun>;

function isUnits(key: TermKey | undefined): boolean {
  return key === undefined || key === 'responsible' || key === 'lead' || key === 'support';
}

function readEntry(entry: PlacedEntry, run: Run, options: EntryOptions): void {
  if (entry.text === '') {
    report(run, 'bracket-entry-empty', entry, { actual: entry.word });
    return;
  }
  switch (entry.key ?? guessedKey(entry.text, options)) {
    case 'responsible':
    case 'lead':
    case 'support':
      readUnitEntry(entry, run, options);
      return;
    case 'deadline':
      readDeadlineEntry(entry, run, options);
      return;
    case 'target':
      readTargetEntry(entry, run);
      return;
    case 'implements':
      readLinkEntry(entry, run);
      return;
    case undefined:
      reportKey(entry, run);
      return;
  }
}

/** What words without a key can only mean: who does what, a time limit, or a figure behind a comparator. */
function guessedKey(text: string, options: ReadingOptions): TermKey | undefined {
  if (unknownWordIn(text)) return undefined;
  if (namesRoles(text)) return 'responsible';
  if (readDeadlines(text, options).every(({ value }) => value.kind !== 'unclear')) return 'deadline';
  const comparator = /[≥≤≈=<>＝＜＞]/.test(text);
  return comparator && readTargets(text).every(({ unread }) => !unread) ? 'target' : undefined;
}

function readUnitEntry(entry: PlacedEntry, { terms, places }: Run, { known, withLead }: EntryOptions): void {
  for (const { value, units, start, end } of readUnits(entry.text, { word: entry.word, known, withLead })) {
    terms.responsibilities.push(value);
    places.responsibilities.push({
      ...placeIn(entry, { start, end }),
      units: units.map((unit) => placeIn(entry, unit)),
    });
  }
}

function readDeadlineEntry(entry: PlacedEntry, run: Run, options: EntryOptions): void {
  for (const { value, validity, start, end } of readDeadlines(entry.text, options)) {
    const place = placeIn(entry, { start, end });
    run.terms.deadlines.push(value);
    run.places.deadlines.push(place);
    if (value.kind !== 'unclear') continue;
    report(run, validity ? 'deadline-validity' : 'deadline-unread', entry, { actual: excerpt(value.text) }, place);
  }
}

function readTargetEntry(entry: PlacedEntry, run: Run): void {
  for (const { value, unread, start, end } of readTargets(entry.text)) {
    const place = placeIn(entry, { start, end });
    run.terms.targets.push(value);
    run.places.targets.push(place);
    if (unread) report(run, 'target-unread', entry, { actual: excerpt(value.text) }, place);
  }
}

function readLinkEntry(entry: PlacedEntry, run: Run): void {
  for (const { link, start, end } of readUpperLinks(entry.text)) {
    const place = placeIn(entry, { start, end });
    if (!link) {
      report(run, 'clause-reference-invalid', entry, { actual: excerpt(entry.text.slice(start, end)) }, place);
      continue;
    }
    run.terms.implements.push(link);
    run.places.implements.push(place);
  }
}

function reportKey(entry: PlacedEntry, run: Run): void {
  const unknown = unknownWordIn(entry.text);
  if (!unknown) {
    report(run, 'bracket-key-missing', entry, { actual: excerpt(entry.text) });
    return;
  }
  const expected = nearestTermWord(unknown) ?? DEFAULT_WORD;
  const start = entry.text.indexOf(unknown);
  report(
    run,
    'bracket-key-unknown',
    entry,
    { actual: unknown, expected },
    placeIn(entry, { start, end: start + unknown.length }),
  );
}

function report(
  run: Run,
  code: BracketProblemCode,
  { bracket, value }: PlacedEntry,
  values: BracketProblem['values'],
  place: BracketPlace = { bracket, ...value },
): void {
  run.problems.push({ code, ...place, values });
}

function placeIn({ bracket, value }: PlacedEntry, span: Span): BracketPlace {
  return { bracket, ...shifted(span, value.start) };
}

function excerpt(text: string): string {
  return text.slice(0, 60);
}
