import { pinyin } from 'pinyin-pro';

/**
 * The pinyin of a name without tones, syllables separated by blanks; where a character is usually read otherwise than
 * in this word, both readings, joined by `|`. Other signs are left out, letters and figures kept; ü is `v`.
 *
 * @example spell('银行业AI') // 'yin hang|xing ye ai'
 */
export function spell(name: string): string {
  const readings = pinyin(name, { toneType: 'none', type: 'all', v: true, nonZh: 'consecutive' });
  return readings
    .map(({ origin, pinyin: reading, isZh }) => (isZh ? bothReadings(origin, reading) : lettersOf(origin)))
    .filter((syllable) => syllable !== '')
    .join(' ');
}

/**
 * The initials by which people name a body, without the level of government before it.
 *
 * @example initialsOf('市司法局') // 'sfj'
 */
export function initialsOf(name: string): string {
  const own = name.replace(/^(?:省|市|州|区|县)(?=.{2})/, '');
  return pinyin(own, { toneType: 'none', pattern: 'first', separator: '', nonZh: 'removed' });
}

function bothReadings(character: string, reading: string): string {
  const usual = pinyin(character, { toneType: 'none', v: true });
  return usual === reading ? reading : `${reading}|${usual}`;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}
