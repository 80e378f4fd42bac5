const SPACE = /[ \t\n\r\f]{1,2000}/g;
/** Characters beside which a line end in the markup is no blank in the text. */
const WIDE_BEFORE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]$/;
const WIDE_AFTER = /^[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]/;

/** Collapses white space as a browser does, but drops line ends between Chinese characters. */
export function collapseSpace(text: string): string {
  return text.replace(SPACE, (space, at: number, whole: string) => {
    if (!space.includes('\n')) return ' ';
    const before = whole.slice(Math.max(0, at - 1), at);
    const after = whole.slice(at + space.length, at + space.length + 1);
    return WIDE_BEFORE.test(before) && WIDE_AFTER.test(after) ? '' : ' ';
  });
}

/** Trims what markup leaves at both ends; blanks that an author typed (no-break and ideographic) stay. */
export function trimSpace(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
