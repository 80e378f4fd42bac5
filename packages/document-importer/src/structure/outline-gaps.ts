import { diagnostic } from '../diagnostics/diagnostic.js';
import type { ImportDiagnostic } from '../diagnostics/import-diagnostic.js';
import type { OutlineNode } from './outline.js';
import { sentencesOf } from './sentences.js';
import type { TextLine } from './text-line.js';

/** Series of siblings in which a number is missing: a paragraph that looks like the missing item becomes one. */
export function closeGaps(nodes: OutlineNode[], say: (diagnostic: ImportDiagnostic) => void): void {
  for (let at = 0; at < nodes.length; at += 1) {
    const [node, next] = [nodes[at] as OutlineNode, nodes[at + 1]];
    openSeries(node, say);
    closeGaps(node.children, say);
    if (!node.marker || !next?.marker || node.marker.kind !== next.marker.kind || node.marker.kind === 'bullet')
      continue;
    const [own, following] = [node.marker.ordinal, next.marker.ordinal];
    if (following <= own + 1) continue;
    const index = following === own + 2 ? node.paragraphs.findIndex(looksLikeItem) : -1;
    const [line, ...below] = index < 0 ? [] : node.paragraphs.splice(index);
    if (line) {
      nodes.splice(at + 1, 0, itemOf(line, below, node));
      say(diagnostic('number-missing', { before: node.marker.number, expected: own + 1 }, line.from));
      at += 1;
    } else say(diagnostic('number-skipped', { before: node.marker.number, after: next.marker.number }, next.line.from));
  }
}

/** A list that began with an automatic number lost it in the copy: a paragraph that looks like an item stands in front of 2. */
function openSeries(
  { children, paragraphs, line, marker }: OutlineNode,
  say: (diagnostic: ImportDiagnostic) => void,
): void {
  const [first] = children;
  if (first?.marker?.ordinal !== 2 || first.marker.kind === 'bullet') return;
  const index = paragraphs.findIndex(looksLikeItem);
  const [item, ...below] = index < 0 ? [] : paragraphs.splice(index);
  if (!item) return;
  children.unshift(itemOf(item, below, first));
  say(diagnostic('number-missing', { before: marker?.number ?? line.text, expected: 1 }, item.from));
}

function looksLikeItem({ text, source }: TextLine): boolean {
  const [first] = sentencesOf(text);
  return source.role === 'text' && first !== undefined && first.end <= 40 && text.length > first.end + 10;
}

function itemOf(line: TextLine, below: TextLine[], sibling: OutlineNode): OutlineNode {
  return {
    line,
    text: line.text,
    textStart: line.start,
    own: false,
    depth: sibling.depth,
    children: [],
    paragraphs: below,
  };
}
