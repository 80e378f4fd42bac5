import { type MarkdownRefusal, type MarkdownRefusalCode, markdownLimits } from './refusal.js';
import type { MarkdownBlock } from './split-blocks.js';

const lineWithEnding = /[^\r\n]*(?:\r\n|\n|\r|$)/g;
const linePrefix = /^(?:[ \t]|>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]]{1,99}\]:)+/;
const containerMarker = />|[-*+]|\d{1,9}[.)]|\[\^[^\]]{1,99}\]:/g;
const mark = /[*_~]+|[`[\]<&\\]|:\/\/|www\./gi;
const definition = /\]:/g;

/** Refuses what can be seen without looking into the text: its length and characters that no text has. */
export function refuseText(text: string): MarkdownRefusal | undefined {
  const { fileLength } = markdownLimits;
  if (text.length > fileLength) return { code: 'markdown-too-large', line: 1, column: 1, limit: fileLength };
  const nul = text.indexOf('\0');
  return nul < 0 ? undefined : { code: 'markdown-nul', ...placeOf(text, nul), limit: 0 };
}

/** Refuses blocks on which the parser would spend more than about a second, without parsing them. */
export function refuseBlocks(blocks: readonly MarkdownBlock[]): MarkdownRefusal | undefined {
  let lines = 0;
  let marks = 0;
  let definitions = 0;
  for (const block of blocks) {
    const refuse = (code: MarkdownRefusalCode, limit: number) => ({ code, line: block.line, column: 1, limit });
    lines += block.lineCount ** 2;
    marks += count(mark, block.text) ** 2;
    definitions += count(definition, block.text);
    if (block.text.length > markdownLimits.blockLength)
      return refuse('markdown-block-too-long', markdownLimits.blockLength);
    if (lines > markdownLimits.lines ** 2) return refuse('markdown-too-many-lines', markdownLimits.lines);
    if (marks > markdownLimits.marks ** 2) return refuse('markdown-too-many-marks', markdownLimits.marks);
    if (definitions > markdownLimits.definitions)
      return refuse('markdown-too-many-definitions', markdownLimits.definitions);
    const deep = tooDeepLine(block.text);
    if (deep !== undefined) return { ...refuse('markdown-too-deep', markdownLimits.depth), line: block.line + deep };
  }
  return undefined;
}

function count(pattern: RegExp, text: string): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}

/** The first line, counted from 0, that can open more containers than allowed: by its markers and by its indentation. */
function tooDeepLine(text: string): number | undefined {
  let line = 0;
  for (const [content] of text.matchAll(lineWithEnding)) {
    if (depthOf(content) > markdownLimits.depth) return line;
    line += 1;
  }
  return undefined;
}

function depthOf(line: string): number {
  const prefix = linePrefix.exec(line)?.[0] ?? '';
  const markers = count(containerMarker, prefix);
  if (markers === 0) return 0;
  const indent = /^[ \t]*/.exec(prefix)?.[0] ?? '';
  return markers + Math.floor(indent.replaceAll('\t', '    ').length / 2);
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
