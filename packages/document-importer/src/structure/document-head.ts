import { likeness } from '../output/match-ids.js';
import type { SourceDocument } from '../source/source-document.js';
import { chromeReason } from './chrome.js';
import { findDate, isDateLine } from './dates.js';
import { isAdoption, readDecree } from './decree.js';
import { readDocumentNumber } from './document-number.js';
import { type DocumentHead, HEAD_LINES, type HeadDraft, type Reading } from './head-draft.js';
import { readMarker } from './marker.js';
import { metadataPairs } from './metadata.js';
import { comparable, issuedName, planStart } from './plan-start.js';
import { takeContents } from './take-contents.js';
import { takeFrame } from './take-frame.js';
import { takeMetadata } from './take-metadata.js';
import type { TextLine } from './text-line.js';
import { titlesIn, titleWords, withoutNumber } from './title-lines.js';
import { isOrgan, titleKind } from './words.js';

/** Reads title, data and notice, and tells which lines are the body. */
export function readHead(all: readonly TextLine[], source: SourceDocument): DocumentHead {
  const draft: HeadDraft = { metadata: [], skipped: [] };
  const lines = takeChrome(all, draft);
  const { lines: data, frame } = takeFrame(takeMetadata(lines, source, draft), draft);
  const plan = planStart(data);
  const notice = plan > 0 ? data.slice(0, plan) : [];
  const rest = takeContents(data.slice(plan), draft);
  if (notice.length > 0) readNotice(notice, draft);
  const body = readTitle(rest, source, notice, draft);
  if (frame.title) draft.title ??= frame.title;
  if (frame.issuer) draft.issuer ??= frame.issuer;
  if (frame.issuedOn) draft.issuedOn ??= frame.issuedOn;
  return { ...draft, notice: leftOf(notice, draft), body: skipRepeatedTitle(body, draft) };
}

/** The title of a report in the news: 某某办公厅印发《某某规定》. */
const REPORTED = /^(.{3,40})(?:印发|发布|出台)《([^《》]{4,80})》$/;

function takeChrome(all: readonly TextLine[], draft: HeadDraft): TextLine[] {
  return all.filter((line) => {
    const { role, reason } = line.source;
    const data =
      role !== 'chrome' &&
      line.text.length < 400 &&
      metadataPairs(line.text).length > 0 &&
      !/^(?:发布|公开)(?:时间|日期)/.test(line.text);
    const why =
      role === 'chrome' ? (reason ?? 'navigation') : role === 'table-row' || data ? undefined : chromeReason(line.text);
    if (why === undefined) return true;
    draft.skipped.push({ line, reason: why });
    const published =
      why === 'publication-note' &&
      /(?:发布|公开)(?:时间|日期)[:：]|^\d{4}[-/]\d{1,2}[-/]\d{1,2} \d{1,2}:/.test(line.text)
        ? findDate(line.text)
        : undefined;
    if (published) draft.publishedOn ??= { value: published.date, lines: [line] };
    return false;
  });
}

function readNotice(notice: readonly TextLine[], draft: HeadDraft): void {
  for (const [index, line] of notice.entries()) {
    const number = readDocumentNumber(line.text);
    if (number && line.text.length <= number.length + 14) readNumber(line, number, draft);
    else if (number && ISSUES.test(line.text.slice(number.length)))
      draft.docNumber ??= { value: number.value, lines: [line] };
    else if (!draft.addressees && isAddressees(line.text))
      draft.addressees = { value: line.text.replace(/[:：]$/, ''), lines: [line] };
    else if (!readSignature(notice, index, draft)) readNumberBehind(line, draft);
    readOrder(notice, index, draft);
    readDisclosure(line, draft);
  }
  const issuer = issuerOfTitle(notice) ?? lastSigner(notice);
  if (issuer && (!draft.issuer || saysLess(draft.issuer, issuer.value, draft))) draft.issuer = issuer;
}

/** A body below the words of a notice, though its day cannot be read. */
function lastSigner(notice: readonly TextLine[]): Reading | undefined {
  const issued = notice.findIndex(({ text }) => /印发(?:给)?你们/.test(text));
  const signers = issued < 0 ? [] : notice.slice(issued + 1).filter(({ text }) => isOrgan(text));
  return signers.length > 0 ? { value: named(signers, false), lines: signers } : undefined;
}

/** A number behind the title of a notice, in brackets or a blank away. */
function readNumberBehind(line: TextLine, draft: HeadDraft): void {
  const number = readDocumentNumber(line.text.slice(withoutNumber(line.text).length).trim());
  if (number) draft.docNumber ??= { value: number.value, lines: [line] };
}

