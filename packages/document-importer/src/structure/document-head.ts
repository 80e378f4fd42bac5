import type { SourceDocument } from '../source/source-document.js';
import { chromeReason, type SkipReason } from './chrome.js';
import { findDate, isDateLine } from './dates.js';
import { readDocumentNumber } from './document-number.js';
import { readMarker } from './marker.js';
import { loneMetadataName, type MetadataField, metadataField, metadataPairs } from './metadata.js';
import type { TextLine } from './text-line.js';
import { isOrgan, titleKind } from './words.js';

/** A value of the document with the lines it was read from. */
export interface Reading {
  readonly value: string;
  readonly lines: readonly TextLine[];
  /** Read from what is no plain statement of the document. */
  readonly doubt?: boolean;
}

/** The data of a document and the lines around its body. */
export interface DocumentHead {
  readonly title?: Reading;
  readonly issuer?: Reading;
  readonly docNumber?: Reading;
  readonly issuedOn?: Reading;
  readonly publishedOn?: Reading;
  readonly addressees?: Reading;
  readonly disclosure?: Reading;
  readonly indexNumber?: Reading;
  readonly subject?: Reading;
  readonly validity?: Reading;
  readonly metadata: readonly TextLine[];
  readonly notice: readonly TextLine[];
  readonly body: readonly TextLine[];
  readonly skipped: readonly { readonly line: TextLine; readonly reason: SkipReason }[];
}

type Draft = { -readonly [K in keyof DocumentHead]?: DocumentHead[K] } & {
  metadata: TextLine[];
  skipped: { line: TextLine; reason: SkipReason }[];
};

const ISSUED = /(?:印发|转发|下发|发布|批转)/;
const NAMED = /《((?:[^《》]|《[^《》]{1,60}》){4,120})》/;
const HEAD_LINES = 30;

/** Reads title, data and notice, and tells which lines are the body. */
export function readHead(all: readonly TextLine[], source: SourceDocument): DocumentHead {
  const draft: Draft = { metadata: [], skipped: [] };
  const lines = takeChrome(all, draft);
  const data = takeMetadata(lines, source, draft);
  const plan = planStart(data);
  const notice = plan > 0 ? data.slice(0, plan) : [];
  const rest = takeContents(data.slice(plan), draft);
  if (notice.length > 0) readNotice(notice, draft);
  const body = readTitle(rest, source, notice, draft);
  return { ...draft, notice: leftOf(notice, draft), body: skipRepeatedTitle(body, draft) };
}

function takeChrome(all: readonly TextLine[], draft: Draft): TextLine[] {
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
      why === 'publication-note' && /(?:发布|公开)(?:时间|日期)[:：]/.test(line.text) ? findDate(line.text) : undefined;
    if (published) draft.publishedOn ??= { value: published.date, lines: [line] };
    return false;
  });
}

function takeMetadata(lines: readonly TextLine[], source: SourceDocument, draft: Draft): TextLine[] {
  const shown = new Set(source.metadata.map(({ line }) => line));
  for (const { name, value, line: number } of source.metadata) {
    const field = metadataField(name);
    const line = number === undefined ? undefined : lines.find(({ from }) => from === number);
    if (field) keep(draft, field, value, line ? [line] : []);
  }
  const left: TextLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as TextLine;
    const next = lines[at + 1];
    if (at > HEAD_LINES && left.length > HEAD_LINES) {
      left.push(line);
      continue;
    }
    if (shown.has(line.from) && line.source.role !== 'heading') {
      draft.metadata.push(line);
      continue;
    }
    const alone = loneMetadataName(line.text);
    if (alone && next && next.text.length < 80 && !/^(?:名称|主题|标题)$/.test(line.text)) {
      const empty = loneMetadataName(next.text) !== undefined;
      keep(draft, alone, empty ? '' : next.text, [line]);
      draft.metadata.push(line);
      if (!empty) {
        draft.metadata.push(next);
        at += 1;
      }
      continue;
    }
    const pairs = metadataPairs(line.text);
    if (pairs.length > 0 && line.text.length < 400) {
      for (const { field, value } of pairs) keep(draft, field, value, [line]);
      draft.metadata.push(line);
    } else left.push(line);
  }
  return left;
}

function keep(draft: Draft, field: MetadataField, printed: string, lines: readonly TextLine[]): void {
  const value = printed.trim();
  if (value === '' || /^[-—]+$/.test(value) || field === 'other') return;
  if (field === 'title') {
    if (titleKind(value)) draft.title ??= { value, lines };
    return;
  }
  if (field === 'issuedOn' || field === 'publishedOn') {
    const date = findDate(value)?.date;
    if (date) draft[field] ??= { value: date, lines };
    return;
  }
  if (field === 'docNumber') {
    const number = readDocumentNumber(value);
    if (number) draft.docNumber ??= { value: number.value, lines };
    return;
  }
  draft[field] ??= { value, lines };
}

