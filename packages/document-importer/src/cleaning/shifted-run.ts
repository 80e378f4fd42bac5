import { isCommon } from './common-characters.js';
import { characterOf, gbkOf } from './gbk.js';
import { isHan } from './han.js';
import type { Neighbours } from './neighbours.js';
import { PINYIN_LETTERS } from './pinyin.js';

/** Characters put together again from bytes that were read one off. */
export interface ShiftedRun {
  readonly made: string;
  /** Where the run ends in the text. */
  readonly end: number;
}

interface Path {
  readonly before: string;
  readonly made: string;
  readonly lead: number;
  readonly at: number;
  readonly score: number;
  readonly sure: boolean;
}

const LONGEST = 24;
const WIDTH = 8;
const NOTE = new RegExp(`([${PINYIN_LETTERS}]{1,6})[)）]`, 'y');
const TAG = /\/(?:strong|span|font|p|b|a|div|h\d)>/y;
/** Second byte of 。 */
const FULL_STOP = 0xa3;
/** Lead bytes of the rows of GBK that hold no character, or few: what was decoded there vanished. */
const EMPTY_ROWS = [0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xaf, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe];

/**
 * Reads on with a byte in front until an ASCII byte is used up as the second one of a character, or a second `?` hides the
 * last byte. Of several ways the one wins whose characters stand side by side elsewhere in the text most often. Where
 * it is `sure` which byte is read first, common characters may be strangers to each other.
 */
export function bestRun(
  text: string,
  from: number,
  lead: number,
  before: string,
  neighbours: Neighbours,
  sure = false,
): (ShiftedRun & { score: number }) | undefined {
  let paths: Path[] = [{ before, made: '', lead, at: from, score: sure ? 1 : 0, sure }];
  let best: (ShiftedRun & { score: number }) | undefined;
  for (let turn = 0; turn < LONGEST && paths.length > 0; turn += 1) {
    const next: Path[] = [];
    for (const path of paths) {
      for (const end of endings(text, path, neighbours)) if (!best || end.score > best.score) best = end;
      next.push(...steps(text, path, neighbours));
    }
    paths = next.sort((a, b) => b.score - a.score).slice(0, WIDTH);
  }
  return best && (sure || best.score >= MIN_MEAN) ? best : undefined;
}

const MIN_MEAN = 0.4;
const GAP_COST = 3;

function steps(text: string, path: Path, neighbours: Neighbours): Path[] {
  const code = codeAt(text, path.at);
  if (code === undefined) return [];
  const [lead, trail] = [code >> 8, code & 0xff];
  const direct = grown(path, [characterOf(path.lead, lead)], neighbours);
  // A character that stands beside a stranger may hide that bytes vanished in front of it.
  const gaps = direct && direct.score > path.score ? [] : withGap(path, lead, neighbours);
  return [...(direct ? [direct] : []), ...gaps].map((grownPath) => ({ ...grownPath, lead: trail, at: path.at + 1 }));
}

function endings(text: string, path: Path, neighbours: Neighbours): (ShiftedRun & { score: number })[] {
  const character = text.charAt(path.at);
  const code = character.charCodeAt(0);
  if (character === '?' && path.made) return hidden(text, path, neighbours);
  if (!(code >= 0x40 && code <= 0x7e)) return [];
  const direct = grown(path, [characterOf(path.lead, code)], neighbours);
  const grownPaths = direct ? [direct] : withGap(path, code, neighbours);
  return grownPaths.map((grownPath) => ended(text, grownPath.made, path.at + 1, grownPath.score, neighbours));
}

/** A second `?` stands for the last byte and for the ASCII character that it swallowed. */
function hidden(text: string, path: Path, neighbours: Neighbours): (ShiftedRun & { score: number })[] {
  NOTE.lastIndex = path.at + 1;
  const note = NOTE.exec(text);
  TAG.lastIndex = note ? NOTE.lastIndex : path.at + 1;
  // A tag that lost its < was swallowed behind the mark that ends a heading.
  const tagged = TAG.test(text) && characterOf(path.lead, FULL_STOP) === '。';
  const end = tagged ? TAG.lastIndex : note ? NOTE.lastIndex : path.at + 1;
  const made: (ShiftedRun & { score: number })[] = [];
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (tagged && trail !== FULL_STOP) continue;
    const grownPath = grown(path, [characterOf(path.lead, trail)], neighbours);
    if (!grownPath) continue;
    const told = note && neighbours.reads(grownPath.made.at(-1) ?? '', note[1] ?? '') ? 3 : 0;
    const run = ended(text, grownPath.made, end, grownPath.score + told, neighbours);
    if (run.score > MIN_MEAN) made.push(run);
  }
  return made;
}

function ended(text: string, made: string, end: number, score: number, neighbours: Neighbours) {
  const total = score + neighbours.pair(made.at(-1) ?? '', characterBehind(text, end));
  return { made, end, score: total / (made.length + 1) };
}

/** Two or three characters of which bytes vanished because nothing stands for them in GBK. */
function withGap(path: Path, next: number, neighbours: Neighbours): Path[] {
  const paths: Path[] = [];
  if (path.made === '' || path.score < path.made.length * 0.8) return paths;
  for (const first of EMPTY_ROWS) {
    const one = characterOf(path.lead, first);
    if (!one || !isCommon(one)) continue;
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      if (characterOf(first, lead)) continue;
      const two = characterOf(lead, next);
      if (two && neighbours.pair(one, two) >= 1) push(grown(path, [one, two], neighbours));
      for (const second of EMPTY_ROWS) {
        const middle = characterOf(lead, second);
        if (!middle || neighbours.pair(one, middle) < 1) continue;
        for (let third = 0x81; third <= 0xfe; third += 1) {
          const end = characterOf(third, next);
          if (end && neighbours.pair(middle, end) >= 1) push(grown(path, [one, middle, end], neighbours));
        }
      }
    }
  }
  return paths.sort((a, b) => b.score - a.score).slice(0, WIDTH);

  function push(grownPath: Path | undefined): void {
    if (grownPath) paths.push({ ...grownPath, score: grownPath.score - GAP_COST });
  }
}

/** A path with more characters, or nothing where one of them is rare or stands beside strangers on both sides. */
function grown(path: Path, characters: readonly (string | undefined)[], neighbours: Neighbours): Path | undefined {
  let [made, score] = [path.made, path.score];
  for (const character of characters) {
    if (!character || !isCommon(character)) return undefined;
    const words = path.before + made;
    const last = words.slice(-1);
    const fit = neighbours.pair(last, character);
    if (!path.sure && fit === 0 && made !== '' && isHan(last) && neighbours.pair(words.slice(-2, -1), last) === 0)
      return undefined;
    made += character;
    score += fit;
  }
  return { ...path, made, score };
}

/** The character behind a place, a reading note left out. */
function characterBehind(text: string, end: number): string {
  NOTE.lastIndex = end + 1;
  return /[(（]/.test(text.charAt(end)) && NOTE.test(text) ? text.charAt(NOTE.lastIndex) : text.charAt(end);
}

/** The bytes of a character: its own, or those of the full-width form it had before another converter narrowed it. */
function codeAt(text: string, at: number): number | undefined {
  const character = text.charAt(at);
  if (character === '' || character === '\n') return undefined;
  if (/[!-~]/.test(character))
    return character === '?' && at > 0 && text.charAt(at - 1) !== '?'
      ? undefined
      : 0xa300 | (character.charCodeAt(0) + 0x80);
  return gbkOf(character);
}
