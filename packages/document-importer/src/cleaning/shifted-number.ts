import { characterOf, gbkOf } from './gbk.js';

/** A bracketed number read one byte off at the head of a line, and how the line is read on. */
export interface ShiftedNumber {
  readonly made: string;
  /** Where the number ends in the text: the character there holds the first byte of the next one. */
  readonly end: number;
  /** The lead byte that this character left over. */
  readonly lead: number;
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const NUMBERS = Array.from({ length: 39 }, (_, index) => numeral(index + 1));
const WIDE_BLANK_TRAIL = 0xa1;

let forms: readonly { readonly made: string; readonly shown: string; readonly lead: number }[] | undefined;

/** What `?。ㄒ唬┲笇` at the head of a line begins with: a wide blank whose first byte was cut, and `（一）`. */
export function shiftedNumber(text: string, index: number): ShiftedNumber | undefined {
  forms ??= NUMBERS.map((words) => shown(`（${words}）`)).sort((a, b) => b.shown.length - a.shown.length);
  for (const { made, shown: words, lead } of forms) {
    if (!text.startsWith(words, index + 1)) continue;
    const code = gbkOf(text.charAt(index + 1 + words.length)) ?? 0;
    if (code >> 8 === lead) return { made, end: index + 2 + words.length, lead: code & 0xff };
  }
  return undefined;
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
