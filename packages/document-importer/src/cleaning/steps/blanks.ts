import type { CleaningStep } from '../cleaning-step.js';
import { editsOf } from '../edit.js';
import { isHan } from '../han.js';

const BLANKS = /[^\S\n]{1,400}/g;
const NO_BLANK_BESIDE = /[，。、；：！？（）《》〈〉“”‘’【】〔〕［］「」『』…—]/;

/** Blanks at the ends of a line, inside Han text and around its marks, and runs of blanks. */
export const blanks: CleaningStep = {
  step: 'blanks',
  find: (text, { lineOf }) =>
    editsOf(text, BLANKS, ({ 0: blank, index }) => {
      const [before, after] = [text[index - 1], text[index + blank.length]];
      if (before === undefined || before === '\n' || after === undefined || after === '\n') return '';
      if (blank === '\t' && lineOf(index)?.role === 'table-row') return undefined;
      if (NO_BLANK_BESIDE.test(before) || NO_BLANK_BESIDE.test(after)) return '';
      if (isHan(before) && isHan(after)) return blank.length > 1 || !separatesWords(text, index) ? '' : ' ';
      return ' ';
    }),
};

/** In a list of names, or between the parts of a short line such as a heading number and its title, a blank separates. */
function separatesWords(text: string, index: number): boolean {
  const start = text.lastIndexOf('\n', index) + 1;
  const end = text.indexOf('\n', index);
  const line = text.slice(start, end < 0 ? undefined : end);
  return line.length < 60 && !/[，。；]/.test(line);
}