/** Where the attached plan begins behind a notice that issues it; 0 where there is none. */
function planStart(lines: readonly TextLine[]): number {
  const head = lines.slice(0, HEAD_LINES);
  const announced = head.find(
    ({ text }) => ISSUED.test(text) && (NAMED.test(text) || /通知$/.test(text)) && text.length < 400,
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

function comparable(text: string): string {
  return text.replace(/[\s\u3000《》（）()〔〕—–\-~～“”"]/g, '').replace(/至/g, '');
}

function readNotice(notice: readonly TextLine[], draft: Draft): void {
  for (const [index, line] of notice.entries()) {
    const number = readDocumentNumber(line.text);
    if (number && line.text.length <= number.length + 14) draft.docNumber ??= { value: number.value, lines: [line] };
    else if (!draft.addressees && isAddressees(line.text))
      draft.addressees = { value: line.text.replace(/[:：]$/, ''), lines: [line] };
    else readSignature(notice, index, draft);
    readDisclosure(line, draft);
  }
  const issuer = issuerOfTitle(notice);
  if (issuer && !draft.issuer) draft.issuer = issuer;
}

/** A body above a day, as documents are signed. */
function readSignature(lines: readonly TextLine[], index: number, draft: Draft): boolean {
  const line = lines[index] as TextLine;
  if (!isDateLine(line.text)) return false;
  const date = findDate(line.text);
  const signers: TextLine[] = [];
  for (let at = index - 1; at >= 0 && isOrgan(lines[at]?.text ?? ''); at -= 1) signers.unshift(lines[at] as TextLine);
  if (date) draft.issuedOn ??= { value: date.date, lines: [line] };
  if (signers.length > 0) draft.issuer ??= { value: signers.map(({ text }) => text).join(' '), lines: signers };
  return true;
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

function issuerOfTitle(notice: readonly TextLine[]): Reading | undefined {
  for (const line of notice.slice(0, 8)) {
    const name = /^(.{4,60}?)关于(?:印发|转发|下发|批转|发布)/.exec(line.text)?.[1];
    if (name && isOrgan(name)) return { value: name, lines: [line] };
  }
  const first = notice.find(({ text }) => /^关于(?:印发|转发|下发)/.test(text));
  const above = first && notice[notice.indexOf(first) - 1];
  return above && isOrgan(above.text) ? { value: above.text, lines: [above] } : undefined;
}

function isAddressees(text: string): boolean {
  return (
    /[:：]$/.test(text) &&
    text.length < 400 &&
    !/[。；]/.test(text) &&
    /^(?:各|市|县|区|省|州|党|全|有关|机关|直属|驻)|单位|部门|政府|党委|办公室/.test(text) &&
    !/(?:如下|意见|要求|通知)[:：]$/.test(text)
  );
}

function isTitleLine(text: string): boolean {
  return text.length <= 90 && !/[。；;！!]/.test(text) && !/[:：，、]$/.test(text) && readMarker(text) === undefined;
}

function readTitle(
  lines: readonly TextLine[],
  source: SourceDocument,
  notice: readonly TextLine[],
  draft: Draft,
): TextLine[] {
  const used = new Set<TextLine>();
  const first = lines.findIndex(({ text }) => readMarker(text) !== undefined && /^[（(]?[第一1]/.test(text));
  const head = lines.slice(0, Math.min(first < 0 ? HEAD_LINES : first, HEAD_LINES));
  const found = titleIn(head);
  if (found) {
    const value = found
      .map(({ text }) => text)
      .join('')
      .replace(/\s{1,20}/g, ' ')
      .replace(/^《(.*)》$/, '$1');
    draft.title = { value, lines: found };
    for (const line of found) used.add(line);
  }
  head.forEach((line, index) => {
    if (used.has(line)) return;
    const number = readDocumentNumber(line.text);
    const isNumber = number !== undefined && line.text.length <= number.length + 14;
    const before = { ...draft };
    if (isNumber && !draft.docNumber) {
      draft.docNumber = { value: number.value, lines: [line] };
      readSignature([line], 0, draft);
    } else if (isDateLine(line.text)) readSignature(head, index, draft);
    else if (isOrgan(line.text)) draft.issuer ??= { value: line.text, lines: [line] };
    else if (!draft.addressees && notice.length === 0 && isAddressees(line.text))
      draft.addressees = { value: line.text.replace(/[:：]$/, ''), lines: [line] };
    else if (/^[（(].{6,80}[)）]$/.test(line.text) && findDate(line.text)) {
      draft.issuedOn ??= { value: findDate(line.text)?.date ?? '', lines: [line], doubt: true };
      return;
    } else readDisclosure(line, draft);
    // A second body, day or number is of the text.
    const read = [draft.docNumber, draft.issuedOn, draft.issuer, draft.addressees, draft.disclosure];
    const known = [before.docNumber, before.issuedOn, before.issuer, before.addressees, before.disclosure];
    if (read.some((reading, at) => reading !== known[at] && reading?.lines.includes(line))) used.add(line);
  });
  if (!draft.title) hintedTitle(source, lines, draft);
  const issuer = draft.title && issuerOf(draft.title.value);
  if (issuer && draft.title && !draft.issuer) draft.issuer = { value: issuer, lines: draft.title.lines, doubt: true };
  return lines.filter((line) => !used.has(line));
}

function issuerOf(title: string): string | undefined {
  const name = /^(.{4,40}?)关于/.exec(title)?.[1];
  return name && isOrgan(name) ? name : undefined;
}

/** Lines that together are the title: the longest run that ends as titles end. */
function titleIn(head: readonly TextLine[]): TextLine[] | undefined {
  for (let from = 0; from < head.length; from += 1) {
    let joined = '';
    let best: TextLine[] | undefined;
    for (let end = from; end < Math.min(from + 5, head.length); end += 1) {
      const line = head[end] as TextLine;
      const barred =
        !isTitleLine(line.text) ||
        isDateLine(line.text) ||
        readDocumentNumber(line.text) ||
        (/^[（(]/.test(line.text) &&
          (end === from || !/年|试行|稿|版|修订|暂行|—/.test(line.text) || /通过|会议|审议|公布|发布/.test(line.text)));
      if (barred) break;
      joined += line.text;
      if (titleKind(joined) && joined.length >= 6) best = head.slice(from, end + 1);
      // A title that stands complete is followed by a bracket of its own at most.
      if (
        best &&
        end + 1 < head.length &&
        !/^[（(〔]/.test(head[end + 1]?.text ?? '') &&
        !/^关于/.test(head[end + 1]?.text ?? '')
      )
        break;
    }
    if (best) return best;
  }
  const [first, second] = head;
  const lone =
    first && isTitleLine(first.text) && first.text.length >= 8 && !isOrgan(first.text) && !isDateLine(first.text);
  if (!lone || !first) return undefined;
  return second && /[。：]$/.test(second.text) ? [first] : second === undefined ? [first] : undefined;
}

function hintedTitle(source: SourceDocument, lines: readonly TextLine[], draft: Draft): void {
  const hint = source.title?.split(/[_|–]|--| - /)[0]?.trim();
  if (!hint || !titleKind(hint)) return;
  const line = lines.find(({ text }) => comparable(text) === comparable(hint));
  draft.title = { value: hint, lines: line ? [line] : [], doubt: line === undefined };
}

function skipRepeatedTitle(body: readonly TextLine[], draft: Draft): TextLine[] {
  const title = draft.title && comparable(draft.title.value);
  if (!title) return [...body];
  const repeated = new Set<TextLine>();
  body.slice(0, HEAD_LINES).forEach((line, index) => {
    const two = comparable(line.text + (body[index + 1]?.text ?? ''));
    if (comparable(line.text) === title) repeated.add(line);
    else if (two === title && line.text.length > 4) for (const one of body.slice(index, index + 2)) repeated.add(one);
  });
  for (const line of repeated) draft.skipped.push({ line, reason: 'repeated-title' });
  return body.filter((line) => !repeated.has(line));
}

function takeContents(lines: readonly TextLine[], draft: Draft): TextLine[] {
  const at = lines.findIndex(({ text }) => /^目\s{0,8}[录次]$/.test(text));
  if (at < 0 || at > HEAD_LINES) return [...lines];
  const opening = entryOf(lines[at + 1]?.text ?? '');
  let end = at + 1;
  while (end < lines.length && end < at + 200) {
    const { text } = lines[end] as TextLine;
    if (end > at + 1 && opening !== '' && entryOf(text) === opening) break;
    if (/[。；]/.test(text)) break;
    end += 1;
  }
  // Without a line that comes again nobody can tell where the contents end.
  const paged = (text: string) => /[.…·]{2,}|\s\d{1,3}$/.test(text);
  const stop =
    entryOf(lines[end]?.text ?? '') === opening
      ? end
      : lines.findIndex(({ text }, index) => index > at && !paged(text));
  for (const line of lines.slice(at, stop)) draft.skipped.push({ line, reason: 'contents' });
  return [...lines.slice(0, at), ...lines.slice(stop < 0 ? lines.length : stop)];
}

function entryOf(text: string): string {
  return text.replace(/[\s.…·]{1,200}\d{0,4}$/, '').replace(/\s/g, '');
}

/** The lines of a notice that no field holds. */
function leftOf(notice: readonly TextLine[], draft: Draft): TextLine[] {
  const used = new Set(
    [draft.docNumber, draft.issuedOn, draft.addressees, draft.disclosure].flatMap((reading) => reading?.lines ?? []),
  );
  return notice.filter((line) => !used.has(line));
}
