import type { Nodes, Text } from 'mdast';

/** Han characters and the marks that are set in a Han character's square. */
const square = String.raw`\p{Script=Han}\u3000-\u303f\uff00-\uffef`;
/** Marks that Chinese text shares with Western text. */
const shared = '\u2014\u2018\u2019\u201c\u201d\u2026\u00b7';

const squareBefore = new RegExp(`[${square}]$`, 'u');
const squareAfter = new RegExp(`^[${square}]`, 'u');
const chineseBefore = new RegExp(`[${square}${shared}]$`, 'u');
const chineseAfter = new RegExp(`^[${square}${shared}]`, 'u');

const blockIndent = /^\u3000+/;
const phrasingParents = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Removes, in place, the line breaks inside a paragraph that Chinese text does not show: between two Han characters or
 * Chinese marks, where a browser would put a blank. The ideographic spaces that indent a paragraph go too: that is style.
 */
export function foldSoftBreaks(node: Nodes): void {
  if (!('children' in node)) return;
  if (!phrasingParents.has(node.type)) {
    for (const child of node.children) foldSoftBreaks(child);
    return;
  }
  const leaves: Nodes[] = [];
  collectLeaves(node, leaves);
  leaves.forEach((leaf, index) => {
    if (leaf.type === 'text') leaf.value = foldText(leaf, leaves[index - 1], leaves[index + 1]);
  });
}

/** Footnote marks are no leaves: they stand above the line, and the text runs on below them. */
function collectLeaves(node: Nodes, leaves: Nodes[]): void {
  if ('children' in node) for (const child of node.children) collectLeaves(child, leaves);
  else if (node.type !== 'footnoteReference') leaves.push(node);
}

function foldText(text: Text, previous: Nodes | undefined, next: Nodes | undefined): string {
  const startsLine = previous === undefined || previous.type === 'break';
  const lines = (startsLine ? text.value.replace(blockIndent, '') : text.value).split(/\r\n|\n|\r/);
  const joined = lines.map((line, index) => {
    if (index === 0) return line;
    const before = lines[index - 1] || (index === 1 ? textOf(previous) : '');
    const after = line || (index === lines.length - 1 ? textOf(next) : '');
    return isSeamless(before.slice(-2), after.slice(0, 2)) ? line.replace(blockIndent, '') : `\n${line}`;
  });
  return joined.join('');
}

function isSeamless(before: string, after: string): boolean {
  if (!chineseBefore.test(before) || !chineseAfter.test(after)) return false;
  return squareBefore.test(before) || squareAfter.test(after);
}

function textOf(node: Nodes | undefined): string {
  return node?.type === 'text' || node?.type === 'inlineCode' ? node.value : '';
}
