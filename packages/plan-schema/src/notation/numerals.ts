const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters of a whole number in Chinese or Arabic numerals, for use inside a character class. */
export const NUMERAL = '0-9〇○零一二两三四五六七八九十百千';

/**
 * A whole number as documents write it: `30`, `三十`, `两`, `一百零五`, or digit by digit, `二〇二七`. Nothing for a
 * text that is no number. Full-width digits must be folded before.
 */
export function readNumeral(text: string): number | undefined {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const characters = [...text];
  if (characters.length === 0 || characters.length > 9) return undefined;
  return characters.some((character) => character in POWERS) ? inPowers(characters) : inDigits(characters);
}

function inDigits(characters: readonly string[]): number | undefined {
  let value = 0;
  for (const character of characters) {
    const digit = DIGITS[character];
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

function inPowers(characters: readonly string[]): number | undefined {
  let [sum, digit, limit] = [0, Number.NaN, Number.POSITIVE_INFINITY];
  for (const character of characters) {
    const power = POWERS[character];
    if (power === undefined) {
      const next = DIGITS[character];
      if (next === undefined || digit > 0) return undefined;
      digit = next;
    } else {
      if (power >= limit) return undefined;
      sum += (Number.isNaN(digit) ? 1 : digit) * power;
      [digit, limit] = [Number.NaN, power];
    }
  }
  return sum + (Number.isNaN(digit) ? 0 : digit);
}
