const HAN = '[\\u2E80-\\u9FFF\\uFF00-\\uFFEF\\u3000-\\u303F“”]';
const BLANK_BESIDE_LATIN = new RegExp(`(?<=${HAN}) {1,4}(?=[!-~])|(?<=[!-~]) {1,4}(?=${HAN})`, 'g');
const BLANK_BETWEEN_HAN = new RegExp(`(?<=${HAN}) {1,4}(?=${HAN})`, 'g');
/** Part of the font size: a blank that was typed is no narrower. */
const TYPED = 0.4;
const LATIN_WIDTH = 0.5;

/** Takes out the white that a typesetter puts beside Latin letters and figures, and between the letters of a stretched line. */
export function withoutSetBlanks(text: string, width: number, size: number): string {
  const set = text.replace(BLANK_BESIDE_LATIN, '');
  const blanks = set.match(BLANK_BETWEEN_HAN)?.length ?? 0;
  if (blanks === 0) return set;
  const letters = [...set].reduce((sum, letter) => sum + (letter === ' ' ? 0 : letter <= '~' ? LATIN_WIDTH : 1), 0);
  return width - letters * size < blanks * TYPED * size ? set.replace(BLANK_BETWEEN_HAN, '') : set;
}
