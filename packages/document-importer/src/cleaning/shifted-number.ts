import { isCommon } from './common-characters.js';
import { characterOf, gbkOf } from './gbk.js';

/** A bracketed number read one byte off at the head of a line, and how the line is read on. */
export interface ShiftedNumber {
  readonly made: string;
  /** Where the line is read on. */
  readonly end: number;
  /** The lead byte of the next character. */
  readonly lead: number;
  /** Where the words of the number alone end. */
  readonly numberEnd: number;
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const NUMBERS = Array.from({ length: 39 }, (_, index) => numeral(index + 1));
const WIDE_BLANK_TRAIL = 0xa1;

/** Characters that older converters do not know. */
const UNSHOWN = /[⿰-⿻〾]/;

let forms: readonly { readonly made: string; readonly shown: string; readonly lead: number }[] | undefined;

/**
 * What `?。ㄒ唬┲笇` at the head of a line begins with: a wide blank whose first byte was cut, and `（一）`. Several answers
 * where the byte behind the bracket made a pair that stands for nothing and vanished.
 */
export function shiftedNumbers(text: string, index: number): readonly ShiftedNumber[] {
  forms ??= NUMBERS.map((words) => shown(`（${words}）`)).sort((a, b) => b.shown.length - a.shown.length);
  for (const { made, shown: words, lead } of forms) {
    if (!text.startsWith(words, index + 1)) continue;
    const numberEnd = index + 1 + words.length;
    const code = gbkOf(text.charAt(numberEnd)) ?? 0;
    if (code >> 8 === lead) return [{ made, end: numberEnd + 1, lead: code & 0xff, numberEnd }];
    // 。 alone is too little to tell （六） by.
    if (words.length < 2) continue;
    const behind = vanished(lead, code >> 8).map(
      (first): ShiftedNumber => ({ made: made + first, end: numberEnd + 1, lead: code & 0xff, numberEnd }),
    );
    return [...behind, { made, end: numberEnd, lead: -1, numberEnd }];
  }
  return [];
}

/** The characters that end with a byte and whose first byte makes no pair with the one in front of it. */
function vanished(lead: number, trail: number): string[] {
  return Array.from({ length: 0xfe - 0x81 + 1 }, (_, index) => 0x81 + index).flatMap((first) => {
    const pair = characterOf(lead, first);
    const character = pair === undefined || UNSHOWN.test(pair) ? characterOf(first, trail) : undefined;
    return character && isCommon(character) ? [character] : [];
  });
}

/** The characters that bytes show when they are read one off; what stands for none vanishes. */
function shown(made: string): { made: string; shown: string; lead: number } {
  const bytes = [
    WIDE_BLANK_TRAIL,
    ...[...made].flatMap((character) => {
      const code = gbkOf(character) ?? 0;
      return [code >> 8, code & 0xff];
    }),
  ];
  let words = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) words += characterOf(bytes[at] ?? 0, bytes[at + 1] ?? 0) ?? '';
  return { made, shown: words, lead: bytes.at(-1) ?? 0 };
}

function numeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[ones]}`;
}
