import type { CleaningStep } from '../cleaning-step.js';
import { editsOf } from '../edit.js';

const WIDE = /[Ａ-Ｚａ-ｚ０-９％＋＝＜＞＆＠＃]|(?<=[\d０-９])[．](?!$)|[⼀-⿕]|[㈠-㈩⒈-⒛]/gu;

/**
 * Full-width letters, digits and signs: ２０２１ becomes 2021. Radicals that look like characters become these, and numbers
 * that are one character with their marks, as ㈠ and ⒈ are, become characters that stand one by one.
 */
export const wideLetters: CleaningStep = {
  step: 'wide-letters',
  find: (text) => editsOf(text, WIDE, ([character]) => character.normalize('NFKC')),
};
