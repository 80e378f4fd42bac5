/** Letters of pinyin with and without tones. */
const TONES: Readonly<Record<string, string>> = {
  a: 'aāáǎà',
  e: 'eēéěèêế',
  i: 'iīíǐì',
  o: 'oōóǒò',
  u: 'uūúǔùüǖǘǚǜ',
  n: 'nńňǹ',
  m: 'mḿ',
};
const PLAIN = new Map(
  Object.entries(TONES).flatMap(([plain, forms]) => [...forms].map((form): [string, string] => [form, plain])),
);
const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|o|e|i|u|v|ai|ei|ui|ao|ou|iu|ie|ue|ve|er|an|en|in|un|ang|eng|ing|ong|ia|iao|ian|iang|iong|ua|uo|uai|uan|uang|n|ng|m)$/;

/** The characters that a reading may be written with, for a character class. */
export const PINYIN_LETTERS = `a-z${[...PLAIN.keys()].filter((letter) => letter > 'z').join('')}`;

/** Whether letters are one syllable of pinyin, with or without its tone. */
export function isSyllable(letters: string): boolean {
  return SYLLABLE.test(withoutTone(letters));
}

/** Whether a syllable carries a tone mark. */
export function hasTone(letters: string): boolean {
  return [...letters].some((letter) => letter > 'z');
}

function withoutTone(letters: string): string {
  return [...letters].map((letter) => PLAIN.get(letter) ?? letter).join('');
}