/** A title in the same line as the number ahead of it. */
const ISSUES = /^[ 《]{0,4}.{4,60}关于.{0,4}(?:印发|转发|下发|发布)/;

/** 某某省人民政府令 above 第184号. */
function readOrder(lines: readonly TextLine[], index: number, draft: HeadDraft): void {
  const [line, next] = [lines[index] as TextLine, lines[index + 1]];
  if (!next || !/^[^，。：]{2,24}令$/.test(line.text) || !/^第\s?\d{1,4}\s?号$/.test(next.text)) return;
  draft.docNumber ??= { value: `${line.text}${next.text.replace(/\s/g, '')}`, lines: [line, next] };
  draft.issuer ??= { value: line.text.replace(/令$/, ''), lines: [line] };
}

/** A number on a line of its own; the day may stand behind it. */
function readNumber(line: TextLine, number: { value: string; length: number }, draft: HeadDraft): void {
  draft.docNumber ??= { value: number.value, lines: [line] };
  const date = findDate(line.text.slice(number.length));
  if (date) draft.issuedOn ??= { value: date.date, lines: [line] };
}

/** A body above a day, as documents are signed. */
function readSignature(lines: readonly TextLine[], index: number, draft: HeadDraft): boolean {
  const line = lines[index] as TextLine;
  if (!isDateLine(line.text)) return false;
  const date = findDate(line.text);
  const signers: TextLine[] = [];
  const last = SEALED.test(lines[index - 1]?.text ?? '') ? index - 2 : index - 1;
  for (let at = last; at >= 0 && isOrgan(lines[at]?.text ?? ''); at -= 1) signers.unshift(lines[at] as TextLine);
  const wrapped = lines[last - signers.length];
  const broken = wrapped !== undefined && isBroken(wrapped.text, signers[0]?.text ?? '');
  if (broken) signers.unshift(wrapped);
  const signed = signers.length > 0;
  const known = draft.issuedOn;
  const yields = known && isOfBlock(known, draft) ? signed || /年/.test(line.text) : signed && !isSigned(known, lines);
  if (date && (!known || yields)) draft.issuedOn = { value: date.date, lines: [line] };
  if (signed && (!draft.issuer || isOfBlock(draft.issuer, draft)))
    draft.issuer = { value: named(signers, broken), lines: signers };
  return true;
}

/** （国家某局代章） between a body and the day. */
const SEALED = /^[（(][^（）()]{2,20}代章[)）]$/;

/** Whether a body stands above a day: one alone above the text is of the page. */
function isSigned(day: Reading | undefined, lines: readonly TextLine[]): boolean {
  const at = day?.lines[0] ? lines.indexOf(day.lines[0]) : -1;
  return at < 0 || isOrgan(lines[at - 1]?.text ?? '') || SEALED.test(lines[at - 1]?.text ?? '');
}

/** A name that goes on in the next line: 创建“示范城市” above 工作领导小组办公室. */
function isBroken(text: string, next: string): boolean {
  return (
    /^(?:工作|建设|创建|推进|协调|领导|专项|联席)/.test(next) && titleKind(text) === undefined && isOrgan(text + next)
  );
}

function named(signers: readonly TextLine[], broken: boolean): string {
  const [first = '', ...others] = signers.map(({ text }) => text);
  return broken ? [first + (others[0] ?? ''), ...others.slice(1)].join(' ') : [first, ...others].join(' ');
}

/** What the site calls a body for short, such as 政府办, yields to the name in the title. */
function saysLess(block: Reading, name: string, draft: HeadDraft): boolean {
  return isOfBlock(block, draft) && block.value.length + 1 < name.length;
}

/** What the site filled in yields to what is printed below the notice. */
function isOfBlock({ lines }: Reading, { metadata }: HeadDraft): boolean {
  return lines.every((line) => metadata.includes(line));
}

export function readDisclosure(line: TextLine, draft: { disclosure?: Reading }): boolean {
  const match =
    /^[（(]?(?:此件|此文|本文)?(主动公开|公开发布|依申请公开|不予公开|免予公开|不公开|内部)(?:发布)?[)）]?$|^[（(]此件([^（）()]{2,8})[)）]$/.exec(
      line.text,
    );
  if (!match) return false;
  const words = match[1] ?? match[2] ?? '';
  const value = /依申请/.test(words) ? 'on-request' : /不予|免予|不公开|内部|删减/.test(words) ? 'withheld' : 'public';
  draft.disclosure ??= { value, lines: [line] };
  return true;
}

