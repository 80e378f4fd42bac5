import type { CleaningContext, CleaningStep } from '../cleaning-step.js';
import type { Edit } from '../edit.js';
import { markersIn } from '../marker-sequence.js';

/** Paragraphs of official texts are shorter on the average; longer lines hold several. */
const LONG_LINE = 400;
const INDENT = /(?<=[^\s])(?:[ \u00a0\t]{0,8}\u3000{2,8}[ \u00a0\t\u3000]{0,8}|[ \u00a0]{4,40})(?=\S)/g;
/** In a text without lines a blank parts paragraphs, but for one behind a number or inside a field. */
const ANY_BLANK = /(?<=[\p{Script=Han}\d。！？；：）】”》])[ \u00a0\u3000]{1,8}(?=[\p{Script=Han}\d（(【《“])/gu;
const NUMBER_BEFORE =
  /(?:第[一二三四五六七八九十百\d]{1,5}[章节条编]|[（(][一二三四五六七八九十\d]{1,4}[)）]|\d{4}-\d{2}-\d{2}|大|中|小|^\d{1,2})$/;

/**
 * Line ends that were lost: before an indent inside a line and, in a text that has hardly any lines, before the numbers
 * that go on counting and between sentences that a blank parts.
 */
export const lostLineEnds: CleaningStep = {
  step: 'lost-line-ends',
  find(text, context) {
    const starts = new Map<number, string>();
    const lost = lostAll(text);
    for (const pattern of lost ? [INDENT, ANY_BLANK] : [INDENT]) {
      for (const { 0: blank, index } of text.matchAll(pattern)) {
        // 标　　题 and 文　　号 are words padded to a width.
        const padded =
          pattern === INDENT && /(?:^|[\n\u3000])[^\n\u3000]{1,2}$/.test(text.slice(Math.max(0, index - 4), index));
        const numbered = pattern === ANY_BLANK && NUMBER_BEFORE.test(text.slice(Math.max(0, index - 10), index));
        if (!padded && !numbered && isText(context, index)) starts.set(index, blank);
      }
    }
    if (lost) {
      const taken = new Set([...starts].map(([start, blank]) => start + blank.length));
      for (const start of markersIn(text)) if (!taken.has(start)) starts.set(start, '');
    }
    const edits: Edit[] = [...starts].map(([start, from]) => ({ start, from, to: '\n' }));
    return edits.sort((a, b) => a.start - b.start).filter(({ start }, index, all) => start !== all[index - 1]?.start);
  },
};

function isText({ lineOf }: CleaningContext, index: number): boolean {
  const role = lineOf(index)?.role;
  return role === undefined || role === 'text';
}

function lostAll(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const inLong = lines.filter((line) => line.length > 3 * LONG_LINE).reduce((sum, line) => sum + line.length, 0);
  if (lines.length > 0 && inLong > 600 && (text.length / lines.length > LONG_LINE || inLong * 2 > text.length))
    return true;
  if (text.length / lines.length < 80) return false;
  // Numbers that count on inside the lines while hardly any line begins with one.
  const inside = markersIn(text).filter((start) => start > 0 && text.charAt(start - 1) !== '\n').length;
  const ahead = lines.filter((line) => AT_START.test(line)).length;
  return inside >= 4 && inside > 3 * ahead;
}

const AT_START = /^\s{0,8}(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、])/;
