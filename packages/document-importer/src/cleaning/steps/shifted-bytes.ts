import type { CleaningStep } from '../cleaning-step.js';
import { isCommon } from '../common-characters.js';
import type { Edit } from '../edit.js';
import { characterOf, gbkOf } from '../gbk.js';
import { Neighbours } from '../neighbours.js';
import { PINYIN_LETTERS } from '../pinyin.js';
import { shiftedNumbers } from '../shifted-number.js';
import { bestRun, type ShiftedRun } from '../shifted-run.js';

const PLACE =
  /(?<=(?:^|\n)[ \u3000]{0,8})\?(?=。)|(?<=[\p{Script=Han})）\d])\?(?!\n)|(?<=\p{Script=Han})[\]\\|^_`@[{}](?=\p{Script=Han})/gu;
const NOTE = new RegExp(`([${PINYIN_LETTERS}]{1,6})[)）]`, 'y');
const LEADS = Array.from({ length: 0xfe - 0x81 + 1 }, (_, index) => 0x81 + index);

/**
 * A converter that cut GBK text inside a character loses one byte, and all that follows is read one byte off until an
 * ASCII byte is used up: `。现将` becomes `?,F将`. The bytes are put together again with the lost one that gives the
 * likeliest characters. What cannot be put together stays.
 */
export const shiftedBytes: CleaningStep = {
  step: 'shifted-bytes',
  find(text) {
    const places = [...text.matchAll(PLACE)];
    if (places.length === 0 || places.length > text.length / 40 + 10) return [];
    const neighbours = new Neighbours(text);
    const edits: Edit[] = [];
    const known = new Map<string, Edit | undefined>();
    let done = 0;
    for (const { index } of places) {
      if (index < done) continue;
      const edit = at(index);
      if (!edit) continue;
      edits.push(edit);
      done = edit.start + edit.from.length;
    }
    return edits;

    /** A text that repeats itself is put together once. */
    function at(index: number): Edit | undefined {
      const around = text.slice(Math.max(0, index - 12), index + 40);
      if (!known.has(around)) known.set(around, repair(text, index, neighbours));
      const edit = known.get(around);
      return edit && { ...edit, start: index };
    }
  },
};

function repair(text: string, index: number, neighbours: Neighbours): Edit | undefined {
  if (/(?:^|\n)[ \u3000]{0,8}$/.test(text.slice(Math.max(0, index - 9), index)))
    return numbered(text, index, neighbours);
  const before = lastCharacter(text, index);
  if (before === undefined) return undefined;
  const run =
    text.charAt(index) === '?'
      ? readRun(text, index, before, neighbours)
      : oneCharacter(text, index, before, neighbours);
  return run && { start: index, from: text.slice(index, run.end), to: run.made };
}

/** A number at the head of a line is put together again even where what follows it cannot be. */
function numbered(text: string, index: number, neighbours: Neighbours): Edit | undefined {
  const numbers = shiftedNumbers(text, index);
  let best: { to: string; end: number; score: number } | undefined;
  for (const { made, end, lead } of numbers.filter((number) => number.lead >= 0)) {
    const before = made.at(-1) ?? '';
    const run = bestRun(text, end, lead, before, neighbours, true);
    if (run && (!best || run.score > best.score)) best = { to: made + run.made, end: run.end, score: run.score };
  }
  const [number] = numbers;
  if (!number) return undefined;
  const bare = number.made.slice(0, number.made.indexOf('）') + 1);
  const found = best ?? { to: bare, end: number.numberEnd };
  return { start: index, from: text.slice(index, found.end), to: found.to };
}

/** A lead byte that vanished without a sign: `督]有` is 督没有 with the second byte of 沒 alone. */
function oneCharacter(text: string, index: number, before: string, neighbours: Neighbours): ShiftedRun | undefined {
  const after = text.charAt(index + 1);
  let best: { made: string; score: number } | undefined;
  for (const lead of LEADS) {
    const made = characterOf(lead, text.charCodeAt(index));
    if (!made || !isCommon(made)) continue;
    const score = neighbours.pair(before, made) + neighbours.pair(made, after);
    if (!best || score > best.score) best = { made, score };
  }
  return best && best.score >= 2 ? { made: best.made, end: index + 1 } : undefined;
}

function readRun(text: string, index: number, before: string, neighbours: Neighbours): ShiftedRun | undefined {
  NOTE.lastIndex = index + 1;
  const note = NOTE.exec(text);
  const from = note ? NOTE.lastIndex : index + 1;
  const trail = (gbkOf(before) ?? 0) & 0xff;
  let best: { run: ShiftedRun; score: number } | undefined;
  for (const lead of LEADS) {
    // The note was put behind the byte that stood astride two characters: it tells which byte was lost.
    const told = note && neighbours.reads(characterOf(trail, lead) ?? '', note[1] ?? '') ? 2 : 0;
    const found = bestRun(text, from, lead, before, neighbours);
    if (found && (!best || found.score + told > best.score)) best = { run: found, score: found.score + told };
  }
  return best?.run;
}

function lastCharacter(text: string, index: number): string | undefined {
  if (!/[)）]/.test(text.charAt(index - 1))) return text.charAt(index - 1) || undefined;
  const open = Math.max(text.lastIndexOf('(', index - 1), text.lastIndexOf('（', index - 1));
  return open > 0 && index - open < 10 ? text.charAt(open - 1) : undefined;
}
