import type { CleaningStep } from '../cleaning-step.js';
import { editsOf } from '../edit.js';
import { hasTone, isSyllable, PINYIN_LETTERS } from '../pinyin.js';

/** Fewer notes without tones may be real brackets, such as those of a unit of measure. */
const ENOUGH = 4;
const NOTE = new RegExp(`(?<=[\\p{Script=Han}）)])[(（]([${PINYIN_LETTERS}]{1,6}) ?[)）]`, 'gu');

/** Readings in brackets behind a character, as converters of web pages leave them: 關(guān)于, 政(zheng)(zheng)府. */
export const readingNotes: CleaningStep = {
  step: 'reading-notes',
  find(text) {
    if (!/[(（][a-zà-ǿ]/u.test(text)) return [];
    const notes = editsOf(text, NOTE, ([, letters = '']) => (isSyllable(letters) ? '' : undefined));
    const withTone = notes.filter(({ from }) => hasTone(from.slice(1, -1).trim()));
    return notes.length >= ENOUGH || withTone.length > 1 ? notes : withTone;
  },
};
