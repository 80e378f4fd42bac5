import type { SourceDocument } from '../source/source-document.js';
import { findDate } from './dates.js';
import { readDocumentNumber } from './document-number.js';
import { HEAD_LINES, type HeadDraft } from './head-draft.js';
import { loneMetadataName, type MetadataField, metadataField, metadataPairs } from './metadata.js';
import type { TextLine } from './text-line.js';
import { titleKind } from './words.js';

/** Reads the document-data block; gives the lines that are no part of it. */
export function takeMetadata(lines: readonly TextLine[], source: SourceDocument, draft: HeadDraft): TextLine[] {
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
  draft[field] ??= { value, lines };
}