/** A party body and a government whose names stand side by side without a blank. */
const JOINT = /^(中共.{2,20}?委(?:员会)?(?:办公[厅室])?)(?=[^办员])(.{2,20}政府(?:办公[厅室])?)$/;

function issuerOfTitle(notice: readonly TextLine[]): Reading | undefined {
  for (const line of notice.slice(0, 8)) {
    const number = readDocumentNumber(line.text)?.length ?? 0;
    const name = /^[ 《]{0,4}(.{3,60}?)(?:关于|印发)/.exec(line.text.slice(number))?.[1];
    if (name && isOrgan(name)) return { value: name.replace(JOINT, '$1 $2'), lines: [line] };
  }
  for (const [index, { text }] of notice.entries()) {
    if (!/^关于(?:印发|转发|下发)/.test(text)) continue;
    const above: TextLine[] = [];
    for (let at = index - 1; at >= 0 && isOrgan(notice[at]?.text ?? ''); at -= 1) above.unshift(notice[at] as TextLine);
    if (above.length > 0) return { value: named(above, false), lines: above };
  }
  return undefined;
}

function isAddressees(text: string): boolean {
  return (
    /[:：]$/.test(text) &&
    text.length < 400 &&
    !/[。；]/.test(text) &&
    /^(?:各|市|县|区|省|州|党|全|有关|机关|直属|驻)|单位|部门|政府|党委|办公室/.test(text) &&
    !/(?:如下|意见|要求|通知|问题|情况)[:：]$/.test(text)
  );
}

