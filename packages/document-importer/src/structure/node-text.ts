import type { ReadingContext } from '../meaning/reading-context.js';
import { notesIn } from '../meaning/unit-notes.js';
import type { OutlineNode } from './outline.js';
import type { TextLine } from './text-line.js';

/** For asking whether words name bodies, whatever the document says of years and first bodies. */
export const NO_CONTEXT: ReadingContext = { firstLeads: false };

/** All lines of a node. */
export function linesBelow(node: OutlineNode): TextLine[] {
  return [node.line, ...node.paragraphs, ...node.children.flatMap(linesBelow)];
}

/** The title of a heading without brackets of bodies and end mark. */
export function plainTitle(node: OutlineNode): string {
  return node.text
    .replace(/[（(【][^（）()【】]{0,160}[)）】]$/, '')
    .replace(/[。：:]$/, '')
    .trim();
}

/** Whether words name bodies in a note. */
export function owesSomething(text: string, context: ReadingContext = NO_CONTEXT): boolean {
  return notesIn(text, context).some(({ terms }) => terms.responsibilities.length > 0);
}

/** Whether words hold a note of any kind. */
export function hasNotes(text: string): boolean {
  return notesIn(text, NO_CONTEXT).length > 0;
}
