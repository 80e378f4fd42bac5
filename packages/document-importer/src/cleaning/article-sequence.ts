import { hanNumber } from '../structure/marker.js';

const COUNTED = /第[ \u3000]?([一二三四五六七八九十百零〇]{1,6}|\d{1,3})[ \u3000]?([编章节条])/g;
/** Words behind the number of an article that is only spoken of: 第五条规定, 第六条第二款. */
const SPOKEN_OF = /^[ \u3000]?(?:规定|第|款|所|的|和|、第|至|或|中|之|以|及|与|》|（[一二三四五六七八九十])/;
/** What may stand in front of the number of an article whose line end was lost. */
const BREAK = /[\p{P}\s]/u;

/**
 * Places inside lines where articles, chapters and sections of a rule count on: the line end in front of them was lost.
 * An article that is only spoken of does not follow the one before it, or words such as 规定 stand behind it.
 */
export function articlesInside(text: string): number[] {
  const found: number[] = [];
  const last: Record<string, number> = {};
  let heading = -1;
  for (const match of text.matchAll(COUNTED)) {
    const { 0: all, index } = match;
    const unit = match[2] ?? '';
    const ordinal = hanNumberOrDigits(match[1] ?? '');
    const ahead = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
    const atStart = ahead.trim() === '';
    const behind = text.slice(index + all.length, index + all.length + 6);
    const follows = ordinal === (last[unit] ?? ordinal - 1) + 1 || (unit === '节' && ordinal === 1);
    const parted = BREAK.test(text.charAt(index - 1)) && !/[《“（(〔]/.test(text.charAt(index - 1));
    const belowHeading = heading >= 0 && index - heading < 40 && !text.slice(heading, index).includes('\n');
    if (atStart) last[unit] = ordinal;
    else if (follows && !SPOKEN_OF.test(behind) && (parted || belowHeading)) {
      found.push(index);
      last[unit] = ordinal;
    } else continue;
    heading = unit === '条' ? -1 : index;
  }
  return counts(text) ? found : [];
}

/** Whether a text has articles at all: two numbers of one kind count on somewhere. */
function counts(text: string): boolean {
  const seen = new Set([...text.matchAll(COUNTED)].map((match) => `${match[2]}${hanNumberOrDigits(match[1] ?? '')}`));
  return [...seen].some((one) => seen.has(`${one.charAt(0)}${Number(one.slice(1)) + 1}`));
}

function hanNumberOrDigits(words: string): number {
  return /^\d/.test(words) ? Number(words) : hanNumber(words);
}
