import type { CleaningStep } from '../cleaning-step.js';
import { editsOf } from '../edit.js';

const WIDE =
  /[Ａ-Ｚａ-ｚ０-９％＋＝＜＞＆＠＃]|(?<=[\d０-９])[．](?!$)|[⼀-⿕]|[㈠-㈩⒈-⒛]|(?<=^|\n\s{0,4})[—–－](?=、\p{Script=Han})/gu;
/** A dash that was typed or read for the number 一. */
const DASH = /[—–－]/;

/**
 * Full-width letters, digits and signs: ２０２１ becomes 2021. Radicals that look like characters become these, and numbers
 * that are one character with their marks, as ㈠ and ⒈ are, become characters that stand one by one.
 */
export const wideLetters: CleaningStep = {
  step: 'wide-letters',
  find: (text) => editsOf(text, WIDE, ([character]) => (DASH.test(character) ? '一' : character.normalize('NFKC'))),
};
