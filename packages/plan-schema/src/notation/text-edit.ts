/** A small change of a text: `length` UTF-16 units at `offset` become `text`. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** Applies edits that do not overlap. Their offsets count in `text` as it is before any of them. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let edited = '';
  let at = 0;
  for (const { offset, length, text: replacement } of [...edits].sort((a, b) => a.offset - b.offset)) {
    edited += text.slice(at, offset) + replacement;
    at = offset + length;
  }
  return edited + text.slice(at);
}
