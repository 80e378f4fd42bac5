/** A stretch of a text that means the same whether it is parsed alone or in its place. It starts in column 1. */
export interface MarkdownBlock {
  readonly text: string;
  /** Where it starts in the whole text, in UTF-16 units from 0. */
  readonly offset: number;
  /** Line on which it starts, from 1. */
  readonly line: number;
  readonly lineCount: number;
}

/** Ordinary blocks are gathered up to about this size, because every call of the parser has a price of its own. */
const gathered = { lines: 64, length: 4_096 };

const lineEnding = /\r\n|\n|\r/g;
const blankLine = /^[ \t]*$/;
const indented = /^[ \t]/;
const listMarker = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const containerPrefix = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]]{1,999}\]:)+/;
const fence = /^(`{3,}(?=[^`]*$)|~{3,})/;
const rawHtml = /^<(?:[!?/]|[a-z][a-z\d-]*(?:[\s/>]|$))/i;

/** What stays open across blank lines: a fence until its like, a comment until its end, `lost` until the end of the text. */
type Open = { readonly fence: string } | 'comment' | 'lost' | undefined;

/**
 * Cuts a text where the parser closes everything that is open: before a line without indentation that follows a blank line
 * and is no list item, outside fences and comments. After raw HTML, or a fence inside a list or quote, the rest stays whole.
 * The parser's time grows with the square of a text's length; over blocks it grows with the length.
 *
 * @param offset where `text` starts in the whole, in UTF-16 units
 * @param line the line on which it starts, from 1
 */
export function splitBlocks(text: string, offset: number, line: number): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let start = { at: 0, line: 0 };
  for (const end of gatheredCuts(text)) {
    const lineCount = end.line - start.line;
    const slice = text.slice(start.at, end.at);
    blocks.push({ text: slice, offset: offset + start.at, line: line + start.line, lineCount });
    start = end;
  }
  return blocks;
}

interface Cut {
  readonly at: number;
  readonly line: number;
}

/** The cuts that leave blocks within the gathering size, or single blocks that are larger by themselves. */
function* gatheredCuts(text: string): Generator<Cut> {
  let start: Cut = { at: 0, line: 0 };
  let latest = start;
  for (const cut of possibleCuts(text)) {
    if (latest !== start && !fitsTogether(start, cut)) {
      yield latest;
      start = latest;
    }
    latest = cut;
  }
  if (latest !== start) yield latest;
}

function fitsTogether(start: Cut, end: Cut): boolean {
  return end.line - start.line <= gathered.lines && end.at - start.at <= gathered.length;
}

/** Every place where the text can be cut; the last one is its end. */
function* possibleCuts(text: string): Generator<Cut> {
  let open: Open;
  let afterBlank = false;
  let line = 0;
  for (const [at, content] of linesOf(text)) {
    if (afterBlank && open === undefined && startsBlock(content)) yield { at, line };
    open = openAfter(content, open);
    afterBlank = blankLine.test(content);
    line += 1;
  }
  if (line > 0) yield { at: text.length, line };
}

function* linesOf(text: string): Generator<[number, string]> {
  let at = 0;
  for (const { index, 0: ending } of text.matchAll(lineEnding)) {
    yield [at, text.slice(at, index)];
    at = index + ending.length;
  }
  if (at < text.length) yield [at, text.slice(at)];
}

function startsBlock(line: string): boolean {
  return line !== '' && !indented.test(line) && !listMarker.test(line);
}

function openAfter(line: string, open: Open): Open {
  if (open === 'lost') return open;
  if (open === 'comment') return line.includes('-->') ? undefined : open;
  if (open) return closesFence(line, open.fence) ? undefined : open;
  const content = line.replace(containerPrefix, '');
  const isNested = content !== line;
  const marker = fence.exec(content)?.[1];
  if (marker) return isNested ? 'lost' : { fence: marker };
  if (!rawHtml.test(content)) return undefined;
  const isComment = content.startsWith('<!--');
  if (isComment && content.includes('-->', 2)) return undefined;
  return isComment && !isNested ? 'comment' : 'lost';
}

function closesFence(line: string, opening: string): boolean {
  const run = /^[ \t]*(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1] ?? '';
  return run.length >= opening.length && run[0] === opening[0];
}
