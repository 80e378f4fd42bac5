import type { SourceMetadata } from '../source/source-document.js';
import { METADATA_NAMES, metadataField } from '../structure/metadata.js';

/** A name with a colon behind it; blanks may stand between Chinese characters. */
const LABEL = new RegExp(`(?:${METADATA_NAMES.map(spaced).join('|')})[ \\u00A0\\u3000]{0,4}[:：]`, 'g');
const BLANKS = /[\s\u00A0\u3000]{1,40}/g;
const EMPTY = /^[-—－]*$/;

/** Whether a text is the name of a field, with or without its colon. */
export function isMetadataName(text: string): boolean {
  return metadataField(nameOf(text)) !== undefined;
}

/** The pairs of a line such as `索 引 号：000014349/2026-00110　发文字号：…`, when it begins with one. */
export function metadataPairs(text: string): readonly SourceMetadata[] {
  const starts = [...text.matchAll(LABEL)];
  if (starts[0] === undefined || text.slice(0, starts[0].index).replace(BLANKS, '') !== '') return [];
  return starts.flatMap((match, index) => {
    const value = text.slice(match.index + match[0].length, starts[index + 1]?.index);
    return pairOf(match[0], value);
  });
}

/** The pairs of a table row whose cells are name, value, name, value. */
export function metadataCells(cells: readonly string[]): readonly SourceMetadata[] {
  const [name = '', value = ''] = cells;
  if (!isMetadataName(name) || isMetadataName(value)) return metadataPairs(name);
  const pairs: SourceMetadata[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? '';
    if (isMetadataName(cell)) {
      pairs.push(...pairOf(cell, cells[index + 1] ?? ''));
      index += 1;
    } else pairs.push(...metadataPairs(cell));
  }
  return pairs;
}

function pairOf(name: string, value: string): readonly SourceMetadata[] {
  const printed = value.trim();
  return EMPTY.test(printed) ? [] : [{ name: nameOf(name), value: printed }];
}

function nameOf(text: string): string {
  return text.replace(BLANKS, '').replace(/[:：]$/, '');
}

function spaced(name: string): string {
  return /^\w+$/.test(name) ? name : [...name].join('[ \\u00A0\\u3000]{0,4}');
}
