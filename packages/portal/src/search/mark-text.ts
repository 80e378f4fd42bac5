import type { Fold, FoldedText } from './fold.js';

/** A run of text, marked where it is what was searched for. */
export interface MarkedRun {
  readonly text: string;
  readonly marked: boolean;
}

const BEFORE = 24;
const LENGTH = 80;

/** A text in runs, every occurrence of a term marked as it stands there. */
export function markText(text: string, terms: readonly string[], fold: Fold): readonly MarkedRun[] {
  return runsBetween(text, rangesOf(fold.located(text), terms), 0, text.length);
}

/**
 * The passage of a text in which a term first stands, some characters before it and after; the start of the text where
 * none does. Lines run on.
 */
export function excerptText(text: string, terms: readonly string[], fold: Fold): readonly MarkedRun[] {
  const ranges = rangesOf(fold.located(text), terms);
  const [first] = ranges;
  const start = first === undefined || first.from <= BEFORE ? 0 : startOfCharacter(text, first.from - BEFORE);
  const end = startOfCharacter(text, Math.min(text.length, start + LENGTH));
  const runs = runsBetween(text, ranges, start, end).map(({ text: run, marked }) => ({
    text: run.replace(/\n/g, ' '),
    marked,
  }));
  return [...ellipsis(start > 0), ...runs, ...ellipsis(end < text.trimEnd().length)];
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where terms stand, in units of the given text, in order and without overlap. */
function rangesOf({ text, origins }: FoldedText, terms: readonly string[]): readonly Range[] {
  const ranges: { from: number; to: number }[] = [];
  for (const term of terms) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      ranges.push({ from: origins[at] ?? 0, to: (origins[at + term.length - 1] ?? 0) + 1 });
    }
  }
  ranges.sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const range of ranges) {
    const last = joined[joined.length - 1];
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else joined.push({ ...range });
  }
  return joined;
}

function runsBetween(text: string, ranges: readonly Range[], start: number, end: number): readonly MarkedRun[] {
  const runs: MarkedRun[] = [];
  let at = start;
  for (const range of ranges) {
    const [from, to] = [Math.max(range.from, start), Math.min(range.to, end)];
    if (from >= to) continue;
    runs.push({ text: text.slice(at, from), marked: false }, { text: text.slice(from, to), marked: true });
    at = to;
  }
  return [...runs, { text: text.slice(at, end), marked: false }].filter((run) => run.text !== '');
}

function ellipsis(cut: boolean): readonly MarkedRun[] {
  return cut ? [{ text: '…', marked: false }] : [];
}

/** The same place, or the one before where it would tear a surrogate pair apart. */
function startOfCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}
