import type { Bracket } from '../schemas/bracket.js';
import { termKeyOf } from './keys.js';
import type { Span } from './span.js';

/** A bracket together with the stretch that its inner words take in the text it was found in. */
export interface PlacedBracket extends Bracket, Span {}

/** A text that is cut off before the brackets that end it. */
export interface BracketRun {
  /** What stands before the brackets, without blanks at its end. */
  readonly text: string;
  /** The brackets in order; offsets count in the whole text. */
  readonly brackets: readonly PlacedBracket[];
  /** Brackets that were meant as such but cannot be taken; offsets count in the whole text. */
  readonly problems: readonly RunProblem[];
}

/** A bracket that never closes, or one that the text goes on after. */
export interface RunProblem extends Span {
  readonly code: 'bracket-unclosed' | 'bracket-inside-text';
  readonly values: Readonly<Record<string, string>>;
}

const ORIGINS = { '】': 'printed', '〗': 'editor' } as const;
const OPENERS = { '】': '【', '〗': '〖' } as const;
const CLOSERS: Readonly<Record<string, keyof typeof OPENERS>> = { '【': '】', '〖': '〗' };
const MEANT = /[【〖]\s*([^【】〖〗：:\s]{1,20})\s*[：:]/g;

/** Finds the run of `【…】` and `〖…〗` that ends a text. Blanks and line ends may stand between and after them. */
export function splitBracketRun(text: string): BracketRun {
  const brackets: PlacedBracket[] = [];
  let end = text.trimEnd().length;
  for (let last = bracketEndingAt(text, end); last; last = bracketEndingAt(text, end)) {
    brackets.push(last);
    end = text.slice(0, last.start - 1).trimEnd().length;
  }
  const before = text.slice(0, end);
  return { text: before, brackets: brackets.reverse(), problems: strayBrackets(before) };
}

function bracketEndingAt(text: string, end: number): PlacedBracket | undefined {
  const close = text[end - 1];
  if (close !== '】' && close !== '〗') return undefined;
  let depth = 0;
  for (let index = end - 1; index >= 0; index -= 1) {
    if (text[index] === close) depth += 1;
    if (text[index] === OPENERS[close]) depth -= 1;
    if (depth > 0) continue;
    const inner = { start: index + 1, end: end - 1 };
    return { origin: ORIGINS[close], text: text.slice(inner.start, inner.end), ...inner };
  }
  return undefined;
}

function strayBrackets(text: string): RunProblem[] {
  const nextClose = { '】': -1, '〗': -1 };
  return [...text.matchAll(MEANT)].flatMap((match) => {
    const open = text[match.index] ?? '';
    const close = CLOSERS[open];
    if (!close || !termKeyOf(match[1] ?? '')) return [];
    if (nextClose[close] < match.index) nextClose[close] = indexOrEnd(text, close, match.index);
    const unclosed = nextClose[close] === text.length;
    const code = unclosed ? 'bracket-unclosed' : 'bracket-inside-text';
    const end = unclosed ? text.length : nextClose[close] + 1;
    return [{ code, start: match.index, end, values: { open, close } } as const];
  });
}

function indexOrEnd(text: string, character: string, from: number): number {
  const index = text.indexOf(character, from);
  return index < 0 ? text.length : index;
}
