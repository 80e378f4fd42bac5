import { SaxesParser } from 'saxes';
import type { ReadLimits } from '../read-limits.js';
import { holdLimit, Unreadable } from '../unreadable.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import type { XmlElement } from './xml-element.js';

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * Reads a part of a container and hands on each element of interest with everything below it, one after another, so
 * that a part of any length needs the memory of its longest item only. False when the container has no such part.
 */
export function readXml(
  archive: ZipArchive,
  part: string,
  limits: ReadLimits,
  isItem: (name: string, parent: string) => boolean,
  onItem: (item: XmlElement) => void,
): boolean {
  const parser = itemParser(part, limits, isItem, onItem);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const found = archive.unpack(part, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    parser.write(decoder.decode(piece, { stream: true }));
  });
  if (found) parser.close();
  return found;
}

/** The root of a small part with all that is below it. */
export function readXmlRoot(archive: ZipArchive, part: string, limits: ReadLimits): XmlElement | undefined {
  let root: XmlElement | undefined;
  readXml(
    archive,
    part,
    limits,
    (_, parent) => parent === '',
    (item) => {
      root = item;
    },
  );
  return root;
}

function itemParser(
  part: string,
  limits: ReadLimits,
  isItem: (name: string, parent: string) => boolean,
  onItem: (item: XmlElement) => void,
) {
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  const path: string[] = [];
  const open: OpenElement[] = [];
  let nodes = 0;
  const addText = (text: string) => open.at(-1)?.children.push(text);
  parser.on('error', () => {
    throw new Unreadable('file-damaged', { part });
  });
  parser.on('doctype', () => {
    throw new Unreadable('entity-declarations', { part });
  });
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    const parent = path.at(-1) ?? '';
    path.push(name);
    holdLimit('depth', limits, path.length);
    if (open.length === 0 && !isItem(name, parent)) return;
    nodes = open.length === 0 ? 1 : nodes + 1;
    holdLimit('nodes', limits, nodes);
    open.push({ name, attributes: attributesOf(tag.attributes), children: [] });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    path.pop();
    const element = open.pop();
    if (!element) return;
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else onItem(element);
  });
  return parser;
}

const NONE: ReadonlyMap<string, string> = new Map();

function attributesOf(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  for (const _ in attributes) return named(attributes);
  return NONE;
}

function named(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function encodingOf(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  return piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : 'utf-8';
}
