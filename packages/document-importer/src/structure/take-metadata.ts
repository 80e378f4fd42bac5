import type { SourceDocument } from '../source/source-document.js';
import { findDate } from './dates.js';
import { readDocumentNumber } from './document-number.js';
import { HEAD_LINES, type HeadDraft } from './head-draft.js';
import { readMarker } from './marker.js';
import {
  barePairs,
  isSharedMetadata,
  loneMetadataName,
  type MetadataField,
  metadataField,
  metadataPairs,
} from './metadata.js';
import type { TextLine } from './text-line.js';
import { isOrgan, titleKind } from './words.js';

/** Reads the document-data block; gives the lines that are no part of it. */
export function takeMetadata(lines: readonly TextLine[], source: SourceDocument, draft: HeadDraft): TextLine[] {
  const shown = new Set(source.metadata.map(({ line }) => line));
  for (const { name, value, line: number } of source.metadata) {
    const field = metadataField(name);
    const line = number === undefined ? undefined : lines.find(({ from }) => from === number);
    if (field) keep(draft, field, value, line ? [line] : []);
  }
  const left: TextLine[] = [];
  let ended = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as TextLine;
    ended ||= (at > HEAD_LINES && left.length > HEAD_LINES) || opensBody(line.text);
    if (ended) {
      left.push(line);
      continue;
    }
    if (shown.has(line.from) && line.source.role !== 'heading') {
      draft.metadata.push(line);
      continue;
    }
    const taken = takePairs(lines, at, draft);
    if (taken === 0) left.push(line);
    else {
      draft.metadata.push(...lines.slice(at, at + taken));
      at += taken - 1;
    }
  }
  return left;
}

/** The first number of a series: no block stands behind it. */
function opensBody(text: string): boolean {
  const marker = readMarker(text);
  return marker !== undefined && marker.kind !== 'bullet' && marker.ordinal === 1 && text.length > marker.length;
}

/** Reads the pairs that begin at a line. Gives how many lines they take. */
function takePairs(lines: readonly TextLine[], at: number, draft: HeadDraft): number {
  const [line, next] = [lines[at] as TextLine, lines[at + 1]];
  const text = line.text.replace(BULLET, '').replace(BRACKETED_NUMBER, '【文号】');
  const inBlock = at > 0 && draft.metadata.at(-1) === lines[at - 1];
  if (!inBlock && isSharedMetadata(text)) return 0;
  if (INDEX_NUMBER.test(text)) {
    keep(draft, 'indexNumber', text, [line]);
    return 1;
  }
  const alone = loneMetadataName(text);
  if (alone && next && next.text.length < 80 && !/^(?:名称|主题|标题)$/.test(text)) {
    const empty =
      loneMetadataName(next.text) !== undefined ||
      metadataPairs(next.text).length > 0 ||
      NAME.test(next.text) ||
      (alone !== 'title' && titleKind(next.text) !== undefined && next.text.length >= 6);
    keep(draft, alone, empty ? '' : next.text, [line]);
    return empty ? 1 : 2;
  }
  const pairs = metadataPairs(text);
  const bare = pairs.length === 0 ? barePairs(text) : [];
  const telling = inBlock || bare.length > 1 || /^(?:docNumber|issuedOn|publishedOn)$/.test(bare[0]?.field ?? '');
  const found = telling && bare.length > 0 ? bare : pairs;
  if (found.length === 0 || text.length >= 400) return 0;
  for (const { field, value } of found) keep(draft, field, value, [line]);
  return 1;
}

/** An index number that lost its name: 11320000025923025/2026-01955. */
const INDEX_NUMBER = /^[A-Z\d]{9,24}\/(?:19|20)\d\d-\d{3,7}$/;
const BULLET = /^[-•·●∙▪]\s{0,4}/;
/** Collections of laws call the number of a document so; alone 字号 is the size of the letters. */
const BRACKETED_NUMBER = /^【字\s{0,4}号】/;
/** A name without a value, whatever it names. */
const NAME = /^[^，。；：:]{2,8}[：:]$/;

function keep(draft: HeadDraft, field: MetadataField, printed: string, lines: readonly TextLine[]): void {
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
  if (field === 'issuer' && !isOrgan(value)) return;
  draft[field] ??= { value, lines };
}
