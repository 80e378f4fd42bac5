import { resolvePart, targetsOf } from '../docx/docx-parts.js';
import type { ReadLimits } from '../read-limits.js';
import { readXml, readXmlRoot } from '../xml/read-xml.js';
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-element.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import { type NumberLook, xlsxFormats } from './xlsx-formats.js';

/** What all sheets of a workbook share. */
export interface XlsxBook {
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly hidden: boolean }[];
  readonly strings: readonly string[];
  readonly formats: readonly NumberLook[];
  readonly startsIn1904: boolean;
}

const USUAL_WORKBOOK = 'xl/workbook.xml';

export function xlsxBook(archive: ZipArchive, limits: ReadLimits): XlsxBook {
  const part = targetsOf(archive, '', limits).get('officeDocument')?.[0] ?? USUAL_WORKBOOK;
  const root = readXmlRoot(archive, part, limits);
  const targets = targetsOf(archive, part, limits);
  const paths = sheetPaths(archive, part, limits);
  const strings: string[] = [];
  const [shared] = targets.get('sharedStrings') ?? [];
  if (shared !== undefined)
    readXml(
      archive,
      shared,
      limits,
      (name) => name === 'si',
      (item) => strings.push(stringText(item)),
    );
  return {
    sheets: childrenOf(childOf(root, 'sheets'), 'sheet').map(({ attributes }) => ({
      name: attributes.get('name') ?? '',
      part: paths.get(attributes.get('id') ?? '') ?? '',
      hidden: (attributes.get('state') ?? 'visible') !== 'visible',
    })),
    strings,
    formats: xlsxFormats(archive, targets.get('styles')?.[0], limits),
    startsIn1904: ['1', 'true'].includes(childOf(root, 'workbookPr')?.attributes.get('date1904') ?? ''),
  };
}

/** The text of a string item; phonetic readings are no part of it. */
export function stringText(item: XmlElement | undefined): string {
  return childrenOf(item)
    .map((child) => (child.name === 't' ? textOf(child) : child.name === 'r' ? textOf(childOf(child, 't')) : ''))
    .join('');
}

function sheetPaths(archive: ZipArchive, part: string, limits: ReadLimits): ReadonlyMap<string, string> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const root = readXmlRoot(archive, `${folder}_rels/${part.slice(slash)}.rels`, limits);
  return new Map(
    childrenOf(root, 'Relationship').map(({ attributes }) => [
      attributes.get('Id') ?? '',
      resolvePart(folder, attributes.get('Target') ?? ''),
    ]),
  );
}
