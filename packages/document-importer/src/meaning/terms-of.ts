import type { Deadline } from '@zhunsheng/plan-schema';
import { deadlinePhrases } from './deadline-phrases.js';
import type { ReadingContext } from './reading-context.js';
import { targetPhrases } from './target-phrases.js';
import { joinTerms, NO_TERMS, type Terms } from './terms.js';
import { isNoteLine, type Note, notesIn } from './unit-notes.js';

/** A paragraph with what its notes and its running words say. */
export interface ReadParagraph {
  /** The words without the notes, trimmed. */
  readonly text: string;
  readonly notes: readonly Note[];
  /** Nothing but notes. */
  readonly notesOnly: boolean;
  /** What notes and words say together. */
  readonly terms: Terms;
  /** What the notes alone say. */
  readonly noted: Terms;
  /** The notes as printed. */
  readonly printed: readonly string[];
}

/** Reads who, by when and how much out of one paragraph. */
export function readParagraph(text: string, context: ReadingContext): ReadParagraph {
  const notes = notesIn(text, context);
  const noted = joinTerms(...notes.map(({ terms }) => terms));
  const words = withoutNotes(text, notes);
  return {
    text: words,
    notes,
    notesOnly: isNoteLine(text, notes),
    noted,
    terms: joinTerms(noted, withoutSaid(proseTerms(words, context), noted)),
    printed: notes.map(({ start, end }) => text.slice(start, end)),
  };
}

/** A limit that a note names too is said once. */
export function withoutSaid(terms: Terms, said: Terms): Terms {
  const known = new Set(said.deadlines.map(meaningOf));
  return { ...terms, deadlines: terms.deadlines.filter((deadline) => !known.has(meaningOf(deadline))) };
}

function meaningOf({ text, doubt, about, ...meaning }: Deadline): string {
  return JSON.stringify(meaning);
}

/** What running words say of time limits and figures. A rhythm that a figure is counted in is no limit of its own. */
export function proseTerms(words: string, context: ReadingContext): Terms {
  const targets = targetPhrases(words);
  const deadlines = deadlinePhrases(words, context).filter(({ start, end, deadline }) => {
    if (deadline.kind !== 'every' && deadline.kind !== 'per-term') return true;
    return !targets.some((target) => start >= target.start - 1 && end <= target.end && isCounted(deadline));
  });
  return {
    ...NO_TERMS,
    deadlines: unique(deadlines.map(({ deadline }) => deadline)),
    targets: targets.map(({ target }) => target),
  };
}

/** 每年12月底前 names a day of its own; 每年 alone is the rhythm of the figure. */
function isCounted(deadline: Deadline): boolean {
  return deadline.kind !== 'every' || deadline.by === undefined;
}

function unique(deadlines: readonly Deadline[]): Deadline[] {
  const seen = new Set<string>();
  return deadlines.filter(({ text }) => !seen.has(text) && seen.add(text));
}

function withoutNotes(text: string, notes: readonly Note[]): string {
  let words = '';
  let at = 0;
  for (const { start, end } of notes) {
    words += text.slice(at, start);
    at = Math.max(at, end);
  }
  return (words + text.slice(at)).trim();
}
