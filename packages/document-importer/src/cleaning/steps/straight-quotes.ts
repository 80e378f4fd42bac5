import type { CleaningStep } from '../cleaning-step.js';
import type { Edit } from '../edit.js';
import { isHan } from '../han.js';

const PAIR = /"([^"\n]{1,60})"|'([^'\n]{1,60})'/g;

/** Pairs of straight quotation marks around Han characters become curly ones. */
export const straightQuotes: CleaningStep = {
  step: 'straight-quotes',
  find(text) {
    const edits: Edit[] = [];
    for (const match of text.matchAll(PAIR)) {
      const words = match[1] ?? match[2] ?? '';
      if (![...words].some(isHan) && !isHan(text[match.index - 1])) continue;
      const [open, close] = match[1] === undefined ? ['‘', '’'] : ['“', '”'];
      const mark = match[0].charAt(0);
      edits.push({ start: match.index, from: mark, to: open });
      edits.push({ start: match.index + match[0].length - 1, from: mark, to: close });
    }
    return edits;
  },
};
