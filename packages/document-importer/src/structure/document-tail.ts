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

/** Takes signature, day, disclosure mark and names of attachments off the end of the body. */
export function takeTail(
  lines: readonly TextLine[],
  head: DocumentHead,
): { body: readonly TextLine[]; tail: DocumentTail } {
  const draft: { -readonly [K in keyof DocumentTail]?: DocumentTail[K] } = {};
  const taken = new Set<TextLine>();
  const from = Math.max(0, lines.length - TAIL_LINES);
  for (let at = lines.length - 1; at >= from; at -= 1) {
    const line = lines[at] as TextLine;
    if (line.source.role === 'table-row') break;
    if (isDateLine(line.text) && at > 0) {
      const date = findDate(line.text);
      if (date && !head.issuedOn) draft.issuedOn ??= { value: date.date, lines: [line] };
      taken.add(line);
    } else if (
      taken.size > 0 &&
      isOrgan(line.text) &&
      readMarker(line.text) === undefined &&
      followedBySignature(lines, at, taken)
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
  const closing = lines.filter((line) => taken.has(line));
  return { body: lines.filter((line) => !taken.has(line)), tail: { ...draft, closing } };
}

function followedBySignature(lines: readonly TextLine[], at: number, taken: ReadonlySet<TextLine>): boolean {
  const next = lines[at + 1];
  return next !== undefined && taken.has(next) && (isDateLine(next.text) || isOrgan(next.text));
}

function attachmentAbove(lines: readonly TextLine[], at: number): boolean {
  return lines.slice(Math.max(0, at - 12), at).some(({ text }) => /^附件?\s?[：:]/.test(text));
}

function takeAttachments(lines: readonly TextLine[], at: number, taken: Set<TextLine>): void {
  if (!/^附件?\s?[：:]/.test(lines[at]?.text ?? '')) return;
  for (let next = at + 1; next < lines.length && ATTACHMENT_ITEM.test(lines[next]?.text ?? ''); next += 1)
    taken.add(lines[next] as TextLine);
}
