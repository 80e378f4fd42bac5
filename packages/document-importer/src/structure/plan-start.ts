import { isDateLine } from './dates.js';
import { HEAD_LINES } from './head-draft.js';
import type { TextLine } from './text-line.js';
import { isTitleLine } from './title-lines.js';
import { titleKind } from './words.js';

const ISSUED = /(?:印发|转发|下发|发布|批转)/;
const NAMED = /《((?:[^《》]|《[^《》]{1,60}》){4,120})》/;

/** Where the attached plan begins behind a notice that issues it; 0 where there is none. */
export function planStart(lines: readonly TextLine[]): number {
  const head = lines.slice(0, HEAD_LINES);
  const announced = head.find(
    ({ text }) => ISSUED.test(text) && (NAMED.test(text) || /.{6}通知$/.test(text)) && text.length < 400,
  );
  if (!announced) return 0;
  const name =
    /(?:印发|转发|下发|发布)〈([^〈〉]{4,120})〉/.exec(announced.text)?.[1] ??
    NAMED.exec(announced.text)?.[1] ??
    /(?:印发|转发|下发|发布|批转)(.{4,80})的通知$/.exec(announced.text)?.[1];
  const wanted = name ? comparable(name) : undefined;
  const from = lines.indexOf(announced) + 1;
  for (let at = from; at < lines.length; at += 1) {
    let joined = '';
    for (let end = at; end < Math.min(at + 4, lines.length); end += 1) {
      joined += lines[end]?.text ?? '';
      if (joined.length > 140) break;
      if (wanted && comparable(joined) === wanted) return at;
    }
  }
  return afterDate(lines, from);
}

/** Behind signature and date of a notice, a line with a title opens the attached document. */
function afterDate(lines: readonly TextLine[], from: number): number {
  for (let at = from; at < Math.min(lines.length, from + HEAD_LINES); at += 1) {
    const [line, before] = [lines[at] as TextLine, lines[at - 1]];
    const opens = titleKind(line.text) !== undefined && isTitleLine(line.text) && !/^附件/.test(line.text);
    if (
      opens &&
      before &&
      (isDateLine(before.text) || /^附件/.test(before.text) || /公开发布|主动公开/.test(before.text))
    )
      return at;
  }
  return 0;
}

/** A title without the marks that copies change. */
export function comparable(text: string): string {
  return text.replace(/[\s\u3000《》（）()〔〕—–\-~～“”"]/g, '').replace(/至/g, '');
}
