import type { BlockContent, DefinitionContent, ListItem, Nodes, RootContent } from 'mdast';
import type { DraftBlock, DraftBracket, Say } from './draft.js';
import { type InlineSpans, inlineSpans, mask, spanOf } from './inline-spans.js';
import { type Slice, sliceOf } from './slice.js';
import type { Span } from './span.js';
import { movedBlock, readTail, type Tail } from './tail.js';

/** Reads a top-level node of the tree into blocks: one, or one for each item of a list. */
export function readBlocks(node: RootContent, text: string, say: Say): DraftBlock[] {
  if (node.type === 'list') return node.children.map((item) => readItem(item, text, say));
  const { start, end } = spanOf(node);
  const paragraphs = node.type === 'paragraph' || node.type === 'heading' ? [{ start, end }] : [];
  return [readSlice(node, sliceOf(text, start, end, 0), paragraphs, say)];
}

/** Reads a stretch of a node, such as the words of a heading, as a paragraph. */
export function readStretch(node: Nodes, stretch: Span, text: string, say: Say): DraftBlock {
  return readSlice(node, sliceOf(text, stretch.start, stretch.end, 0), [stretch], say);
}

function readItem(item: ListItem, text: string, say: Say): DraftBlock {
  const { start, end } = spanOf(item);
  const marker = /^(?:[-*+]|\d{1,9}[.)])/.exec(text.slice(start, start + 10))?.[0] ?? '-';
  const content = firstWord(text, start + marker.length, end);
  const indent = columnOf(text, content);
  const paragraphs = item.children.filter((child) => child.type === 'paragraph').map(spanOf);
  for (const child of item.children) sayNested(child, text, say);
  return { ...readSlice(item, sliceOf(text, content, end, indent), paragraphs, say), marker };
}

/** Reads a block from its slice; the tails of its paragraphs are its brackets and attributes. */
function readSlice(node: Nodes, slice: Slice, paragraphs: readonly Span[], say: Say): DraftBlock {
  const spans = inlineSpans(node, say);
  const inSlice = ({ start, end }: Span) => ({ start: slice.fromSource(start), end: slice.fromSource(end) });
  const masked = maskedText(slice.text, spans, inSlice);
  const sayHere: Say = (code, at, values) =>
    say(code, { start: slice.toSource(at.start), end: slice.toSource(at.end) }, values);
  const tails = paragraphs.map((one) => readTail(slice.text, masked, inSlice(one), sayHere));
  const cuts = [...tails.map(({ span }) => span), ...spans.comments.map(inSlice)];
  const found = tails.flatMap((tail) => tail.attributes ?? []);
  for (const { start, end } of found.slice(0, -1)) {
    sayHere('attribute-repeated', { start, end }, { actual: slice.text.slice(start, end) });
  }
  const attributes = found.at(-1);
  const bearer = tails.findLast((tail) => tail.brackets.length > 0) ?? tails.at(-1);
  return {
    text: without(slice.text, cuts),
    brackets: tails.flatMap((tail) => tail.brackets.map((one) => draftBracket(one, slice))),
    attributes: attributes && movedBlock(attributes, slice.toSource(attributes.start) - attributes.start),
    attributesAt: slice.toSource(bearer?.attributesAt ?? slice.text.trimEnd().length),
    span: { start: slice.toSource(0), end: slice.toSource(slice.text.length) },
  };
}

function draftBracket({ origin, text, start, end }: Tail['brackets'][number], slice: Slice): DraftBracket {
  return {
    origin,
    text,
    span: { start: slice.toSource(start - 1), end: slice.toSource(end + 1) },
    toSource: (offset) => slice.toSource(start + offset),
  };
}

function maskedText(text: string, { comments, code }: InlineSpans, inSlice: (span: Span) => Span): string {
  return mask(mask(text, code.map(inSlice), '`'), comments.map(inSlice), ' ');
}

/** The text without the stretches; where a whole paragraph went, one blank line stays. */
function without(text: string, cuts: readonly Span[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of [...cuts].sort((a, b) => a.start - b.start)) {
    if (start > at) kept += text.slice(at, start);
    if (end <= at) continue;
    at = end;
    if (kept.endsWith('\n\n')) while (text[at] === '\n') at += 1;
  }
  return (kept + text.slice(at)).trim();
}

const NOTATION = /[【〖]|\{#/;

/** Brackets and attributes of a nested item would belong to nothing. */
function sayNested(child: BlockContent | DefinitionContent, text: string, say: Say): void {
  if (child.type !== 'list') return;
  const { start, end } = spanOf(child);
  const found = NOTATION.exec(text.slice(start, end));
  if (found) say('notation-nested', { start: start + found.index, end: start + found.index + found[0].length });
}

function firstWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

/** Columns of white space and markers before an offset in its line; a tab runs to the next column divisible by four. */
function columnOf(text: string, offset: number): number {
  let column = 0;
  for (let at = text.lastIndexOf('\n', offset - 1) + 1; at < offset; at += 1) {
    column += text[at] === '\t' ? 4 - (column % 4) : 1;
  }
  return column;
}
