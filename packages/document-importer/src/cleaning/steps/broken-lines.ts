import type { CleaningStep } from '../cleaning-step.js';
import type { Edit } from '../edit.js';

const MARKER =
  /^(?:[（(]?[一二三四五六七八九十]{1,4}[)）、.．]|第[一二三四五六七八九十百\d]{1,5}[章节条部篇]|[（(]?\d{1,3}[)）.．、]|[①-⑳●○■◆▲★•·\-—*]|附件|附：|[【（([]?(?:责任|牵头|配合|协办|承办|主办)(?:单位|部门)|[【（([]?完成(?:时限|时间))|^(?:\p{Script=Han}{0,6}(?:单位|部门|主体|科室|领导|责任人|时限|期限|时间|目标|措施|任务|内容|举措|要求|成效|进展|情况))[：:]/u;
const MARKER_ALONE = /^(?:[（(][一二三四五六七八九十]{1,4}[)）]|[一二三四五六七八九十]{1,4}、|\d{1,2}[.．、])$/;
const FINISHED = /[。！？；：.!?;:…”』】）)]$/;
const CLOSERS = ['《》', '（）', '“”', '【】'] as const;
/** 第一章 above 总 above 则, 第五条 above its text: the number lost the rest of its line. */
const BARE_NUMBER = /^第[一二三四五六七八九十百零〇]{1,6}[章节条]\p{Script=Han}?$/u;
const WRAP_MAX = 60;
const WRAP_MIN = 12;
/** A line ends short of the margin by a mark that may not begin one, or by a figure that is not cut. */
const TOLERANCE = 2.5;

interface Line {
  readonly start: number;
  readonly text: string;
  /** Letters and digits are half as wide as Han characters. */
  readonly width: number;
  readonly isText: boolean;
  readonly indented: boolean;
}

/** Sentences that a copy broke into lines are joined again; a number, a keyword or an indent begins a new line. */
export const brokenLines: CleaningStep = {
  step: 'broken-lines',
  find(text, { source, lineOf }) {
    const lines = linesOf(text, (offset) => (lineOf(offset)?.role ?? 'text') === 'text', indents(source.lines));
    const width = wrapWidth(lines);
    const edits: Edit[] = [];
    let joined = '';
    lines.forEach((line, index) => {
      const next = lines[index + 1];
      joined = joined || line.text;
      if (next && line.isText && next.isText && goesOn(joined, line, next, width)) {
        edits.push({ start: next.start - 1, from: '\n', to: '' });
        joined += next.text;
      } else joined = '';
    });
    return edits;

    function indents(all: readonly { readonly text: string }[]): (offset: number) => boolean {
      const some = all.filter((line) => /^[\u3000 ]{2}/.test(line.text)).length;
      return some * 4 > all.length ? (offset) => /^[\u3000 ]{2}/.test(lineOf(offset)?.text ?? '') : () => false;
    }
  },
};

function linesOf(text: string, isText: (offset: number) => boolean, indented: (offset: number) => boolean): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const made = {
      start,
      text: line,
      width: widthOf(line),
      isText: line !== '' && isText(start),
      indented: line !== '' && indented(start),
    };
    start += line.length + 1;
    return made;
  });
}

/** The width at which a text is wrapped by hand, or none. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const widths = lines.filter(({ isText }) => isText).map(({ width }) => width);
  const long = widths.filter((width) => width >= WRAP_MIN).sort((a, b) => a - b);
  const width = long[Math.floor(long.length * 0.85)];
  if (width === undefined || width > WRAP_MAX || long.length < 6) return undefined;
  const full = long.filter((one) => Math.abs(one - width) <= TOLERANCE).length;
  const unfinished = lines.filter((line) => line.width >= width - TOLERANCE && !FINISHED.test(line.text)).length;
  return full * 10 >= widths.length * 3 && unfinished * 2 >= full ? width : undefined;
}

function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += text.charCodeAt(at) > 0xff ? 1 : 0.5;
  return width;
}

function goesOn(joined: string, line: Line, next: Line, width: number | undefined): boolean {
  if (MARKER.test(next.text)) return false;
  if (MARKER_ALONE.test(joined)) return true;
  if (BARE_NUMBER.test(joined) && next.text.length > 0) return true;
  if (unclosed(joined) && closes(next.text, joined)) return true;
  if (next.indented) return false;
  if (width !== undefined)
    return line.width >= width - TOLERANCE && !(FINISHED.test(line.text) && line.width < width - 0.5);
  if (/[，、]$/.test(line.text)) return true;
  return (
    isSentence(joined) && !FINISHED.test(line.text) && /[，。；]/.test(next.text) && !/^(?:19|20)\d\d年/.test(next.text)
  );
}

/** A line that holds marks of a sentence is no title, signature or date; a numbered one without a full stop is a heading. */
function isSentence(text: string): boolean {
  return text.length >= 18 && (MARKER.test(text) ? /[。；]/ : /[，。；]/).test(text);
}

function unclosed(text: string): boolean {
  return text.length < 400 && CLOSERS.some((pair) => count(text, pair.charAt(0)) > count(text, pair.charAt(1)));
}

function closes(next: string, joined: string): boolean {
  const pair = CLOSERS.find((one) => count(joined, one.charAt(0)) > count(joined, one.charAt(1)));
  return pair !== undefined && next.slice(0, 60).includes(pair.charAt(1));
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
