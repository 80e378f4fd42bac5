import type { CleaningStep } from '../cleaning-step.js';
import { editsOf } from '../edit.js';

const DOUBLED = /(第[一二三四五六七八九十百零〇]{1,6}[编章节条])[ \u3000]?\1/g;

/** The number of an article that a copy put twice: 第三条第三条 考核遵循…. */
export const doubledNumbers: CleaningStep = {
  step: 'doubled-numbers',
  find: (text) =>
    editsOf(text, DOUBLED, ({ index, 1: number }) =>
      /(?:^|\n)[ \u3000]{0,8}$/.test(text.slice(Math.max(0, index - 9), index)) ? number : undefined,
    ),
};
