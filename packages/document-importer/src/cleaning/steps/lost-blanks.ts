import type { CleaningStep } from '../cleaning-step.js';
import { editsOf } from '../edit.js';

const ALONE = /(?<=^|\n)[?？ \t\u3000]{0,60}[?？][?？ \t\u3000]{0,60}(?=\n|$)/g;
const INDENT =
  /(?<=(?:^|\n)[ \t\u3000]{0,20})[?？][ \t\u3000]{0,4}[?？][?？ \t\u3000]{0,100}(?=\p{Script=Han}|[\d（(])/gu;

const INSIDE = /(?<=[^\s?？])(?:[ \t\u3000]{1,4}[?？]){1,20}[ \t\u3000]{1,4}(?=\S)/g;

/** Question marks that a converter left for wide blanks: lines of nothing else, runs in front of the first word, and those that blanks part from the words around. */
export const lostBlanks: CleaningStep = {
  step: 'lost-blanks',
  find: (text) =>
    [...editsOf(text, ALONE, () => ''), ...editsOf(text, INDENT, () => ''), ...editsOf(text, INSIDE, () => ' ')].sort(
      (a, b) => a.start - b.start,
    ),
};
