import { saysLacking } from './lead-sentences.js';
import { linesBelow } from './node-text.js';
import type { OutlineNode } from './outline.js';
import type { TextLine } from './text-line.js';
import { titleOf } from './title-of.js';

/** Fields of a problem that is being rectified, and sentences that say how far it is: 整改措施：…, 该问题已完成整改。 */
const SETTLED =
  /^[【（(]?整改(?:目标|措施|情况|时限|进展|结果|责任|要求|进度|落实|完成)[^。]{0,6}[：:】）)]|^(?:该|此)项?问题|^(?:已|正在)(?:完成)?整改/;
const DONE = /(?:已|均已|全部|持续)(?:经)?(?:完成|整改|建立|制定|修订|组织|开展|召开|清理|补办|退还|公开)/;
/** Titles of sections that go through the problems and tell what became of each. */
const SETTLING = /整改(?:落实|完成|进展|推进|工作|措施)*(?:及)?(?:进展|完成|落实)?情况$/;

/** Whether lines are fields of the rectification of what stands above them. */
export function isRectified(lines: readonly TextLine[]): boolean {
  return lines.some(({ text }) => /^[【（(]?整改(?:目标|措施|时限)[：:】）)]/.test(text));
}

/** Whether a section tells of each problem what became of it: its items are problems, not deeds. */
export function settlesProblems(node: OutlineNode, title: string): boolean | undefined {
  if (!SETTLING.test(title)) return undefined;
  const items = itemsOf(node);
  const problems = items.filter((item) => isSettled(item) || namesProblem(item));
  return problems.length > 0 && problems.length * 2 >= items.length;
}

/** Whether all below a problem is about that problem: fields of its rectification or measures that were taken. */
export function isSettled(node: OutlineNode): boolean {
  if (node.paragraphs.some(({ text }) => SETTLED.test(text)) || /该问题已/.test(node.text)) return true;
  return (
    node.children.length > 0 &&
    namesProblem(node) &&
    !node.children.some(namesProblem) &&
    node.children.some((child) => linesBelow(child).some(({ text }) => DONE.test(text) || SETTLED.test(text)))
  );
}

function namesProblem({ text }: OutlineNode): boolean {
  const title = text.slice(0, titleOf(text).titleEnd);
  return /(?:问题|不足|短板)[。：:]?$/.test(title) || saysLacking(title);
}

/** The deepest headings and items that have no settled problem below them. */
function itemsOf(node: OutlineNode): OutlineNode[] {
  return node.children.flatMap((child) => (child.children.length === 0 || isSettled(child) ? [child] : itemsOf(child)));
}
