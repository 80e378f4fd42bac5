import { foldWidth } from './fold-width.js';
import { TERM_WORD_MAX_LENGTH, type TermKey, termKeyOf } from './keys.js';
import { shieldOf } from './shield.js';
import { type Span, trimmed } from './span.js';

/** One entry of a bracket: `完成时限：2027年底前`. */
export interface Entry {
  /** What it speaks of; absent when no known word stands before it. */
  readonly key?: TermKey;
  /** The word before the colon as written; empty when there is none. */
  readonly word: string;
  /** The entry's value in the text, trimmed. */
  readonly value: Span;
}

const SEPARATORS = ';。,、\n';
const WORD_BEFORE_COLON = new RegExp(`[ \\t]*([^\\s:;。,、()][^:;。,、()\\n]{0,${TERM_WORD_MAX_LENGTH - 1}}):`, 'y');

/**
 * Cuts the text of a bracket into entries. An entry starts at the beginning of the text or after a separator, where a
 * known word and a colon stand, or behind `；` with an unknown word where the entry before it lists bodies or links;
 * anything else belongs to the entry before it. Brackets of any kind hide separators.
 */
export function readEntries(text: string): Entry[] {
  const folded = foldWidth(text);
  const starts = keyedStarts(folded);
  if (starts[0]?.at !== 0) starts.unshift({ at: 0, word: '', valueStart: 0 });
  return starts.flatMap(({ key, word, valueStart }, index) => {
    const end = starts[index + 1]?.at ?? text.length;
    const value = trimmed(text, { start: valueStart, end: withoutSeparators(folded, valueStart, end) });
    if (!key && value.start === value.end) return [];
    return [{ ...(key && { key }), word, value }];
  });
}

/** The word before a colon at the start of a value, where it could be a key but is none that is known. */
export function unknownWordIn(value: string): string | undefined {
  WORD_BEFORE_COLON.lastIndex = 0;
  const word = WORD_BEFORE_COLON.exec(foldWidth(value))?.[1]?.trim();
  return word && !termKeyOf(word) ? word : undefined;
}

interface KeyedStart {
  /** Where the entry starts. */
  readonly at: number;
  readonly key?: TermKey;
  readonly word: string;
  readonly valueStart: number;
}

function keyedStarts(folded: string): KeyedStart[] {
  const shield = shieldOf(folded);
  const starts: KeyedStart[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (!mayStart(folded, shield, at)) continue;
    WORD_BEFORE_COLON.lastIndex = at;
    const word = WORD_BEFORE_COLON.exec(folded)?.[1]?.trim();
    const key = word && termKeyOf(word);
    if (!word) continue;
    if (key) starts.push({ at, key, word, valueStart: WORD_BEFORE_COLON.lastIndex });
    else if (folded[at - 1] === ';' && !mayHoldColons(starts.at(-1)?.key))
      starts.push({ at, word: '', valueStart: at });
    if (key) at = WORD_BEFORE_COLON.lastIndex - 1;
  }
  return starts;
}

/** Deadlines and targets say in front of a colon what they are about; lists of bodies and links never do. */
function mayHoldColons(key: TermKey | undefined): boolean {
  return key === 'deadline' || key === 'target';
}

function mayStart(folded: string, shield: Uint8Array, at: number): boolean {
  if (at === 0) return true;
  const before = folded[at - 1] ?? '';
  if (shield[at - 1]) return false;
  // A blank separates entries in front of a Chinese key only: an English key may be two words.
  return SEPARATORS.includes(before) || (/\s/.test(before) && /\p{Script=Han}/u.test(folded[at] ?? ''));
}

function withoutSeparators(folded: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[;。,、\s]/.test(folded[to - 1] ?? '')) to -= 1;
  return to;
}
