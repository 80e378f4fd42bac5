import { gbkOf } from './gbk.js';
import { simplifiedForms } from './traditional.js';

const MARKS = new Set('。，、；：！？“”‘’《》（）〔〕【】—…·');

/** Whether official text is likely to hold a character: the first level of GB 2312 and its Traditional forms, and marks. */
export function isCommon(character: string): boolean {
  const known = answers.get(character);
  if (known !== undefined) return known;
  const answer = look(character);
  answers.set(character, answer);
  return answer;
}

const answers = new Map<string, boolean>();

function look(character: string): boolean {
  if (MARKS.has(character)) return true;
  const code = gbkOf(simplifiedForms().get(character) ?? character) ?? 0;
  // Level one of GB 2312 lies between B0A1 and D7F9.
  return code >= 0xb0a1 && code <= 0xd7f9 && (code & 0xff) >= 0xa1;
}
