import { readParagraph } from '../meaning/terms-of.js';
import { hasNotes, linesBelow, NO_CONTEXT } from './node-text.js';
import type { OutlineNode } from './outline.js';
import type { TextLine } from './text-line.js';

/** Words that end a document rather than its last item. */
const ENDING =
  /^(?:本|此)(?:实施)?(?:措施|办法|方案|意见|规划|规定|细则|要点|通知|计划|指标体系)[^。]{0,12}(?:自|由|从|有效期|解释)|^(?:以上|上述)(?:措施|政策|各项)[^。]{0,20}(?:自|由)|^特此(?:报告|通知)/;

/** A line of bodies behind the last of several items without any speaks of all of them. */
export function pullTailNotes(node: OutlineNode): void {
  const last = node.children.at(-1);
  if (
    !last ||
    node.children.length < 2 ||
    last.children.length > 0 ||
    !['small', 'circled', 'bullet', 'arabic'].includes(last.marker?.kind ?? '')
  )
    return;
  if (last.marker?.kind === 'arabic' && node.depth < 2) return;
  const others = node.children.slice(0, -1).some((child) => linesBelow(child).some(({ text }) => hasNotes(text)));
  if (others || hasNotes(last.text)) return;
  const at = last.paragraphs.findIndex(({ text }) => readParagraph(text, NO_CONTEXT).notesOnly);
  if (at >= 0) node.paragraphs.push(...last.paragraphs.splice(at));
}

/** Lines behind the last numbered paragraph of a text whose numbered paragraphs are one line each are its closing words. */
export function trailingLines(roots: readonly OutlineNode[]): TextLine[] {
  let last = roots.at(-1);
  while (last && last.children.length > 0) last = last.children.at(-1);
  if (!last || last.paragraphs.length === 0) return [];
  const ending = last.paragraphs.findIndex(({ text }) => ENDING.test(text));
  if (ending >= 0 && !(last.own && ending === 0 && last.children.length === 0 && last.depth > 1))
    return last.paragraphs.splice(ending);
  if (speaksToAll(last.paragraphs)) return last.paragraphs.splice(-1);
  if (last.own) return [];
  const leaves = leavesOf(roots).filter((leaf) => leaf !== last && !leaf.own);
  const single = leaves.filter(({ paragraphs }) => paragraphs.length === 0).length;
  if (leaves.length < 3 || single * 10 < leaves.length * 8) return [];
  if (last.paragraphs.some(({ text, source }) => source.role !== 'text' || hasNotes(text))) return [];
  return last.paragraphs.splice(0);
}

/** Behind the bodies of the last item: 各地区、各有关部门要…. */
function speaksToAll(paragraphs: readonly TextLine[]): boolean {
  const [before, last] = paragraphs.slice(-2);
  return (
    before !== undefined &&
    last !== undefined &&
    hasNotes(before.text) &&
    !hasNotes(last.text) &&
    /^各(?:地区|地方|级|[县市区镇乡]|单位|部门|有关|相关)[^。，]{0,20}(?:要|应|须)/.test(last.text)
  );
}

function leavesOf(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => (node.children.length === 0 ? [node] : leavesOf(node.children)));
}
