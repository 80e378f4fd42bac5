/** A change of a text: what stood at `start` becomes `to`. Offsets count in the text before the step. */
export interface Edit {
  readonly start: number;
  readonly from: string;
  readonly to: string;
}

/** Applies edits that are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, from, to } of edits) {
    pieces.push(text.slice(at, start), to);
    at = start + from.length;
  }
  return pieces.join('') + text.slice(at);
}

/** The edits that lead back: applied to the edited text they give the text before. */
export function inverse(edits: readonly Edit[]): Edit[] {
  let shift = 0;
  return edits.map(({ start, from, to }) => {
    const back = { start: start + shift, from: to, to: from };
    shift += to.length - from.length;
    return back;
  });
}

/** Edits for every match of a pattern, with what becomes of it; `undefined` leaves it alone. */
export function editsOf(
  text: string,
  pattern: RegExp,
  becomes: (match: RegExpExecArray) => string | undefined,
): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const to = becomes(match);
    if (to !== undefined && to !== match[0]) edits.push({ start: match.index, from: match[0], to });
  }
  return edits;
}
