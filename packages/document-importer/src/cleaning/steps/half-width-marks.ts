import type { CleaningStep } from '../cleaning-step.js';
import { type Edit, editsOf } from '../edit.js';
import { isHan } from '../han.js';

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };
const MARK = /[,;:!?]/g;
const BRACKETS = /\(([^()\n]{0,80})\)/g;
const INNER_SIGN = /^[〔〕（）《》“”、，。；：]$/;

/** Half-width marks and brackets between Han characters become full-width ones, as official texts print them. */
export const halfWidthMarks: CleaningStep = {
  step: 'half-width-marks',
  find(text) {
    const marks = editsOf(text, MARK, ({ 0: mark, index }) => (besideHan(text, index) ? WIDE[mark] : undefined));
    return [...marks, ...bracketsIn(text)].sort((a, b) => a.start - b.start);
  },
};

function besideHan(text: string, index: number): boolean {
  const [before, after] = [text[index - 1], text[index + 1]];
  if (isHan(before) || isWide(before)) return after !== '/';
  return /[\d%a-zA-Z)\]]/.test(before ?? '') && isHan(after) && !/^\d{1,2}:$/.test(text.slice(index - 2, index + 1));
}

function isWide(character: string | undefined): boolean {
  return character !== undefined && INNER_SIGN.test(character);
}

function bracketsIn(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const words = match[1] ?? '';
    const wide = [...words].some(isHan) || isHan(text[match.index - 1]) || isHan(text[match.index + match[0].length]);
    if (!wide) continue;
    edits.push({ start: match.index, from: '(', to: '（' });
    edits.push({ start: match.index + match[0].length - 1, from: ')', to: '）' });
  }
  return edits;
}
