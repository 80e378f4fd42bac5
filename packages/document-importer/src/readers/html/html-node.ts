import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { ReadLimits } from '../read-limits.js';
import { holdLimit } from '../unreadable.js';

export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** Parses a page as browsers do, and stops at the limits of elements and depth while the tree grows. */
export function parseHtml(html: string, limits: ReadLimits): HtmlDocument {
  const depths = new WeakMap<object, number>();
  let nodes = 0;
  const deepen = (parent: HtmlParent, child: object): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    holdLimit('depth', limits, depth);
    depths.set(child, depth);
  };
  return parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...from) => {
        nodes += 1;
        holdLimit('pageNodes', limits, nodes);
        return defaultTreeAdapter.createElement(...from);
      },
      appendChild: (parent, child) => {
        deepen(parent, child);
        defaultTreeAdapter.appendChild(parent, child);
      },
      insertBefore: (parent, child, reference) => {
        deepen(parent, child);
        defaultTreeAdapter.insertBefore(parent, child, reference);
      },
    },
  });
}

export function isElement(node: HtmlNode | HtmlParent): node is HtmlElement {
  return 'tagName' in node;
}

export function elementsOf(node: HtmlParent): readonly HtmlElement[] {
  return node.childNodes.filter(isElement);
}

/** The elements of some names below a node, in document order; nothing below a found one is looked at. */
export function elementsBelow(node: HtmlParent, ...names: readonly string[]): readonly HtmlElement[] {
  return elementsOf(node).flatMap((child) =>
    names.includes(child.tagName) ? [child] : elementsBelow(child, ...names),
  );
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** All text below a node as the file has it. */
export function rawText(node: HtmlNode | HtmlParent): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}
