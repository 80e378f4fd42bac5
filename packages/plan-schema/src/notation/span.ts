/** A stretch of a text in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The stretch without the blanks at both ends; a stretch of blanks alone becomes empty at its start. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (to > from && isBlank(text, to - 1)) to -= 1;
  while (from < to && isBlank(text, from)) from += 1;
  return { start: from, end: to };
}

/** The words of a stretch. */
export function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** A stretch of a part of a text, seen from the whole text in which the part starts at `offset`. */
export function shifted({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

function isBlank(text: string, index: number): boolean {
  return /\s/.test(text[index] ?? '');
}
