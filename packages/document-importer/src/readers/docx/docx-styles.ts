import type { ReadLimits } from '../read-limits.js';
import { readXmlRoot } from '../xml/read-xml.js';
import { childOf, childrenOf, isOn, settingOf, type XmlElement } from '../xml/xml-element.js';
import type { ZipArchive } from '../zip/zip-archive.js';

/** What a style says, with all that it inherits. */
export interface DocxStyle {
  readonly name: string;
  /** Depth of headings from 1. */
  readonly level?: number;
  readonly numbering?: { readonly id: string; readonly level: number };
  readonly hidden: boolean;
}

export interface DocxStyles {
  readonly get: (id: string | undefined) => DocxStyle;
  /** The numbering that a numbering style stands for. */
  readonly numberingOf: (id: string) => string | undefined;
}

const PLAIN: DocxStyle = { name: '', hidden: false };
const HEADING_NAME = /^(?:heading|标题) ?([1-9])$/;
const LONGEST_CHAIN = 20;

export function docxStyles(archive: ZipArchive, part: string | undefined, limits: ReadLimits): DocxStyles {
  const root = part === undefined ? undefined : readXmlRoot(archive, part, limits);
  const elements = childrenOf(root, 'style');
  const byId = new Map(elements.map((style) => [style.attributes.get('styleId') ?? '', style]));
  const isParagraphDefault = ({ attributes }: XmlElement) =>
    attributes.get('type') === 'paragraph' && ['1', 'true'].includes(attributes.get('default') ?? '');
  const fallback = elements.find(isParagraphDefault)?.attributes.get('styleId');
  const known = new Map<string, DocxStyle>();
  const get = (id: string | undefined): DocxStyle => {
    const key = id ?? fallback ?? '';
    const style = known.get(key) ?? styleOf(chainOf(byId, key));
    known.set(key, style);
    return style;
  };
  return { get, numberingOf: (id) => settingOf(byId.get(id), 'pPr', 'numPr', 'numId') };
}

/** A style and those that it is based on, nearest first. */
function chainOf(byId: ReadonlyMap<string, XmlElement>, id: string): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  for (
    let next = byId.get(id);
    next && chain.length < LONGEST_CHAIN;
    next = byId.get(settingOf(next, 'basedOn') ?? '')
  ) {
    chain.push(next);
  }
  return chain;
}

function styleOf(chain: readonly XmlElement[]): DocxStyle {
  if (chain.length === 0) return PLAIN;
  const name = (settingOf(chain[0], 'name') ?? '').toLowerCase();
  const level = headingLevel(name, chain);
  const numId = firstOf(chain, (style) => settingOf(style, 'pPr', 'numPr', 'numId'));
  const ilvl = firstOf(chain, (style) => settingOf(style, 'pPr', 'numPr', 'ilvl'));
  return {
    name,
    ...(level === undefined ? {} : { level }),
    ...(numId === undefined ? {} : { numbering: { id: numId, level: Number(ilvl ?? 0) } }),
    hidden: chain.some((style) => isOn(childOf(style, 'rPr'), 'vanish')),
  };
}

function headingLevel(name: string, chain: readonly XmlElement[]): number | undefined {
  const named = HEADING_NAME.exec(name)?.[1];
  if (named !== undefined) return Number(named);
  const outline = firstOf(chain, (style) => settingOf(style, 'pPr', 'outlineLvl'));
  return outline === undefined || Number(outline) > 8 ? undefined : Number(outline) + 1;
}

function firstOf(chain: readonly XmlElement[], read: (style: XmlElement) => string | undefined): string | undefined {
  for (const style of chain) {
    const value = read(style);
    if (value !== undefined) return value;
  }
  return undefined;
}
