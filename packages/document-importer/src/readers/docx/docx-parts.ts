import type { ReadLimits } from '../read-limits.js';
import { readXmlRoot } from '../xml/read-xml.js';
import { childrenOf } from '../xml/xml-element.js';
import type { ZipArchive } from '../zip/zip-archive.js';

/** Paths of the parts of a Word file, found by its relationships and not by their usual names. */
export interface DocxParts {
  readonly document: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

const USUAL_DOCUMENT = 'word/document.xml';

export function docxParts(archive: ZipArchive, limits: ReadLimits): DocxParts {
  const document = targetsOf(archive, '', limits).get('officeDocument')?.[0] ?? USUAL_DOCUMENT;
  const targets = targetsOf(archive, document, limits);
  const single = (type: string) => targets.get(type)?.[0];
  return {
    document,
    ...optional('styles', single('styles')),
    ...optional('numbering', single('numbering')),
    ...optional('footnotes', single('footnotes')),
    ...optional('endnotes', single('endnotes')),
    ...optional('comments', single('comments')),
    headers: targets.get('header') ?? [],
    footers: targets.get('footer') ?? [],
  };
}

/** Targets of a part's relationships by the last word of their type; those outside the container are left out. */
export function targetsOf(
  archive: ZipArchive,
  part: string,
  limits: ReadLimits,
): ReadonlyMap<string, readonly string[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const root = readXmlRoot(archive, `${folder}_rels/${part.slice(slash)}.rels`, limits);
  const inside = childrenOf(root, 'Relationship').filter(
    ({ attributes }) => attributes.get('TargetMode') !== 'External',
  );
  const targets = new Map<string, string[]>();
  for (const { attributes } of inside) {
    const type = attributes.get('Type')?.split('/').at(-1) ?? '';
    targets.set(type, [...(targets.get(type) ?? []), resolvePart(folder, attributes.get('Target') ?? '')]);
  }
  return targets;
}

/** The path in the container of a target as written in a part of `folder`. */
export function resolvePart(folder: string, target: string): string {
  const steps = target.startsWith('/') ? target.split('/') : `${folder}${target}`.split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function optional<Name extends string>(name: Name, value: string | undefined): { readonly [key in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]?: string });
}