function readTitle(
  lines: readonly TextLine[],
  source: SourceDocument,
  notice: readonly TextLine[],
  draft: HeadDraft,
): TextLine[] {
  const used = new Set<TextLine>();
  const leave = (line: TextLine) => {
    used.add(line);
    draft.skipped.push({ line, reason: 'navigation' });
  };
  const first = lines.findIndex(({ text }) => readMarker(text) !== undefined && /^[（(]?[第一1]/.test(text));
  const head = lines.slice(0, Math.min(first < 0 ? HEAD_LINES : first, HEAD_LINES));
  const titles = titlesIn(head);
  const found = titles && wholeTitle(titles.title, head, notice);
  if (titles && found) {
    for (const line of titles.before) {
      used.add(line);
      draft.skipped.push({ line, reason: 'repeated-title' });
    }
    const printed = titleWords(found);
    const [, issuer = '', named = ''] = REPORTED.exec(printed) ?? [];
    const reported = isOrgan(issuer) && titleKind(named) !== undefined;
    if (reported) draft.issuer ??= { value: issuer, lines: found };
    draft.title = { value: reported ? named : printed, lines: found };
    for (const line of found) used.add(line);
    const last = found.at(-1)?.text ?? '';
    const number = readDocumentNumber(last.slice(withoutNumber(last).length).trim());
    if (number) draft.docNumber ??= { value: number.value, lines: found };
    for (const line of head.slice(0, head.indexOf(found[0] as TextLine))) if (isColumn(line.text)) leave(line);
  }
  head.forEach((line, index) => {
    if (used.has(line)) return;
    const number = readDocumentNumber(line.text);
    const isNumber = number !== undefined && line.text.length <= number.length + 14;
    const before = { ...draft };
    if (isNumber && !draft.docNumber) readNumber(line, number, draft);
    else if (isDateLine(line.text)) readSignature(head, index, draft);
    else if (isOrgan(line.text)) draft.issuer ??= { value: line.text, lines: [line] };
    else if (!draft.addressees && notice.length === 0 && isAddressees(line.text))
      draft.addressees = { value: line.text.replace(/[:：]$/, ''), lines: [line] };
    else if (isAdoption(line.text)) {
      readAdoption(line, draft);
      return;
    } else readDisclosure(line, draft);
    // A day alone that yields to a signed one is of the page.
    const yielded = draft.issuedOn === before.issuedOn ? [] : (before.issuedOn?.lines ?? []);
    for (const one of yielded) if (used.has(one)) draft.skipped.push({ line: one, reason: 'publication-note' });
    // A second body, day or number is of the text.
    const read = [draft.docNumber, draft.issuedOn, draft.issuer, draft.addressees, draft.disclosure];
    const known = [before.docNumber, before.issuedOn, before.issuer, before.addressees, before.disclosure];
    if (read.some((reading, at) => reading !== known[at] && reading?.lines.includes(line))) used.add(line);
  });
  if (!draft.title) issuedTitle(notice, draft);
  if (!draft.title) hintedTitle(source, lines, draft);
  const issuer = draft.title && issuerOf(draft.title.value);
  if (issuer && draft.title && (!draft.issuer || saysLess(draft.issuer, issuer, draft)))
    draft.issuer = { value: issuer, lines: draft.title.lines, doubt: true };
  return lines.filter((line) => !used.has(line));
}

/** Below a title: the order that publishes it, or else the day of a meeting. */
function readAdoption(line: TextLine, draft: HeadDraft): void {
  const decree = readDecree(line.text);
  if (decree) {
    draft.docNumber = { value: decree.number, lines: [line] };
    draft.issuer ??= { value: decree.issuer, lines: [line] };
  }
  const date = decree?.date ?? findDate(line.text)?.date;
  if (decree?.date && date) draft.issuedOn = { value: date, lines: [line] };
  else if (date) draft.issuedOn ??= { value: date, lines: [line], doubt: true };
}

/** A title goes on in the next lines as far as the notice names it: …行动计划 above 工作方案及任务清单. */
function wholeTitle(found: TextLine[], head: readonly TextLine[], notice: readonly TextLine[]): TextLine[] {
  const name = comparable(issuedName(notice) ?? '');
  const from = head.indexOf(found[0] as TextLine);
  for (let end = from + found.length; end < Math.min(head.length, from + found.length + 3); end += 1) {
    const longer = head.slice(from, end + 1);
    if (comparable(longer.map(({ text }) => text).join('')) === name) return longer;
  }
  return found;
}

/** A few words above the title that name neither a body nor a day: the column of the site. */
function isColumn(text: string): boolean {
  return text.length <= 8 && !/[，。：；、\d]/.test(text) && !isOrgan(text) && readMarker(text) === undefined;
}

/** 某某局关于…, 某厅、某局关于…. */
function issuerOf(title: string): string | undefined {
  const name = /^(.{3,40}?)关于/.exec(title)?.[1];
  return name?.split('、').every((one) => isOrgan(one)) ? name : undefined;
}

/** What has lost its own title is called what the notice calls it. */
function issuedTitle(notice: readonly TextLine[], draft: HeadDraft): void {
  const name = issuedName(notice);
  if (!name) return;
  const printed = notice.find(
    ({ text }) => titleKind(text) !== undefined && comparable(name).startsWith(comparable(text)),
  );
  const line = printed ?? notice.find(({ text }) => text.includes(name));
  draft.title = { value: printed?.text ?? name, lines: line ? [line] : [] };
}

function hintedTitle(source: SourceDocument, lines: readonly TextLine[], draft: HeadDraft): void {
  const hint = source.title?.split(/[_|–]|--| - /)[0]?.trim();
  if (!hint || !titleKind(hint)) return;
  const line = lines.find(({ text }) => comparable(text) === comparable(hint));
  draft.title = { value: hint, lines: line ? [line] : [], doubt: line === undefined };
}

/** A title that differs in a character or two was spoiled by copying. */
const SAME = 0.9;

function skipRepeatedTitle(body: readonly TextLine[], draft: HeadDraft): TextLine[] {
  const title = draft.title && comparable(draft.title.value);
  if (!title) return [...body];
  const repeated = new Set<TextLine>();
  body.slice(0, HEAD_LINES).forEach((line, index) => {
    const two = comparable(line.text + (body[index + 1]?.text ?? ''));
    const near = titleKind(line.text) !== undefined && likeness(comparable(line.text), title) >= SAME;
    const words = comparable(titleWords([line]));
    const shortened = words.length >= 12 && titleKind(titleWords([line])) !== undefined && title.endsWith(words);
    if (near || shortened || comparable(line.text) === title || words === title) repeated.add(line);
    else if (two === title && line.text.length > 4) for (const one of body.slice(index, index + 2)) repeated.add(one);
  });
  for (const line of repeated) draft.skipped.push({ line, reason: 'repeated-title' });
  return body.filter((line) => !repeated.has(line));
}

/** The lines of a notice that no field holds. */
function leftOf(notice: readonly TextLine[], draft: HeadDraft): TextLine[] {
  const used = new Set(
    [draft.docNumber, draft.issuedOn, draft.addressees, draft.disclosure].flatMap((reading) => reading?.lines ?? []),
  );
  return notice.filter((line) => !used.has(line));
}
