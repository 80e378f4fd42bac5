import { chromeReason } from './chrome.js';
import { findDate, isDateLine } from './dates.js';
import { readDisclosure } from './document-head.js';
import type { DocumentHead, Reading } from './head-draft.js';
import { readMarker } from './marker.js';
import type { TextLine } from './text-line.js';
import { isOrgan } from './words.js';

/** What stands behind the last clause of a document. */
export interface DocumentTail {
  readonly issuer?: Reading;
  readonly issuedOn?: Reading;
  readonly disclosure?: Reading;
  /** Closing words, signature, names of attachments. */
  readonly closing: readonly TextLine[];
}

const TAIL_LINES = 40;
const CLOSING =
  /^(?:附件?\s?\d{0,2}[：:]|附[：:]|（?联系人|（?联系电话|特此(?:报告|通知|函|通报)|以上(?:报告|意见|方案)|妥否|此(?:通知|复))/;
const ATTACHMENT_ITEM = /^\d{1,2}[.．、]\s?[^，。；]{2,60}$/;

type TailDraft = { -readonly [K in keyof DocumentTail]?: DocumentTail[K] };

/** Takes signature, day, disclosure mark and names of attachments off the end of the body, and off what stands above an annex. */
export function takeTail(
  lines: readonly TextLine[],
  head: DocumentHead,
): { body: readonly TextLine[]; tail: DocumentTail } {
  const draft: TailDraft = {};
  const taken = new Set<TextLine>();
  takeEnd(lines, head, draft, taken);
  const annex = annexStart(lines);
  if (annex > 0) {
    takeEnd(lines.slice(0, annex), head, draft, taken);
    if (isAnnexOfData(lines.slice(annex))) for (const line of lines.slice(annex)) taken.add(line);
  }
  const closing = lines.filter((line) => taken.has(line));
  return { body: lines.filter((line) => !taken.has(line)), tail: { ...draft, closing } };
}

function takeEnd(lines: readonly TextLine[], head: DocumentHead, draft: TailDraft, taken: Set<TextLine>): void {
  const from = Math.max(0, lines.length - TAIL_LINES);
  for (let at = lines.length - 1; at >= from; at -= 1) {
    const line = lines[at] as TextLine;
    if (line.source.role === 'table-row') break;
    if (isDateLine(line.text) && at > 0) {
      const date = findDate(line.text);
      if (date && !head.issuedOn) draft.issuedOn ??= { value: date.date, lines: [line] };
      taken.add(line);
    } else if (
      isOrgan(line.text) &&
      readMarker(line.text) === undefined &&
      (followedBySignature(lines, at, taken) || signsAlone(lines, at, taken))
    ) {
      draft.issuer = {
        value: [line.text, ...(draft.issuer ? [draft.issuer.value] : [])].join(' '),
        lines: [line, ...(draft.issuer?.lines ?? [])],
      };
      taken.add(line);
    } else if (
      readDisclosure(line, draft) ||
      (CLOSING.test(line.text) && line.text.length < 200) ||
      chromeReason(line.text) !== undefined
    ) {
      taken.add(line);
      takeAttachments(lines, at, taken);
    } else if (!ATTACHMENT_ITEM.test(line.text) || !attachmentAbove(lines, at)) break;
  }
}

const ANNEX = /^附[件表]\s?\d{0,2}[：:]?$/;
/** Annexes that only list what the document tells of. */
const DATA =
  /(?:名单|目录|名录|(?:统计|汇总|情况|登记|申请|公示|报名|联系|明细|一览)表|样[表式]|模板|格式|回执|流程图|示意图|情况)$/;

/** Where the first annex begins: behind a day, and the disclosure mark below it. 0 where none does. */
function annexStart(lines: readonly TextLine[]): number {
  return lines.findIndex(
    ({ text }, at) =>
      ANNEX.test(text) && lines.slice(Math.max(0, at - 2), at).some((before) => isDateLine(before.text)),
  );
}

function isAnnexOfData(annex: readonly TextLine[]): boolean {
  return annex.every(({ text, source }, at) => {
    const titled = !ANNEX.test(text) || [1, 2].some((next) => DATA.test(annex[at + next]?.text ?? ''));
    return titled && source.role !== 'table-row';
  });
}

function followedBySignature(lines: readonly TextLine[], at: number, taken: ReadonlySet<TextLine>): boolean {
  const next = lines[at + 1];
  return next !== undefined && taken.has(next) && (isDateLine(next.text) || isOrgan(next.text));
}

/** A body behind the last sentence signs, though the day is missing. */
function signsAlone(lines: readonly TextLine[], at: number, taken: ReadonlySet<TextLine>): boolean {
  return taken.size === 0 && at === lines.length - 1 && /。$/.test(lines[at - 1]?.text ?? '');
}

function attachmentAbove(lines: readonly TextLine[], at: number): boolean {
  return lines.slice(Math.max(0, at - 12), at).some(({ text }) => /^附件?\s?[：:]/.test(text));
}

function takeAttachments(lines: readonly TextLine[], at: number, taken: Set<TextLine>): void {
  if (!/^附件?\s?[：:]/.test(lines[at]?.text ?? '')) return;
  for (let next = at + 1; next < lines.length && ATTACHMENT_ITEM.test(lines[next]?.text ?? ''); next += 1)
    taken.add(lines[next] as TextLine);
}
