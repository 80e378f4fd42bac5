import type { Heading, RootContent } from 'mdast';
import type { DraftBlock, DraftNode, DraftPlan, Say } from './draft.js';
import { splitNumber } from './heading-number.js';
import { sayHtml, spanOf } from './inline-spans.js';
import { readBlocks, readStretch } from './read-block.js';
import type { Span } from './span.js';

/** Sorts the top-level nodes of a plan's body into notice, preamble, headings with their blocks, and closing. */
export function readOutline(children: readonly RootContent[], text: string, say: Say): DraftPlan {
  const plan: DraftPlan = { notice: [], preamble: [], nodes: [], closing: [] };
  const reading: Reading = { plan, text, say, depth: 1, closed: false };
  for (const node of children) readNode(node, reading);
  return plan;
}

interface Reading {
  readonly plan: DraftPlan;
  readonly text: string;
  readonly say: Say;
  /** Depth of the heading before. */
  depth: number;
  /** A thematic break has ended the last task. */
  closed: boolean;
}

function readNode(node: RootContent, reading: Reading): void {
  const { plan, text, say } = reading;
  if (node.type === 'yaml') return;
  if (node.type === 'html') {
    sayHtml(node.value, spanOf(node), say);
  } else if (node.type === 'thematicBreak' && plan.nodes.length > 0 && !reading.closed) {
    reading.closed = true;
  } else if (node.type === 'heading') {
    readHeading(node, reading);
  } else {
    for (const block of readBlocks(node, text, say)) place(block, reading);
  }
}

function place(block: DraftBlock, { plan, closed }: Reading): void {
  const node = plan.nodes.at(-1);
  if (closed) plan.closing.push(block);
  else if (node) node.blocks.push(block);
  else if (hasClass(block, 'notice')) plan.notice.push(block);
  else plan.preamble.push(block);
}

function readHeading(heading: Heading, reading: Reading): void {
  const { plan, text, say } = reading;
  const span = spanOf(heading);
  if (heading.depth > reading.depth + 1) {
    say('heading-jump', span, { actual: marks(heading.depth), expected: marks(reading.depth + 1) });
  }
  reading.depth = Math.max(2, heading.depth);
  const content = contentSpan(text, span, say);
  const words = readStretch(heading, content, text, say);
  const current = plan.nodes.at(-1);
  const task = hasClass(words, 'task');
  const insideTask = !reading.closed && current?.task === true && reading.depth > current.level;
  if (insideTask && !task) {
    for (const block of readBlocks(heading, text, () => {})) current.blocks.push(block);
    return;
  }
  if (insideTask) say('task-inside-task', span, { actual: words.text });
  if (heading.depth === 1) say('heading-level-one', span, { actual: words.text });
  if (reading.closed) say('heading-after-closing', span, { actual: words.text });
  reading.closed = false;
  const node = draftNode(words, task, reading.depth, span, say);
  plan.nodes.push(text[span.start] === '#' ? node : { ...node, attributesAt: undefined });
}

function draftNode(words: DraftBlock, task: boolean, level: number, span: Span, say: Say): DraftNode {
  const { number, title } = splitNumber(words.text);
  if (title === '') say('title-empty', span, { actual: words.text });
  const { attributes, attributesAt } = words;
  // Brackets behind a title speak of the heading, as a line of brackets below it does.
  const blocks: DraftBlock[] = words.brackets.length > 0 ? [{ ...words, text: '', attributes: undefined }] : [];
  // A number alone is the only title there is.
  const numbered = title === '' ? { title: words.text } : { ...(number !== undefined && { number }), title };
  return { task, level, ...numbered, attributes, attributesAt, span, blocks };
}

/** The words of a heading without its `#` marks; the other way to write headings is reported. */
function contentSpan(text: string, { start, end }: Span, say: Say): Span {
  const raw = text.slice(start, end);
  const opening = /^#{1,6}[ \t]*/.exec(raw)?.[0];
  if (opening === undefined) {
    const underline = raw.lastIndexOf('\n');
    say('heading-underlined', { start, end }, { actual: raw.slice(0, Math.min(underline, 40)) });
    return { start, end: start + Math.max(underline, 0) };
  }
  const content = raw.slice(opening.length).replace(/[ \t]+#+[ \t]*$/, '');
  return { start: start + opening.length, end: start + opening.length + content.length };
}

function hasClass({ attributes }: DraftBlock, name: string): boolean {
  return attributes?.tokens.some((token) => token.kind === 'class' && token.name === name) ?? false;
}

function marks(depth: number): string {
  return '#'.repeat(depth);
}
