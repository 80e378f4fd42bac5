import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

/** One element of a page: its attributes, and its text with all below it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** The elements right below it. */
  readonly children: readonly Element[];
}

/** One built page. */
export interface Page {
  /** Its address below the base: `tasks/xz26-101/`. */
  readonly path: string;
  readonly html: string;
  /** All elements in the order of the document, what stands in templates included. */
  readonly elements: readonly Element[];
}

type Node = DefaultTreeAdapterMap['childNode'] | DefaultTreeAdapterMap['document'];

/** Every file below a folder: path with forward slashes → bytes, in order of path. */
export function filesOf(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll(sep, '/'), readFileSync(path)]));
}

/** Every page of a built site. A file of another name is taken along, not visited: `inspect/sifaju/sifaju.html`. */
export function pagesOf(files: ReadonlyMap<string, Buffer>): Page[] {
  return [...files]
    .filter(([file]) => /(?:^|\/)(?:index|404)\.html$/.test(file))
    .map(([file, bytes]) => readPage(file.replace(/(^|\/)index\.html$/, '$1'), bytes.toString('utf8')));
}

/** A page by its address and its HTML. */
export function readPage(path: string, html: string): Page {
  return { path, html, elements: elementsOf(parse(html)).flatMap((root) => [root, ...below(root)]) };
}

/** The value of a page's meta tag. */
export function metaOf(page: Page, name: string): string | undefined {
  return page.elements.find(({ attributes }) => attributes.name === name)?.attributes.content;
}

/** Elements of a page that have a class. */
export function withClass(page: Page, name: string): Element[] {
  return page.elements.filter(({ attributes }) => attributes.class?.split(' ').includes(name));
}

/** All elements below one, in the order of the document. */
export function below(element: Element): Element[] {
  return element.children.flatMap((child) => [child, ...below(child)]);
}

function elementsOf(node: Node): Element[] {
  return childrenOf(node).flatMap((child) => ('tagName' in child ? [elementOf(child)] : []));
}

function elementOf(node: DefaultTreeAdapterMap['element']): Element {
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return { name: node.tagName, attributes, text: textOf(node), children: elementsOf(node) };
}

function textOf(node: Node): string {
  return 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
}

function childrenOf(node: Node): Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}
