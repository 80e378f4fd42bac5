import { readParagraph } from '../meaning/terms-of.js';
import { linesBelow, NO_CONTEXT } from './node-text.js';
import type { OutlineNode } from './outline.js';

/** Words in front of a colon that name a field of a task. */
export const FIELD = /^(?:工作|任务|主要|具体|整治|整改)?(?:内容|措施|举措|要求|任务|目标)[：:]/;

/** Items such as `1、工作内容：…`, `2、完成时限：…`, `3、责任单位：…` are the fields of the task above them, not tasks. */
export function absorbFields(node: OutlineNode): void {
  const { children } = node;
  const noted = children.filter(({ text }) => readParagraph(text, NO_CONTEXT).notesOnly).length;
  const fields = children.filter(({ text }) => FIELD.test(text)).length;
  if (noted === 0 || noted + fields < children.length || children.some((child) => child.children.length > 0)) return;
  for (const child of children.splice(0)) {
    const [, ...below] = linesBelow(child);
    // The number stays in the stretch of the line, so that it is counted.
    node.paragraphs.push({ ...child.line, text: child.text }, ...below);
  }
}
