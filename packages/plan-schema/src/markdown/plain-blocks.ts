import type { ListItem, Paragraph, RootContent, Text } from 'mdast';
import type { MarkdownBlock } from './split-blocks.js';

/** Anything that could be more than text inside a line, and blanks or breaks that the parser would take away. */
const MARKUP = /[\\`*_~[\]<>&|\t\r]|:\/\/|www\.|#$| $/i;
const HEADING = /^(#{1,6}) (?=[^ #])/;
const ITEM = /^- (?=[^ ])/;
/** What a paragraph may start with so that it is nothing but a paragraph. */
const PARAGRAPH = /^(?:[\p{L}（《“【〖]|\d(?!\d*[.)]))/u;

/**
 * The nodes of a block that is made of headings, paragraphs of one line and flat lists of one-line items, all of plain
 * text: most of a plan, in a tenth of the parser's time. `undefined` for any other block. The nodes, positions included,
 * are those that the parser would give.
 */
export function plainBlocks({ text, offset, line }: MarkdownBlock): RootContent[] | undefined {
  const nodes: RootContent[] = [];
  let at: Start = { line, offset };
  let before: 'blank' | 'heading' | 'paragraph' | 'item' = 'blank';
  for (const content of text.split('\n')) {
    const kind = kindOf(content);
    if (!kind || (before === 'paragraph' && kind !== 'blank')) return undefined;
    if (before === 'item' && kind !== 'item' && kind !== 'blank') return undefined;
    // A list that goes on behind a blank line spreads.
    if (kind === 'item' && before === 'blank' && nodes.at(-1)?.type === 'list') return undefined;
    if (kind === 'heading') nodes.push(headingOf(content, at));
    else if (kind === 'paragraph') nodes.push(paragraphOf(content, at));
    else if (kind === 'item') addItem(nodes, content, at, before === 'item');
    before = kind;
    at = { line: at.line + 1, offset: at.offset + content.length + 1 };
  }
  return nodes;
}

interface Start {
  readonly line: number;
  readonly offset: number;
}

function kindOf(content: string): 'blank' | 'heading' | 'paragraph' | 'item' | undefined {
  if (content === '') return 'blank';
  if (MARKUP.test(content)) return undefined;
  if (HEADING.test(content)) return 'heading';
  if (PARAGRAPH.test(content)) return 'paragraph';
  return ITEM.test(content) && PARAGRAPH.test(content.slice(2)) ? 'item' : undefined;
}

function headingOf(content: string, at: Start): RootContent {
  const marks = content.indexOf(' ');
  const children = [textOf(content, marks + 1, at)];
  return { type: 'heading', depth: marks as 1 | 2 | 3 | 4 | 5 | 6, children, position: span(content, 0, at) };
}

function paragraphOf(content: string, at: Start, from = 0): Paragraph {
  return { type: 'paragraph', children: [textOf(content, from, at)], position: span(content, from, at) };
}

function addItem(nodes: RootContent[], content: string, at: Start, goesOn: boolean): void {
  const position = span(content, 0, at);
  const children = [paragraphOf(content, at, 2)];
  const item: ListItem = { type: 'listItem', spread: false, checked: null, children, position };
  const list = nodes.at(-1);
  if (goesOn && list?.type === 'list' && list.position) {
    list.children.push(item);
    list.position.end = { ...position.end };
  } else {
    const own = span(content, 0, at);
    nodes.push({ type: 'list', ordered: false, start: null, spread: false, children: [item], position: own });
  }
}

function textOf(content: string, from: number, at: Start): Text {
  return { type: 'text', value: content.slice(from), position: span(content, from, at) };
}

/** From a column, counted from 0, to the end of the line. */
function span(content: string, from: number, { line, offset }: Start) {
  return {
    start: { line, column: from + 1, offset: offset + from },
    end: { line, column: content.length + 1, offset: offset + content.length },
  };
}
