import { findDate, isDateLine } from './dates.js';
import { readDocumentNumber } from './document-number.js';
import { HEAD_LINES, type HeadDraft, type Reading } from './head-draft.js';
import type { TextLine } from './text-line.js';
import { titleIn } from './title-lines.js';
import { isOrgan, titleKind } from './words.js';

/** Words behind which a site gives a document whole. */
const WHOLE = /(?:全文|内容|原文)如下[：:。]?$/;
const WHOLE_ALONE =
  /^(?:(?:方案|规划|计划|通知|意见|文件|政策|纲要|办法|内容|公文|印发)(?:全文|正文|原文)|全文|全文内容|正文|文件内容)[：:]?$/;
const NAMED = /《([^《》]{6,80})》/;
const ISSUED_BY =
  /(?:^|，|电|日前|近日)([^，。《》]{2,40}?)(?:于((?:19|20)\d\d年\d{1,2}月\d{1,2}日))?(?:联合)?(?:印发|发布|出台|下发|公布)了?《/;
/** The day ahead of the bodies: 2026年1月25日，某委、某政府出台《…》. */
const DAY_AHEAD = /((?:19|20)\d\d年\d{1,2}月\d{1,2}日)，$/;

/** What a site says of a document in front of giving it whole. */
export interface Frame {
  readonly title?: Reading;
  readonly issuer?: Reading;
  readonly issuedOn?: Reading;
}

/** Takes out what stands in front of `全文如下`, unless it is a notice; gives the lines behind it and what the words name. */
export function takeFrame(
  lines: readonly TextLine[],
  draft: HeadDraft,
): { readonly lines: readonly TextLine[]; readonly frame: Frame } {
  const at = lines.slice(0, HEAD_LINES).findIndex(({ text }) => WHOLE_ALONE.test(text) || isAnnouncement(text));
  if (at < 0) return { lines, frame: {} };
  const before = lines.slice(0, at + 1);
  const skip = (line: TextLine) => draft.skipped.push({ line, reason: 'site-words' });
  if (before.some(isOfNotice)) {
    const label = lines[at] as TextLine;
    if (!WHOLE_ALONE.test(label.text)) return { lines, frame: {} };
    skip(label);
    return { lines: lines.filter((line) => line !== label), frame: {} };
  }
  before.forEach(skip);
  return { lines: lines.slice(at + 1), frame: frameOf(before) };
}

function isAnnouncement(text: string): boolean {
  return text.length <= 160 && WHOLE.test(text) && NAMED.test(text);
}

function isOfNotice({ text }: TextLine): boolean {
  return isDateLine(text) || readDocumentNumber(text) !== undefined || /^各.{2,200}[：:]$/.test(text);
}

function frameOf(before: readonly TextLine[]): Frame {
  const named = before.find(({ text }) => titleKind(NAMED.exec(text)?.[1] ?? '') !== undefined);
  const headed = titleIn(before);
  const title = named
    ? { value: NAMED.exec(named.text)?.[1] ?? '', lines: [named] }
    : headed && { value: headed.map(({ text }) => text).join(''), lines: headed };
  const issuing = before.find(({ text }) => isOrgans(ISSUED_BY.exec(text)?.[1]));
  const issuer = issuing && {
    value: (ISSUED_BY.exec(issuing.text)?.[1] ?? '').split(/[、 ]/).join(' '),
    lines: [issuing],
  };
  const day = issuing && findDate(dayOf(issuing.text));
  const issuedOn = day && issuing && { value: day.date, lines: [issuing] };
  return { ...(title && { title }), ...(issuer && { issuer }), ...(issuedOn && { issuedOn }) };
}

/** The words of the day on which a document was issued, where those in front of its name tell one. */
function dayOf(text: string): string {
  const match = ISSUED_BY.exec(text);
  const bodies = match ? match.index + match[0].indexOf(match[1] ?? '') : 0;
  return match?.[2] ?? DAY_AHEAD.exec(text.slice(0, bodies))?.[1] ?? '';
}

function isOrgans(words = ''): boolean {
  return words.split(/[、 ]/).every((name) => isOrgan(name) || /^(?:中共中央|国务院|[省市县区州旗]委)$/.test(name));
}
