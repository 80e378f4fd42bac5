import { isDateLine } from './dates.js';
import { HEAD_LINES } from './head-draft.js';
import { readMarker } from './marker.js';
import type { TextLine } from './text-line.js';
import { isTitleLine, titleIn } from './title-lines.js';
import { titleKind } from './words.js';

const ISSUED = /(?:印发|转发|下发|发布|批转|公布)/;
const NAMED = /《((?:[^《》]|《[^《》]{1,60}》){4,120})》/;

/** Where the attached plan begins behind a notice that issues it; 0 where there is none. */
export function planStart(lines: readonly TextLine[]): number {
  const head = lines.slice(0, HEAD_LINES);
  const announced = head.find((_, at) =>
    announcements(head, at).some((text) => (NAMED.test(text) || /.{6}通知$/.test(text)) && text.length < 400),
  );
  if (!announced) return attachmentStart(lines) || ruleStart(lines) || noticeEnd(lines);
  const wanted = new Set(
    head.flatMap((_, at) => announcements(head, at)).flatMap((text) => namesIn(text).map(comparable)),
  );
  const from = lines.indexOf(announced) + 1;
  for (let at = from; at < lines.length; at += 1) {
    let joined = '';
    for (let end = at; end < Math.min(at + 4, lines.length); end += 1) {
      joined += lines[end]?.text ?? '';
      if (joined.length > 140) break;
      if (wanted.has(comparable(joined))) return at;
    }
  }
  return ruleStart(lines) || afterDate(lines, from) || bodyStart(lines, from);
}

/** The name of what a notice issues. */
export function issuedName(notice: readonly TextLine[]): string | undefined {
  return notice
    .filter(({ text }) => ISSUED.test(text))
    .flatMap(({ text }) => namesIn(text))
    .find((name) => titleKind(name) !== undefined);
}

/** The words of a line that issues something, and with them those of the lines on which its title goes on. */
function announcements(head: readonly TextLine[], at: number): string[] {
  const [text = '', ...rest] = head.slice(at, at + 4).map((line) => line.text);
  if (!ISSUED.test(text)) return [];
  const end = /通知$/.test(text) ? -1 : rest.findIndex((words) => /通知$/.test(words));
  return end < 0 ? [text] : [text, text + rest.slice(0, end + 1).join('')];
}

/** What a line of a notice says that it issues: one name or several. */
function namesIn(text: string): string[] {
  const inner = /(?:印发|转发|下发|发布)〈([^〈〉]{4,120})〉/.exec(text)?.[1];
  const named = [...text.matchAll(new RegExp(NAMED, 'g'))].map(([, name = '']) => name);
  const bare = /(?:印发|转发|下发|发布|批转)([^《》]{4,80})的通知$/.exec(text)?.[1];
  return [inner, ...named, bare].filter((name): name is string => name !== undefined && !/通知$/.test(name));
}

/** Where a copy begins with the last lines of a notice: a title below a line that says 附件. */
function attachmentStart(lines: readonly TextLine[]): number {
  const first = lines.findIndex(({ text }) => readMarker(text) !== undefined);
  const head = lines.slice(0, first < 0 ? HEAD_LINES : Math.min(first, HEAD_LINES));
  const at = head.findIndex(({ text }) => /^附[件表]?\s?\d{0,2}[：:]?$/.test(text));
  return at >= 0 && titleIn(head.slice(at + 1))?.[0] === head[at + 1] ? at + 1 : 0;
}

const FIRST = /^第一[章条编](?![^\s]{0,2}规定)/;

/** A rule begins with the title that stands above its first chapter or article, whatever the page has put in front. */
function ruleStart(lines: readonly TextLine[]): number {
  const first = lines.slice(0, HEAD_LINES).findIndex(({ text }) => FIRST.test(text));
  let at = first - 1;
  while (at >= 0 && first - at <= 4 && !isTitle(lines[at]?.text ?? '')) at -= 1;
  if (at < 0 || first - at > 4) return 0;
  const starts = [at - 3, at - 2, at - 1].filter((start) => start >= 0);
  return starts.find((start) => isOneTitle(lines.slice(start, at + 1))) ?? at;
}

function isOneTitle(lines: readonly TextLine[]): boolean {
  return titleIn(lines)?.length === lines.length && lines.map(({ text }) => text).join('').length < 60;
}

function isTitle(text: string): boolean {
  return isTitleLine(text) && titleKind(text) !== undefined && text.length >= 4;
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

const BEHIND_DATE = /^[（(](?:此件|本文|联系人)|^附件?\s?\d{0,2}\s?[|：:]?$|^[（(]?注[：:]/;

/** Where the text goes on behind the signature and day of a notice, its disclosure mark and the word 附件 left out. */
function behindDate(lines: readonly TextLine[], from: number): number {
  const day = lines.findIndex(({ text }, at) => at >= from && at < HEAD_LINES && isDateLine(text));
  let at = day + 1;
  while (day >= 0 && BEHIND_DATE.test(lines[at]?.text ?? '')) at += 1;
  return day < 0 || at >= lines.length ? 0 : at;
}

/** A copy that lost the title of what a notice issues: its first paragraph stands behind the day. */
function bodyStart(lines: readonly TextLine[], from: number): number {
  const at = behindDate(lines, from);
  const goesOn = lines.slice(at + 1, at + 12).some(({ text }) => readMarker(text)?.kind === 'han');
  const { text = '' } = lines[at] ?? {};
  if (at > 0) return (text.length > 60 || /制[定订](?:如下|本)/.test(text)) && goesOn ? at : 0;
  return behindRequest(lines, from);
}

/** Where a notice without its day asks to carry out what it issues, the first words of the plan follow. */
function behindRequest(lines: readonly TextLine[], from: number): number {
  const asked = lines.findIndex(({ text }, at) => at >= from - 1 && at < HEAD_LINES && REQUEST.test(text));
  return asked >= 0 && OPENING.test(lines[asked + 1]?.text ?? '') ? asked + 1 : 0;
}

/** 《某方案》已经…同意，现印发给你们，请认真贯彻执行。 */
const REQUEST = /^(?:《|现将|经).{6,120}印发.{0,12}[请望].{0,24}(?:执行|落实|实施)。(?:[^。]{4,60}。){0,2}$/;
/** 为…，结合实际，制定本方案。 */
const OPENING = /^(?:为|根据|按照).{20,400}(?:制定|提出)(?:本|如下|以下|此)[^。]{2,10}[。：]$/;

/** A notice that names nothing ends where a table or a title stands behind its day. */
function noticeEnd(lines: readonly TextLine[]): number {
  const addressed = lines.slice(0, 6).findIndex(({ text }) => /^(?:各|市|县|区|省).{2,200}[：:]$/.test(text));
  const at = addressed < 0 ? 0 : behindDate(lines, addressed);
  const opens = lines[at]?.source.role === 'table-row' || isTitle(lines[at]?.text ?? '');
  return at > 0 && opens ? at : 0;
}

/** A title without the marks that copies change. */
export function comparable(text: string): string {
  return text.replace(/[\s\u3000《》〈〉<>（）()〔〕—–\-~～“”"]/g, '').replace(/至/g, '');
}
