import type { CleaningStep } from '../cleaning-step.js';
import { editsOf } from '../edit.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what the step looks for.
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc]/g;

/** Characters that nobody sees: control characters, marks of direction, zero-width blanks, byte order marks. */
export const controlCharacters: CleaningStep = {
  step: 'control-characters',
  find: (text) => editsOf(text, INVISIBLE, () => ''),
};
