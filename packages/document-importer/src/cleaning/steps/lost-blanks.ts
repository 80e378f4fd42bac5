import type { CleaningStep } from '../cleaning-step.js';
import { editsOf } from '../edit.js';

const ALONE = /(?<=^|\n)[?？ \t\u3000]{0,60}[?？][?？ \t\u3000]{0,60}(?=\n|$)/g;
const INDENT =
  /(?<=(?:^|\n)[ \t\u3000]{0,20})[?？][ \t\u3000]{0,4}[?？][?？ \t\u3000]{0,100}(?=\p{Script=Han}|[\d（(])/gu;

/** Question marks that a converter left for wide blanks: lines of nothing else, and runs in front of the first word. */
export const lostBlanks: CleaningStep = {
  step: 'lost-blanks',
  find: (text) =>
    [...editsOf(text, ALONE, () => ''), ...editsOf(text, INDENT, () => '')].sort((a, b) => a.start - b.start),
};
