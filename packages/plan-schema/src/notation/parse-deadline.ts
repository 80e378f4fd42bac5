import type { Deadline } from '../schemas/deadline.js';
import { type DeadlineReading, type PlanYear, planYearOf } from './deadline-reading.js';
import { foldWidth } from './fold-width.js';
import { readDate } from './read-date.js';
import { readEnglishDeadline } from './read-english-deadline.js';
import { readEvent } from './read-event.js';
import { isValidity, readPlain } from './read-plain.js';
import { readRecurring } from './read-recurring.js';
import type { ReadingOptions } from './reading-options.js';
import { cut, shieldOf } from './shield.js';
import { type Span, trimmed, wordsAt } from './span.js';

/** A deadline with the stretch of its words, what it is about included. */
export interface LocatedDeadline extends Span {
  readonly value: Deadline;
  /** The words speak of how long a measure holds. */
  readonly validity: boolean;
}

/** Longer words are no time limit. */
const MAX_LENGTH = 120;

/**
 * Reads the value of 完成时限: one deadline for each stretch between `；` or `，`, with what it is about where a colon
 * follows that. Never fails: words that no rule reads become one deadline of kind `unclear`.
 */
export function parseDeadline(text: string, options: ReadingOptions = {}): Deadline[] {
  return readDeadlines(text, options).map(({ value }) => value);
}

/** {@link parseDeadline} with places. */
export function readDeadlines(text: string, options: ReadingOptions = {}): LocatedDeadline[] {
  const folded = foldWidth(text);
  const shield = shieldOf(folded);
  const year = planYearOf(options);
  const clauses = cut(folded, shield, { start: 0, end: text.length }, (index) => folded[index] === ';');
  return clauses.flatMap((clause) => {
    const pieces = joined(
      folded,
      cut(folded, shield, clause, (index) => separates(folded, index)),
    );
    const deadlines: LocatedDeadline[] = [];
    for (const piece of pieces) add(text, deadlines, readPiece(text, folded, shield, piece, year));
    return deadlines;
  });
}

function readPiece(text: string, folded: string, shield: Uint8Array, piece: Span, year?: PlanYear): LocatedDeadline {
  const colon = colonIn(folded, shield, piece);
  const words = trimmed(text, { start: colon === undefined ? piece.start : colon + 1, end: piece.end });
  const validity = isValidity(wordsAt(folded, words));
  const reading = validity ? undefined : readWords(wordsAt(folded, words), year);
  if (!reading) return { ...unclear(text, piece, validity), ...piece };
  const about = colon === undefined ? '' : text.slice(piece.start, colon).trim();
  return { value: { ...reading, text: wordsAt(text, words), ...(about && { about }) }, validity, ...piece };
}

function readWords(words: string, year?: PlanYear): DeadlineReading | undefined {
  if (words.length > MAX_LENGTH) return undefined;
  const plain = readPlain(words.trim());
  if (plain || /^[\x20-\x7e]+$/.test(words))
    return plain ?? readEnglishDeadline(words.trim(), year) ?? readDate(compact(words));
  const close = compact(words);
  return readPlain(close) ?? readRecurring(close) ?? readDate(close, year) ?? readEvent(close);
}

function compact(words: string): string {
  return words.replace(/\s+/g, '');
}

/** Words that nobody reads stay together: a comma between them says nothing. */
function add(text: string, deadlines: LocatedDeadline[], next: LocatedDeadline): void {
  const last = deadlines.at(-1);
  if (last?.value.kind !== 'unclear' || next.value.kind !== 'unclear') {
    deadlines.push(next);
    return;
  }
  const span = { start: last.start, end: next.end };
  deadlines[deadlines.length - 1] = { ...unclear(text, span, last.validity || next.validity), ...span };
}

function unclear(text: string, span: Span, validity: boolean): Omit<LocatedDeadline, keyof Span> {
  return { value: { kind: 'unclear', text: wordsAt(text, span), ...(validity && { doubt: true }) }, validity };
}

function separates(folded: string, index: number): boolean {
  // A comma may stand inside an English date: June 30, 2027.
  if (folded[index] === ',') return !/^,\s?\d{4}(?!\d|年)/.test(folded.slice(index, index + 7));
  return (
    folded[index] === '\n' || folded[index] === '。' || /^[^改]并(?:长期|持续)/.test(folded.slice(index - 1, index + 3))
  );
}

/** An event keeps the comma behind it: 自发布之日起，三个月内. */
function joined(folded: string, pieces: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last && /[起后]$/.test(wordsAt(folded, last).slice(-1)))
      out[out.length - 1] = { start: last.start, end: piece.end };
    else out.push(piece);
  }
  return out;
}

function colonIn(folded: string, shield: Uint8Array, { start, end }: Span): number | undefined {
  for (let index = start + 1; index < end; index += 1) if (folded[index] === ':' && !shield[index]) return index;
  return undefined;
}
