import type { CleaningStep } from '../cleaning-step.js';
import { editsOf } from '../edit.js';

/** Words that end with 则; collecting sites put 那么, which means the same as 则 alone, in its place. */
const SPUN = /(?<=[原准规细守总附否])那么/g;

/** Sites that change the words of what they collect so that it looks like their own: 依法原那么, 考核细那么. */
export const spunWords: CleaningStep = {
  step: 'spun-words',
  find: (text) => editsOf(text, SPUN, () => '则'),
};
