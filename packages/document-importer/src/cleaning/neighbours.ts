import { isHan } from './han.js';
import { OFFICIAL_PHRASES, OFFICIAL_WORDS } from './official-words.js';
import { PINYIN_LETTERS } from './pinyin.js';
import { toSimplified } from './traditional.js';

const NOTE = new RegExp(`[(（]([${PINYIN_LETTERS}]{1,6})[)）]`, 'g');
const MARK = /[。，、；：！？]/;

/** How often characters stand side by side in a text, and which reading its notes give a character. */
export class Neighbours {
  readonly #pairs = new Map<string, number>();
  readonly #asked = new Map<string, number>();
  readonly #readings = new Map<string, Set<string>>();

  constructor(text: string) {
    for (const words of [...OFFICIAL_WORDS.split(' '), ...OFFICIAL_PHRASES.split(' ')])
      for (let at = 1; at < words.length; at += 1) this.#pairs.set(words.slice(at - 1, at + 1), 2);
    for (const match of text.matchAll(NOTE)) {
      const character = toSimplified(text.charAt(match.index - 1));
      const readings = this.#readings.get(character) ?? new Set<string>();
      this.#readings.set(character, readings.add(match[1] ?? ''));
    }
    const plain = toSimplified(text.replace(NOTE, '').replace(/[,，](?=[。、；：，])/g, ''));
    for (let at = 1; at < plain.length; at += 1) {
      const pair = plain.slice(at - 1, at + 1);
      if (isHan(pair[0]) || isHan(pair[1])) this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1);
    }
  }

  /** How often two characters stand side by side, at most 3 times counted; a mark beside a character counts a little. */
  pair(before: string, after: string): number {
    const known = this.#asked.get(before + after);
    if (known !== undefined) return known;
    const count = Math.min(this.#pairs.get(toSimplified(before + after)) ?? 0, 3);
    const answer = count || (MARK.test(before) || MARK.test(after) ? 0.25 : 0);
    this.#asked.set(before + after, answer);
    return answer;
  }

  /** Whether the notes of the text give a character this reading. */
  reads(character: string, reading: string): boolean {
    return this.#readings.get(toSimplified(character))?.has(reading) ?? false;
  }
}
